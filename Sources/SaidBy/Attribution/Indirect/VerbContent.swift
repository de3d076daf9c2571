/// The frame in which a cue verb takes its content.
enum ContentFrame: Sendable {
    case that
    case clause
    case question
    case infinitive
    case objectInfinitive
    case object
    case preposition
    case documentObject
}

extension ContentFrame {
    /// Whether the content is a clause with a subject of its own.
    var isClause: Bool { self == .that || self == .clause || self == .question }

    /// Why a rule for content in other frames does not fire.
    var otherwise: StaticString {
        switch self {
        case .that, .clause: "a clause follows the verb"
        case .question: "a question follows the verb"
        case .infinitive, .objectInfinitive: "an infinitive follows the verb"
        case .object, .preposition, .documentObject: "an object follows the verb"
        }
    }
}

extension Document {
    /// The content behind a cue verb and the frame it stands in; nil if the verb takes none there.
    func content(behind verb: Int, in unit: Range<Int>) -> (frame: ContentFrame, range: Range<Int>)?
    {
        let upper = unit.upperBound
        guard let (frame, start) = contentStart(behind: verb, to: upper), start < upper
        else { return nil }
        let end = contentEnd(from: start, behind: verb, isObject: !frame.isClause, in: unit)
        return end > start ? (frame, start..<end) : nil
    }

    /// What follows any verb up to the end of its clause: the content where the verb is no cue.
    func object(behind verb: Int, in unit: Range<Int>) -> Range<Int> {
        let start = verb + 1
        return start..<max(start, contentEnd(from: start, behind: verb, isObject: true, in: unit))
    }

    private func contentStart(behind verb: Int, to upper: Int) -> (ContentFrame, Int)? {
        let frames = frames(verb)
        let first = afterAddressee(verb, to: upper)
        guard first < upper else { return nil }
        if !frames.isDisjoint(with: [.clause, .quotation, .thatClause]),
            let start = thatClause(behind: verb, from: first, to: upper)
        {
            return (.that, start)
        }
        if frames.contains(.objectInfinitive), let start = objectInfinitive(behind: verb, to: upper)
        {
            return (.objectInfinitive, start)
        }
        let afterAdjuncts = afterAdjuncts(first, to: upper)
        if frames.contains(.infinitive) || frames.contains(.addressee) {
            let isFirst = startsInfinitive(first, to: upper)
            let token = isFirst ? first : afterAdjuncts
            if isFirst || startsInfinitive(token, to: upper) {
                let isNegated = tokens.classes[token - 1].contains(.negation) && token - 1 > verb
                return (.infinitive, isNegated ? token - 1 : token)
            }
        }
        let start = afterAdjuncts
        guard start < upper else { return nil }
        if frames.meets([.question, .clause, .object]), isOutside(start),
            tokens.classes[start].contains(.whWord)
                || frames.contains(.question) && asksIf(start, to: upper),
            tags[start] != .relative || frames.contains(.question)
        {
            return (.question, start)
        }
        return clauseStart(behind: verb, at: start, behindAddressee: first, to: upper)
            ?? objectStart(behind: verb, to: upper)
            ?? anything(behind: verb, at: start, to: upper)
            ?? fronted(behind: verb, at: first, to: upper)
    }

    /// "said [no]", "said [the same]", "said [seeking help] was right", "says, win or lose, [he] …",
    /// "said [despite the rain] it was late".
    private func anything(behind verb: Int, at start: Int, to upper: Int) -> (ContentFrame, Int)? {
        guard frames(verb).contains(.anything), start < upper, isOutside(start) else { return nil }
        switch tags[start] {
        case .gerund: return hasFiniteVerb(start + 1..<upper) ? (.clause, start) : nil
        case .comma:
            let reach = 12
            let comma = firstComma(in: start + 1..<max(start + 1, min(upper - 1, start + reach)))
            guard let comma, startsClause(comma + 1, to: upper) else { return nil }
            return (.clause, comma + 1)
        case .preposition, .subordinator:
            let comma = firstComma(in: start..<upper)
            guard let comma, startsClause(comma + 1, to: upper) else { return nil }
            return (.clause, start)
        default:
            return tags[start].isNominal && startsObject(start, to: upper) ? (.clause, start) : nil
        }
    }

    /// "said [under the plan taxes would rise]": no comma ends what stands before the subject.
    private func fronted(behind verb: Int, at first: Int, to upper: Int) -> (ContentFrame, Int)? {
        guard frames(verb).contains(.anything), first == verb + 1, first < upper, isOutside(first),
            ContentWords.fronting.contains(tokens.hash[first])
        else { return nil }
        for token in first + 1..<max(first + 1, min(upper, first + 20)) {
            switch tags[token] {
            case .verb, .auxiliary:
                return [.noun, .name, .pronoun].contains(tags[token - 1])
                    && isOutside(token) ? (.clause, first) : nil
            case .comma, .stop, .semicolon, .colon, .that, .relative, .subordinator, .mark, .dash:
                return nil
            default: continue
            }
        }
        return nil
    }

    /// "asked [if] it was late", but not "said if it was late, she would go".
    private func asksIf(_ token: Int, to upper: Int) -> Bool {
        guard tokens.hash[token] == Document.if else { return false }
        let comma = firstComma(in: token..<upper)
        return comma.map { !startsClause($0 + 1, to: upper) } ?? true
    }

    private func clauseStart(
        behind verb: Int, at start: Int, behindAddressee first: Int, to upper: Int
    ) -> (ContentFrame, Int)? {
        let frames = frames(verb)
        guard frames.contains(.clause) else { return nil }
        let isClause =
            frames.contains(.object) || frames.contains(.documentObject)
            ? startsClause(start, to: upper) : canStartClause(start, to: upper)
        if isClause { return (.clause, start) }
        // "said [despite the rain, the dam is safe]"
        if start > first, tags[start] == .comma, tags[verb] != .gerund,
            startsClause(start + 1, to: upper), closingTag(behind: start, to: upper).found == nil
        {
            return (.clause, first)
        }
        return relativeGap(verb, to: upper).map { (.clause, $0) }
    }

    private func objectStart(behind verb: Int, to upper: Int) -> (ContentFrame, Int)? {
        let frames = frames(verb)
        if frames.contains(.feeling), let start = causeOfFeeling(behind: verb, to: upper) {
            return (.preposition, start)
        }
        // "called [out] the minister"
        let isOut = verb + 1 < upper && tokens.hash[verb + 1] == ContentWords.out
        let first = isOut ? verb + 2 : verb + 1
        if startsObject(first, to: upper), !quotesItsObject(verb) {
            if frames.contains(.object)
                || tags[first] != .gerund && takesComplement(verb, to: upper)
            {
                return (.object, first)
            }
            if frames.contains(.documentObject) { return (.documentObject, first) }
        } else if frames.contains(.object), let object = objectBehindTime(first, to: upper),
            !quotesItsObject(verb)
        {
            return (.object, object)
        }
        guard !frames.isDisjoint(with: CueFrames.anyPreposition) else { return nil }
        return prepositionObject(behind: verb, to: upper).map { (.preposition, $0) }
    }

    /// "announced on Monday [a plan]": an article, as else the time may be all that follows.
    private func objectBehindTime(_ first: Int, to upper: Int) -> Int? {
        let next = afterTimes(first, to: upper)
        guard (first..<next).contains(where: { tags[$0] != .adverb }), next < upper,
            isOutside(next),
            tags[next] == .determiner || tags[next] == .possessive
        else { return nil }
        return next
    }

    /// Whether the verb takes an object and what it is called: "saw it as a danger", "considered it
    /// one".
    private func takesComplement(_ verb: Int, to upper: Int) -> Bool {
        guard frames(verb).contains(.complement) else { return false }
        if frames(verb).contains(.thought) { return true }
        let reach = 20
        return (verb + 1..<min(upper, verb + reach)).contains {
            tokens.hash[$0] == Document.as && isOutside($0)
        }
    }

    /// "to" and a verb, or a quotation that begins with one.
    func startsInfinitive(_ token: Int, to upper: Int) -> Bool {
        guard token + 1 < upper, tags[token] == .to else { return false }
        return tags[token + 1] == .base || tags[token + 1] == .auxiliary || !isOutside(token + 1)
    }

    /// "urged [her to go]": a noun phrase and an infinitive.
    private func objectInfinitive(behind verb: Int, to upper: Int) -> Int? {
        let first = verb + 1
        guard let object = nounPhrase(startingAt: first, to: upper) else { return nil }
        for token in object.upperBound..<min(upper, object.upperBound + 8) {
            if tags[token] == .to {
                return startsInfinitive(token, to: upper) && tags[token + 1] != .auxiliary
                    ? first : nil
            }
            guard tags[token].isNominal || tags[token] == .preposition || tags[token] == .adverb
            else {
                return nil
            }
        }
        return nil
    }

    /// Behind a verb that takes no object whatever is nominal begins a clause.
    private func canStartClause(_ first: Int, to upper: Int) -> Bool {
        guard first < upper, isOutside(first) else { return false }
        if startsClause(first, to: upper) { return true }
        guard first + 1 < upper, tags[first + 1] != .stop else { return false }
        if beginsClause(first) || isSum(first, to: upper) { return hasFiniteVerb(first..<upper) }
        switch tags[first] {
        case .name, .noun, .determiner, .possessive, .adjective, .number, .gerund, .subordinator,
            .adverb:
            return hasFiniteVerb(first..<upper)
        case .auxiliary: return isBeing(first)
        case .time:
            // "said [Monday's] vote was lost"
            return tokens.kind[first + 1] == .clitic && hasFiniteVerb(first..<upper)
        case .pronoun:
            return !tokens.classes[first].contains(.objectPronoun)
                && !tokens.classes[first].contains(.reflexive)
                && (hasFiniteVerb(first..<upper)
                    || tokens.classes[first].meets(.subjectPronoun))
        default: return false
        }
    }

    private func hasFiniteVerb(_ range: Range<Int>) -> Bool {
        range.contains { tags[$0] == .verb || tags[$0] == .auxiliary }
    }

    /// "which Smith says [could help]": the verb of the clause follows at once.
    private func relativeGap(_ verb: Int, to upper: Int) -> Int? {
        let next = verb + 1
        guard next < upper, isOutside(next),
            [.auxiliary, .verb, .participle].contains(tags[next])
                || tokens.classes[next].contains(.past)
        else { return nil }
        // "a scheme he said [would] fail": nothing else can stand so.
        if frames(verb).contains(.anything), tags[next] == .auxiliary { return next }
        guard
            let subject = subject(before: verbGroupStart(verb), from: max(0, verb - 20), depth: 0),
            subject.lowerBound > 0,
            tags[subject.lowerBound - 1] == .relative || tags[subject.lowerBound - 1] == .that
        else { return nil }
        return next
    }

    /// "expressed concern about [the plan]".
    private func causeOfFeeling(behind verb: Int, to upper: Int) -> Int? {
        guard let feeling = nounPhrase(startingAt: verb + 1, to: upper), feeling.count <= 3,
            feeling.upperBound + 1 < upper, tags[feeling.upperBound] == .preposition,
            tokens.hash[feeling.upperBound] != Document.of
        else { return nil }
        return feeling.upperBound + 1
    }

    /// "called for [a vote]", "talks about [going]", "referred to [the report]".
    private func prepositionObject(behind verb: Int, to upper: Int) -> Int? {
        let token = afterTimes(verb + 1, to: upper)
        guard token + 1 < upper, isOutside(token), links(token, verb: verb),
            !isCondition(token + 1, to: upper)
        else { return nil }
        // "speaking on Sunday [on] the radio"
        if token > verb + 1, tokens.hash[token] == Document.on { return nil }
        let isMore = tags[token + 1] == .adverb && token + 2 < upper && tags[token + 2].isNominal
        return tags[token + 1].isNominal || tags[token + 1] == .gerund || !isOutside(token + 1)
            || isMore || isSum(token + 1, to: upper)
            || tokens.classes[token + 1].contains(.whWord) || isBeing(token + 1) ? token + 1 : nil
    }

    /// "being", "having".
    private func isBeing(_ token: Int) -> Bool {
        tags[token] == .auxiliary && source.ends(token, of: tokens, in: "ing")
    }

    /// "spoke on [condition] of anonymity", "on [the condition] that he is not named".
    private func isCondition(_ first: Int, to upper: Int) -> Bool {
        guard let phrase = nounPhrase(startingAt: first, to: upper),
            let head = headNoun(of: phrase)
        else { return false }
        return tokens.hash[head] == ContentWords.condition
    }

    /// "[$]5": a sign and a figure.
    private func isSum(_ token: Int, to upper: Int) -> Bool {
        tags[token] == .other && token + 1 < upper && tokens.kind[token + 1] == .number
    }

    private func links(_ preposition: Int, verb: Int) -> Bool {
        let frames = frames(verb)
        switch tokens.hash[preposition] {
        case Document.about, Document.for, Document.against, Document.on, ContentWords.upon:
            return frames.contains(.preposition)
        case Document.toWord: return frames.contains(.toObject)
        case Document.of: return frames.contains(.ofObject)
        case Document.withWord: return frames.contains(.withObject)
        default: return false
        }
    }

    static var about: UInt64 { WordHash.of("about") }
    private static var against: UInt64 { WordHash.of("against") }
    static var on: UInt64 { WordHash.of("on") }
    private static var toWord: UInt64 { WordHash.of("to") }

    func startsObject(_ first: Int, to upper: Int) -> Bool {
        guard first < upper else { return false }
        if !isOutside(first) { return true }
        // "denied [leaving] early", "asked for [$]5"
        if tags[first] == .gerund || isSum(first, to: upper) { return true }
        return tags[first].isNominal && tags[first] != .adverb && tags[first] != .time
            && !pointsBack(first, to: upper)
    }

    /// "dispute [this]", "explained [it] in a letter": tells nothing of what was said, other than
    /// "called it a mess", "saw it as a danger".
    private func pointsBack(_ first: Int, to upper: Int) -> Bool {
        guard ContentWords.backward.contains(tokens.hash[first]) else { return false }
        let next = first + 1
        guard next < upper, isOutside(next) else { return next >= upper }
        switch tags[next] {
        case .stop, .comma, .adverb, .time, .coordinator, .semicolon: return true
        case .preposition, .to: return tokens.hash[next] != Document.as
        default: return false
        }
    }
}
