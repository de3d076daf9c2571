/// The subject before an aside: "[Ann Lee], the mayor of Lyon, said".
extension Document {
    /// The subject before the aside that ends with the comma or dash at `end`, the aside included.
    ///
    /// - Parameter depth: How many subjects are looked for within one another, which ends at four, as
    ///   each may look at several verbs.
    func beforeAside(endingAt end: Int, from lower: Int, depth: Int = 0) -> Range<Int>? {
        let reach = 45
        var token = end - 1
        while token > lower, token > end - reach {
            if !isOutside(token) {
                token = stretch(around: token).outer.lowerBound - 1
                continue
            }
            if tags[token] == .semicolon || tags[token] == .colon || tags[token] == .stop {
                return nil
            }
            if tags[token] == tags[end], tags[token - 1] == .relative, opensAside(token + 1) {
                return subject(before: token, from: lower, depth: depth)
            }
            if tags[token] == tags[end], token + 1 < end, opensAside(token + 1),
                let phrase = subjectPhrase(endingBefore: token, from: lower),
                !standsInWhoseClause(phrase, from: lower),
                !endsRelativeClause(phrase, from: lower)
            {
                let subject = named(phrase, from: lower)
                let isNamed = subject.lowerBound < phrase.lowerBound
                // "[Lee and Ray], who met in May, said"
                let whole = coordination(subject, from: lower)
                return isNamed || describes(token + 1) ? whole.lowerBound..<end : whole
            }
            token -= 1
        }
        let last = skipTimeAndParentheses(end - 1, from: lower)
        guard last >= lower, let phrase = nounPhrase(endingAt: last, from: lower) else {
            return nil
        }
        // "mocked [a reporter], referred to": an object, and a second verb of the same subject.
        let whole = climb(phrase, from: lower)
        let before = whole.lowerBound - 1
        guard before > lower else { return phrase }
        let isObject = isOutside(before) && tags[before].isVerbal
        guard isObject || isCue(end + 1) && !canSpeak(whole) else { return phrase }
        return ofVerb(before: end, from: lower, depth: depth + 1, cue: true) ?? phrase
    }

    /// The subject before an aside that ends in marks and a comma within them: "[Ann Lee], host of
    /// “The Hour,” said".
    ///
    /// - Parameter last: A token in the marks.
    func beforeMarkedAside(endingAt last: Int, from lower: Int, depth: Int) -> Range<Int>? {
        let stretch = stretch(around: last)
        let before = stretch.outer.lowerBound - 1
        guard lastKind(stretch.inner) == .comma, before > lower, isOutside(before),
            tags[before].isNominal || tags[before] == .clitic || tags[before] == .preposition
                || tags[before].isVerbal
        else { return nil }
        let comma = stretch.inner.upperBound - 1
        return beforeAside(endingAt: comma, from: lower, depth: depth).map {
            $0.lowerBound..<($0.upperBound == comma ? stretch.outer.upperBound : $0.upperBound)
        }
    }

    /// The name before a description that is set off by a comma: "[J. Gold], editor of the paper, a
    /// weekly, wrote".
    private func named(_ phrase: Range<Int>, from lower: Int) -> Range<Int> {
        let comma = phrase.lowerBound - 1
        guard comma > lower, tags[comma] == .comma,
            tags[phrase.upperBound - 1] != .name || isRole(phrase),
            let outer = subjectPhrase(endingBefore: comma, from: lower, allowsAge: true),
            tags[outer.upperBound - 1] == .name
                || tags[outer.lowerBound] == .determiner && canSpeakAs(outer)
        else { return phrase }
        return outer
    }

    /// "a vice president at Acme": a noun for a person, and what belongs to it.
    private func isRole(_ phrase: Range<Int>) -> Bool {
        guard let head = headNoun(of: phrase), tags[head] == .noun else { return false }
        return tokens.classes[head].meets(WordClass.anyRole.union(.anyTitle))
    }

    /// Whether an aside says who somebody is: "Ann Lee, [the mayor],", "Bo Ray, [58],".
    private func describes(_ token: Int) -> Bool {
        switch tags[token] {
        case .determiner, .possessive, .number, .name, .noun, .adjective: return true
        default: return false
        }
    }

    /// "Smith, whose firm, [Acme], builds dams, said": an apposition within the aside.
    private func standsInWhoseClause(_ phrase: Range<Int>, from lower: Int) -> Bool {
        let comma = phrase.lowerBound - 1
        guard comma - 1 > lower, tags[comma] == .comma else { return false }
        let reach = 6
        var token = comma - 1
        while token > max(lower, comma - reach), tags[token] != .relative, tags[token].isNominal {
            token -= 1
        }
        return tokens.hash[token] == Document.whose
    }

    /// "Smith, who spoke through his aide, [Bo Ray], on Monday, said": a name in apposition to the
    /// object in a clause of the subject's.
    private func endsRelativeClause(_ phrase: Range<Int>, from lower: Int) -> Bool {
        let comma = phrase.lowerBound - 1
        let reach = 16
        guard comma - 4 > lower, tags[comma] == .comma,
            tags[comma - 1] == .noun || tags[comma - 1] == .name,
            tags[phrase.upperBound - 1] == .name,
            tokens.classes[comma - 1].meets(WordClass.anyRole.union([.title, .relation]))
        else { return false }
        var hasVerb = false
        var token = comma - 2
        while token > max(lower, comma - reach), isOutside(token), tags[token] != .comma {
            if tags[token] == .relative { return hasVerb && tags[token - 1] == .comma }
            if tags[token] == .verb { hasVerb = true }
            token -= 1
        }
        return false
    }

    private static var whose: UInt64 { WordHash.of("whose") }

    private func opensAside(_ token: Int) -> Bool {
        switch tags[token] {
        case .determiner, .possessive, .number, .relative, .gerund, .participle, .preposition,
            .adverb, .adjective, .name, .noun, .subordinator, .mark, .time, .coordinator, .to:
            return true
        case .verb:
            // "Ann Lee, [asked about it],", "the film, [called “The Dam”],": a participle that reads
            // like a past tense.
            return tokens.classes[token].contains(.participle)
                && ([.preposition, .to, .time, .adverb].contains(tags[token + 1])
                    || !isOutside(token + 1))
        default: return tokens.classes[token].meets([.whWord, .reflexive])
        }
    }

    /// A role, or an age for a name: "the 61-year-old".
    private func canSpeakAs(_ phrase: Range<Int>) -> Bool {
        let last = phrase.upperBound - 1
        return canSpeak(phrase)
            || tags[last] == .number && isAgeInWords(last)
    }

    private func subjectPhrase(endingBefore comma: Int, from lower: Int, allowsAge: Bool = false)
        -> Range<Int>?
    {
        var last = comma - 1
        if last >= lower, tags[last] == .close {
            while last > lower, tags[last] != .open { last -= 1 }
            last -= 1
        }
        // "Smith [himself], who was late, said"
        if last > lower, tokens.classes[last].contains(.reflexive) { last -= 1 }
        guard last >= lower, isOutside(last), tags[last] != .number || allowsAge,
            tags[last] != .time,
            let phrase = nounPhrase(endingAt: last, from: lower)
        else { return nil }
        let whole = climb(phrase, from: lower)
        if isPlaceBehindComma(whole, from: lower) { return nil }
        guard
            isClauseStart(whole.lowerBound, from: lower)
                || tags[whole.lowerBound - 1].isVerbal
                    && tokens.classes[whole.lowerBound - 1].contains(.cue)
        else { return nil }
        return startsPrepositional(whole.lowerBound, from: lower) ? nil : whole
    }

    /// "in Berea, [Ohio],": the second part of a place's name.
    private func isPlaceBehindComma(_ phrase: Range<Int>, from lower: Int) -> Bool {
        phrase.count <= 2 && phrase.lowerBound - 1 > lower && tags[phrase.lowerBound - 1] == .comma
            && tags[phrase.lowerBound - 2] == .name
            && (tokens.classes[phrase.lowerBound].contains(.place)
                || tokens.flags[phrase.lowerBound].contains(.dotted)
                || tokens.flags[phrase.lowerBound].contains(.allCapitals))
    }

    private func startsPrepositional(_ token: Int, from lower: Int) -> Bool {
        token > lower && !tokens.classes[token - 1].contains(.subordinator)
            && (tags[token - 1] == .preposition || tags[token - 1] == .to)
    }
}
