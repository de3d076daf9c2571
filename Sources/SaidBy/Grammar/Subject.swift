/// The subject of a verb, found by walking left from it.
extension Document {
    /// The noun phrase that is the subject of the verb at `verb`; nil if there is none in reach.
    ///
    /// - Parameter lower: The first token that the subject may hold: the unit's start.
    func subject(of verb: Int, from lower: Int, depth: Int = 0) -> Range<Int>? {
        guard depth < 6 else { return nil }
        let start = verbGroupStart(verb)
        if tags[verb] == .base, start < verb,
            tags[start] == .to || !hasFiniteAuxiliary(start..<verb)
        {
            return governor(of: start, from: lower, depth: depth + 1)
        }
        if tags[verb] == .gerund, !hasFiniteAuxiliary(start..<verb) {
            return controller(of: verb, from: lower, depth: depth + 1)
        }
        return parenthetical(behind: verb) ?? subject(before: start, from: lower, depth: 0)
    }

    /// "The plan, says [the chair, Ann Lee], is …": who says it, behind the verb, and the clause that
    /// the two stand in goes on.
    func parenthetical(behind verb: Int) -> Range<Int>? {
        guard verb > 1, tags[verb - 1] == .comma, tokens.classes[verb].contains(.objectless),
            let source = fullNounPhrase(startingAt: verb + 1, to: min(tokens.count, verb + 40)),
            canSpeak(source)
        else { return nil }
        let next = source.upperBound + 1
        guard next < tokens.count, tags[next - 1] == .comma else { return nil }
        return tags[next] == .verb || tags[next] == .auxiliary ? source : nil
    }

    private func hasFiniteAuxiliary(_ range: Range<Int>) -> Bool {
        range.contains { tags[$0] == .auxiliary && !tokens.classes[$0].contains(.gerund) }
    }

    /// The subject of the verb that an infinitive depends on: went on to say, declined to say.
    private func governor(of start: Int, from lower: Int, depth: Int) -> Range<Int>? {
        var token = start - 1
        while token >= lower, token > start - 8 {
            if tags[token].isVerbal {
                let object = token + 1..<start
                if !object.isEmpty, !frames(token).contains(.infinitive), canSpeak(object),
                    !isInterrupted(object)
                {
                    return object
                }
                return subject(of: token, from: lower, depth: depth)
            }
            guard
                tags[token] == .adverb || tags[token].isNominal || tags[token] == .auxiliary
                    || tags[token] == .preposition
            else { return nil }
            if tags[token] == .auxiliary {
                return subject(before: verbGroupStart(token), from: lower, depth: 0)
            }
            token -= 1
        }
        return nil
    }

    /// "interrupted [me in mid-sentence] to say": more than the object of a verb that makes somebody
    /// do something.
    private func isInterrupted(_ object: Range<Int>) -> Bool {
        object.count > 1 && tags[object.lowerBound] == .pronoun
            && tokens.classes[object.lowerBound].contains(.objectPronoun)
    }

    /// Who does what an -ing form says: the phrase right before it, the object of "quoted … as
    /// saying", or the subject of the clause that it is joined to.
    private func controller(of verb: Int, from lower: Int, depth: Int) -> Range<Int>? {
        let group = verbGroupStart(verb)
        if (lower..<lower + 3).contains(group), let behind = mainSubject(behind: group, from: lower)
        {
            return behind
        }
        let before = skipTimeAndParentheses(group - 1, from: lower)
        guard before >= lower else { return nil }
        if tokens.hash[before] == Document.as {
            return quotedPerson(before: before, from: lower, depth: depth)
        }
        if let absolute = absolute(endingAt: before, from: lower) { return absolute }
        if tags[before].isNominal || tags[before] == .pronoun,
            let phrase = nounPhrase(endingAt: before, from: lower),
            phrase.lowerBound == lower || !isCue(verb)
                || ![.preposition, .to].contains(tags[phrase.lowerBound - 1])
                || tokens.hash[phrase.lowerBound - 1] == Document.withWord
                || isOwnedDocument(phrase)
        {
            return climb(phrase, from: lower)
        }
        if tags[before] == .coordinator,
            let joined = (max(lower, before - 30)..<before).last(where: {
                tags[$0] == .gerund && isCue($0) && isOutside($0)
            })
        {
            return subject(of: joined, from: lower, depth: depth)
        }
        if let subject = ofVerb(before: group, from: lower, depth: 0, cue: isCue(verb)) {
            return subject
        }
        // "The Journal, [citing] two friends, reported", "said Lee, [adding] that"
        guard tags[before] == .comma else {
            return nounPhrase(endingAt: before, from: lower).map { climb($0, from: lower) }
        }
        guard let phrase = beforeAside(endingAt: before, from: lower, depth: depth) else {
            return nil
        }
        let verb = phrase.lowerBound - 1
        let isObject =
            verb > lower && tags[verb].isVerbal && isOutside(verb - 1) && tags[verb - 1] != .comma
        return isObject ? nil : phrase
    }

    /// "after [the paper's editorial] telling him": a document and whose it is.
    private func isOwnedDocument(_ phrase: Range<Int>) -> Bool {
        phrase.contains { tags[$0] == .clitic }
            && headNoun(of: phrase).map { tokens.classes[$0].contains(.document) } == true
    }

    /// "with [one of her ads] asking": the phrase behind "with", to where the -ing form stands.
    private func absolute(endingAt last: Int, from lower: Int) -> Range<Int>? {
        guard tags[last].isNominal, let phrase = nounPhrase(endingAt: last, from: lower) else {
            return nil
        }
        let whole = climb(phrase, from: lower)
        guard whole != phrase, whole.lowerBound > lower,
            tokens.hash[whole.lowerBound - 1] == Document.withWord
        else { return nil }
        return whole
    }

    /// The subject of the clause that a fronted -ing form leads to: "Saying that it was late,
    /// [Smith] left".
    private func mainSubject(behind gerund: Int, from lower: Int) -> Range<Int>? {
        let leads = (lower..<gerund).allSatisfy {
            [.adverb, .coordinator, .preposition, .subordinator].contains(tags[$0])
        }
        guard leads else { return nil }
        let reach = 60
        var token = gerund + 1
        let upper = min(tokens.count, gerund + reach)
        while token < upper, tags[token] != .stop || !isOutside(token) {
            let isInside = !isOutside(token)
            let comma =
                isInside ? stretch(around: token).outer.upperBound - 1 : token
            token = comma + 1
            guard isInside || tags[comma] == .comma,
                let subject = nounPhrase(startingAt: token, to: upper),
                startsClause(token, to: upper)
            else { continue }
            return subject
        }
        return nil
    }

    static var `as`: UInt64 { WordHash.of("as") }
    static var withWord: UInt64 { WordHash.of("with") }

    /// In "the paper quoted the minister as saying" the minister; in "the minister was quoted as
    /// saying" the minister too.
    private func quotedPerson(before asToken: Int, from lower: Int, depth: Int) -> Range<Int>? {
        let last = asToken - 1
        guard last >= lower else { return nil }
        if tags[last].isVerbal { return subject(of: last, from: lower, depth: depth) }
        // "quoted Lee, a farmer, [as] saying"
        if tags[last] == .comma { return beforeAside(endingAt: last, from: lower, depth: depth) }
        guard let inner = nounPhrase(endingAt: last, from: lower) else { return nil }
        var phrase = climb(inner, from: lower)
        while phrase.lowerBound - 1 > lower, tags[phrase.lowerBound - 1] == .comma,
            let outer = nounPhrase(endingAt: phrase.lowerBound - 2, from: lower)
        {
            phrase = climb(outer, from: lower).lowerBound..<phrase.upperBound
        }
        return phrase
    }

    /// The subject that ends before the verb group at `group`.
    func subject(before group: Int, from lower: Int, depth: Int) -> Range<Int>? {
        guard depth < 4 else { return nil }
        var last = group - 1
        last = skipTimeAndParentheses(last, from: lower)
        guard last >= lower else { return nil }
        guard isOutside(last) else {
            return beforeMarkedAside(endingAt: last, from: lower, depth: depth)
        }
        // "and [Smith] himself said"
        if last > lower, tokens.classes[last].contains(.reflexive), tags[last - 1].isNominal {
            last -= 1
        }
        // "a poll [released] on Tuesday found"
        if last < group - 1, last > lower, tokens.classes[last].contains(.participle),
            tags[last - 1].isNominal
        {
            last -= 1
        }
        switch tags[last] {
        case .name, .noun, .number, .pronoun, .adjective, .clitic, .determiner, .possessive:
            guard let phrase = nounPhrase(endingAt: last, from: lower) else { return nil }
            let whole = climb(phrase, from: lower)
            // "and in a statement said": the phrase hangs on a preposition.
            let link = whole.lowerBound - 2
            if link > lower, tags[link + 1] == .preposition, tags[link] == .coordinator,
                !tokens.classes[link + 1].contains(.subordinator)
            {
                return subject(before: link + 1, from: lower, depth: depth + 1)
            }
            // "has in the past described": the phrase stands within the verb group.
            if link > lower, tags[link + 1] == .preposition, tags[link] == .auxiliary,
                tokens.classes[link].contains(.have)
            {
                return subject(before: verbGroupStart(link), from: lower, depth: depth + 1)
            }
            if let outer = relativeSubject(around: whole, of: group, from: lower) { return outer }
            return coordination(whole, from: lower)
        case .comma, .dash: return beforeAside(endingAt: last, from: lower, depth: depth)
        case .coordinator:
            return ofVerb(before: last, from: lower, depth: depth, cue: isCue(last + 1))
        case .relative, .that: return antecedent(of: last, from: lower)
        default: return beforeRelativeClause(endingAt: last, from: lower)
        }
    }

    /// "[The officials] whose laws have been struck down said": what the clause before the verb
    /// describes, with that clause.
    private func beforeRelativeClause(endingAt last: Int, from lower: Int) -> Range<Int>? {
        guard tags[last].isVerbal || tags[last] == .adverb else { return nil }
        let reach = 14
        var token = last
        while token > lower, token > last - reach, isOutside(token), tags[token] != .comma {
            if tokens.classes[token].contains(.relative), tags[token - 1].isNominal {
                return nounPhrase(endingAt: token - 1, from: lower).map {
                    climb($0, from: lower).lowerBound..<last + 1
                }
            }
            token -= 1
        }
        return nil
    }

    /// "[A woman] whose car was stolen before a race said": what stands before a verb of saying cannot
    /// speak, and ends a relative clause of what opens the sentence.
    private func relativeSubject(around phrase: Range<Int>, of group: Int, from lower: Int)
        -> Range<Int>?
    {
        var verb = group
        while verb + 1 < tokens.count, tags[verb] == .auxiliary || tags[verb] == .adverb {
            verb += 1
        }
        guard isReporting(verb), !canSpeak(phrase) else { return nil }
        let reach = 40
        let clause = max(lower, phrase.lowerBound - reach)..<phrase.lowerBound
        guard let relative = clause.last(where: { tags[$0] == .relative || tags[$0] == .comma }),
            tags[relative] == .relative, relative > lower,
            let head = nounPhrase(endingAt: relative - 1, from: lower), canSpeak(head)
        else { return nil }
        let whole = climb(head, from: lower)
        return whole.lowerBound == lower ? whole : nil
    }

    /// Steps over "on Monday", "Monday" and a parenthesis.
    func skipTimeAndParentheses(_ start: Int, from lower: Int) -> Int {
        var last = start
        while last >= lower {
            if tags[last] == .close {
                var open = last
                while open > lower, tags[open] != .open { open -= 1 }
                guard tags[open] == .open else { return last }
                last = open - 1
            } else if tags[last] == .time {
                last -= 1
                while last >= lower,
                    tags[last] == .preposition || tags[last] == .adverb
                        || tokens.classes[last].contains(.time)
                { last -= 1 }
            } else if tags[last] == .number, last > lower,
                tags[last - 1] == .preposition && isYear(last) || tags[last - 1] == .time
            {
                last -= tags[last - 1] == .time ? 1 : 2
            } else if tags[last] == .noun, tokens.classes[last].contains(.time),
                let phrase = nounPhrase(endingAt: last, from: lower), phrase.lowerBound > lower
            {
                last = phrase.lowerBound - 1
                while last > lower, tags[last] == .preposition || tags[last] == .adverb {
                    last -= 1
                }
            } else {
                return last
            }
        }
        return last
    }

    /// "in [2015]", but not "one in [five]" nor "the owner of [100%]".
    private func isYear(_ number: Int) -> Bool {
        tokens.kind[number] == .number && tokens.end[number] - tokens.start[number] == 4
            && !source.ends(number, of: tokens, in: "%")
    }

    /// The whole phrase of which `phrase` is the last part: "the head of [the agency]", "a man
    /// accused of [murder]", "the woman who led [the inquiry]".
    func climb(_ phrase: Range<Int>, from lower: Int) -> Range<Int> {
        var whole = phrase
        var steps = 0
        while whole.lowerBound - 1 > lower, steps < 8 {
            steps += 1
            let left = whole.lowerBound - 1
            guard isOutside(left), isOutside(left - 1) else { return whole }
            var last: Int
            switch tags[left] {
            case .preposition where tokens.classes[left].contains(.subordinator): return whole
            case .preposition, .to: last = left - 1
            case .gerund where tags[left - 1].isNominal: last = left - 1
            case .participle where tags[left - 1].isNominal: last = left - 1
            case .base where tags[left - 1] == .to:
                guard let antecedent = antecedent(behind: left - 1, from: lower) else {
                    return whole
                }
                last = antecedent
            case .verb where tags[left - 1] == .relative && !tokens.classes[left].contains(.cue):
                last = left - 2
                if last >= lower, tags[last] == .comma { return whole }
            default: return whole
            }
            let isLinked = tags[left] == .preposition || tags[left] == .to
            if isLinked, last > lower,
                tags[last] == .participle || tags[last] == .gerund
                    || tags[last] == .verb && tokens.classes[last].contains(.participle),
                tags[last - 1].isNominal
            {
                last -= 1
            } else if isLinked,
                let antecedent = antecedent(ofVerb: last, isCue: !canSpeak(whole), from: lower)
            {
                last = antecedent
            }
            if last >= lower, tags[last] == .close {
                last = skipTimeAndParentheses(last, from: lower)
            }
            // "[73 %] of its members"
            if last > lower, tags[last] == .other, tags[last - 1] == .number { last -= 1 }
            guard last >= lower, let outer = nounPhrase(endingAt: last, from: lower),
                tags[outer.lowerBound] != .pronoun
                    || tokens.classes[outer.lowerBound].contains(.indefinite)
            else { return whole }
            whole = outer.lowerBound..<whole.upperBound
        }
        return whole
    }

    /// "[an official] who spoke anonymously to discuss": the token before the relative pronoun.
    private func antecedent(behind to: Int, from lower: Int) -> Int? {
        var verb = to - 1
        while verb > lower, tags[verb] == .adverb { verb -= 1 }
        guard verb - 1 > lower, tags[verb] == .verb, tags[verb - 1] == .relative,
            tags[verb - 2].isNominal
        else { return nil }
        return verb - 2
    }

    /// "[families] who have farmed": the token before the relative pronoun that is the verb's subject.
    ///
    /// - Parameter isCue: Whether the verb may be a cue: "[an official] who spoke on condition of".
    private func antecedent(ofVerb verb: Int, isCue: Bool, from lower: Int) -> Int? {
        guard verb > lower, tags[verb] == .verb || tags[verb] == .participle,
            isCue || !tokens.classes[verb].contains(.cue)
        else { return nil }
        var token = verb - 1
        while token > lower, tags[token] == .auxiliary || tags[token] == .adverb { token -= 1 }
        return token > lower && tags[token] == .relative && tags[token - 1].isNominal
            ? token - 1 : nil
    }

    /// "Ann Lee and [Bob Ray]", "Ann Lee, Bob Ray and [Carl Poe]" where the first stands at a clause's
    /// start.
    func coordination(_ phrase: Range<Int>, from lower: Int) -> Range<Int> {
        let and = phrase.lowerBound - 1
        guard and > lower, isAnd(and), isOutside(and - 1) else { return phrase }
        var last = and - 1
        if tags[last] == .comma { last -= 1 }
        guard last >= lower, var whole = nounPhrase(endingAt: last, from: lower) else {
            return phrase
        }
        whole = climb(whole, from: lower)
        let list = wholeList(endingWith: whole, from: lower)
        // "by Ann Lee and Bo Ray, and [Carl Poe] said"
        if tags[and - 1] == .comma, list == whole, whole.lowerBound > lower,
            tags[whole.lowerBound - 1] == .coordinator
        {
            return phrase
        }
        if tags[and - 1] == .comma, let described = described(by: whole, from: lower) {
            return described.lowerBound..<phrase.upperBound
        }
        let first = isClauseStart(list.lowerBound, from: lower) ? list : whole
        guard isClauseStart(first.lowerBound, from: lower) else { return phrase }
        // "[Ray] and his friends Ann and Bo Lee"
        return coordination(first.lowerBound..<phrase.upperBound, from: lower)
    }

    /// "[Ann Lee], the mayor, and": the name before the apposition that ends before "and".
    private func described(by apposition: Range<Int>, from lower: Int) -> Range<Int>? {
        let comma = apposition.lowerBound - 1
        guard comma > lower, tags[comma] == .comma, isOutside(comma),
            tags[apposition.upperBound - 1] == .noun, tags[comma - 1] == .name,
            let name = nounPhrase(endingAt: comma - 1, from: lower),
            isClauseStart(name.lowerBound, from: lower)
        else { return nil }
        return name
    }

    /// "[Ann Lee, Bob Ray] and", but not "It was weak, [he] and".
    private func wholeList(endingWith phrase: Range<Int>, from lower: Int) -> Range<Int> {
        var whole = phrase
        let tag = tags[phrase.upperBound - 1]
        guard tag == .name || tag == .noun else { return phrase }
        while whole.lowerBound - 1 > lower, tags[whole.lowerBound - 1] == .comma,
            tags[whole.lowerBound - 2] == tag,
            let more = nounPhrase(endingAt: whole.lowerBound - 2, from: lower)
        {
            whole = more.lowerBound..<whole.upperBound
        }
        return whole
    }

    /// Whether the token is "and" or "or".
    func isAnd(_ token: Int) -> Bool {
        tokens.hash[token] == Document.and || tokens.hash[token] == Document.or
    }

    static var and: UInt64 { WordHash.of("and") }
    private static var or: UInt64 { WordHash.of("or") }

    /// Whether a clause can begin at `token`.
    func isClauseStart(_ token: Int, from lower: Int) -> Bool {
        guard token > lower else { return true }
        guard isOutside(token - 1) else { return true }
        switch tags[token - 1] {
        case .comma, .coordinator, .subordinator, .that, .mark, .colon, .semicolon, .dash, .stop,
            .time, .adverb, .close:
            return true
        default: return tokens.classes[token - 1].contains(.subordinator)
        }
    }

    /// The subject of the finite verb to the left that "and" or "but" joins a verb to; for a cue one
    /// that can speak, and not that of what somebody else is quoted as saying.
    func ofVerb(before coordinator: Int, from lower: Int, depth: Int, cue: Bool)
        -> Range<Int>?
    {
        var nearest: Range<Int>?
        var token = coordinator - 1
        while token >= lower, token > coordinator - 60 >> (2 * depth) {
            if !isOutside(token) {
                token = stretch(around: token).outer.lowerBound - 1
                continue
            }
            if isFinite(token) || isCopula(token),
                let found = subject(before: verbGroupStart(token), from: lower, depth: depth + 1)
            {
                let fits =
                    tokens.classes[token].contains(.cue)
                    || isClauseStart(found.lowerBound, from: lower)
                let isApart = cue && isAfterwards(found, from: lower)
                if fits, !isApart, !cue || canSpeak(found) && !isReported(found, from: lower) {
                    return found
                }
                nearest = nearest ?? found
            }
            token -= 1
        }
        return nearest
    }

    /// "Smith left after [they] had come, saying": whose clause tells what was over by then.
    private func isAfterwards(_ phrase: Range<Int>, from lower: Int) -> Bool {
        let opener = phrase.lowerBound - 1
        return opener > lower && Document.afterwards.contains(tokens.hash[opener])
            && !tokens.classes[phrase.lowerBound].meets([.subjectMasculine, .subjectFeminine])
    }

    private static let afterwards = WordSet("after because before since until")

    /// Whether a reporting verb or "that" stands right before the phrase: "Smith said (that) [the
    /// board] knew".
    private func isReported(_ phrase: Range<Int>, from lower: Int) -> Bool {
        let verb = phrase.lowerBound - 1
        if tags[phrase.upperBound - 1] == .relative { return false }
        return verb > lower && isOutside(verb) && (isReporting(verb) || tags[verb] == .that)
    }

    /// Whether the token is a form of "be" or "have" that no verb follows.
    func isCopula(_ token: Int) -> Bool {
        guard tags[token] == .auxiliary, tokens.classes[token].meets([.be, .have]) else {
            return false
        }
        var next = token + 1
        while next < tokens.count, tags[next] == .adverb { next += 1 }
        return next >= tokens.count || !tags[next].isVerbal && tags[next] != .auxiliary
    }

    /// The phrase that "who", "which" or "that" refers to, up to that word.
    private func antecedent(of relative: Int, from lower: Int) -> Range<Int>? {
        var last = relative - 1
        if last >= lower, [.comma, .dash, .open].contains(tags[last]) { last -= 1 }
        last = skipTimeAndParentheses(last, from: lower)
        guard last >= lower, let phrase = nounPhrase(endingAt: last, from: lower) else {
            return nil
        }
        let whole = whence(phrase, from: lower) ?? phrase
        return whole.lowerBound..<relative + 1
    }

    /// "[a driver from Harlow], who": where somebody is from or works, and who that is.
    private func whence(_ place: Range<Int>, from lower: Int) -> Range<Int>? {
        let link = place.lowerBound - 1
        guard link > lower, tags[link] == .preposition, tags[link - 1] == .noun,
            Document.whences.contains(tokens.hash[link]),
            tokens.classes[link - 1].meets(WordClass.anyRole.union([.title, .relation])),
            let person = nounPhrase(endingAt: link - 1, from: lower)
        else { return nil }
        return person.lowerBound..<place.upperBound
    }

    private static let whences = WordSet("at from in near with")
}
