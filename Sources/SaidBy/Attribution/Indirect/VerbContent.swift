/// The frame in which a cue verb takes its content.
enum ContentFrame: Sendable {
    case that
    case clause
    case question
    case infinitive
    case objectInfinitive
    case object
    case preposition
}

extension Document {
    /// The content behind a cue verb and the frame it stands in; nil if the verb takes none there.
    func content(behind verb: Int, in unit: Range<Int>) -> (frame: ContentFrame, range: Range<Int>)? {
        let upper = unit.upperBound
        guard let (frame, start) = contentStart(behind: verb, to: upper), start < upper
        else { return nil }
        let end = contentEnd(from: start, behind: verb, isObject: frame == .object || frame == .preposition, in: unit)
        return end > start ? (frame, start..<end) : nil
    }

    private func contentStart(behind verb: Int, to upper: Int) -> (ContentFrame, Int)? {
        let frames = frames(verb)
        let first = afterAddressee(verb, to: upper)
        guard first < upper else { return nil }
        if frames.contains(.clause) || frames.contains(.quotation),
            let start = thatClause(behind: verb, from: first, to: upper)
        {
            return (.that, start)
        }
        if frames.contains(.infinitive) || frames.contains(.addressee), tags[first] == .to,
            first + 1 < upper, tags[first + 1] == .base || tags[first + 1] == .auxiliary
        {
            return (.infinitive, first)
        }
        if frames.contains(.objectInfinitive), let start = objectInfinitive(behind: verb, to: upper) {
            return (.objectInfinitive, start)
        }
        let start = afterAdjuncts(first, to: upper)
        guard start < upper else { return nil }
        if frames.contains(.question) || frames.contains(.clause), isOutside(start),
            tokens.classes[start].contains(.whWord), tags[start] != .relative || frames.contains(.question)
        {
            return (.question, start)
        }
        if frames.contains(.clause), startsClause(start, to: upper) { return (.clause, start) }
        if frames.contains(.object), startsObject(verb + 1, to: upper) { return (.object, verb + 1) }
        if frames.contains(.preposition), let start = prepositionObject(behind: verb, to: upper) {
            return (.preposition, start)
        }
        return nil
    }

    /// "urged [her to go]": a noun phrase and an infinitive.
    private func objectInfinitive(behind verb: Int, to upper: Int) -> Int? {
        let first = verb + 1
        guard let object = nounPhrase(startingAt: first, to: upper) else { return nil }
        for token in object.upperBound..<min(upper, object.upperBound + 8) {
            if tags[token] == .to { return token + 1 < upper && tags[token + 1] == .base ? first : nil }
            guard tags[token].isNominal || tags[token] == .preposition || tags[token] == .adverb else {
                return nil
            }
        }
        return nil
    }

    /// "called for [a vote]", "talks about [going]".
    private func prepositionObject(behind verb: Int, to upper: Int) -> Int? {
        var token = verb + 1
        while token < upper, tags[token] == .adverb { token += 1 }
        guard token + 1 < upper, tags[token] == .preposition, isOutside(token),
            Document.objectPrepositions.contains(tokens.hash[token])
        else { return nil }
        return tags[token + 1].isNominal || tags[token + 1] == .gerund || !isOutside(token + 1)
            ? token + 1 : nil
    }

    private static let objectPrepositions: Set<UInt64> = [
        WordHash.of("about"), WordHash.of("for"), WordHash.of("against"), WordHash.of("on"),
    ]

    private func startsObject(_ first: Int, to upper: Int) -> Bool {
        guard first < upper else { return false }
        if !isOutside(first) { return true }
        return tags[first].isNominal && tags[first] != .adverb && tags[first] != .time
    }
}
