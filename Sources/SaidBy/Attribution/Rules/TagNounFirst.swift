extension AttributionRule {
    /// “…,” Smith said.
    static let tagNounFirst = AttributionRule(
        id: "tag-noun-first",
        summary: "The source and then the verb follow the quotation: “…,” Smith said.",
        examples: [
            .fires("“We will go,” Ann Lee said on Monday.", "Ann Lee"),
            .fires(
                "“We will go,” Hugh Hill, a doctor in Ohio, told reporters.",
                "Hugh Hill, a doctor in Ohio"),
            .fires("“Will it go?” the minister asked.", "the minister"),
            .fires("“It is late,” he shot back.", "he"),
            .silent("“We will go,” said Ann Lee."),
            .silent("The sign read “no entry” and the crowd left."),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            let first = document.skipLinks(slot.after.lowerBound, to: slot.after.upperBound)
            guard first < slot.after.upperBound,
                let phrase = document.nounPhrase(startingAt: first, to: slot.after.upperBound)
            else { return nil }
            let isSetOff = scene.isSetOff(slot)
            let endsInComma = document.lastKind(slot.inner) == .comma
            let limit = min(slot.after.upperBound, first + 45)
            for verb in phrase.upperBound..<max(limit, phrase.upperBound) {
                if document.tags[verb] == .semicolon || document.tags[verb] == .colon { return nil }
                guard document.tags[verb].isVerbal, document.isFinite(verb),
                    !document.isPassive(verb) || document.isQuoted(verb),
                    let source = document.subject(of: verb, from: first),
                    source.lowerBound <= phrase.upperBound
                else { continue }
                let isTag =
                    document.isReporting(verb)
                    && (isSetOff || scene.endsTag(after: verb, in: slot)
                        || document.isQuoted(verb))
                    || isSetOff && verb < phrase.upperBound + 3
                        && scene.endsTag(after: verb, in: slot)
                    || isSetOff && document.isCue(verb)
                    || endsInComma && document.verbGroupStart(verb) == phrase.upperBound
                if isTag { return Match(source: source, cue: document.cue(verb)) }
                if source.lowerBound == first, document.verbGroupStart(verb) == phrase.upperBound {
                    return nil
                }
            }
            return nil
        })
}

extension Scene {
    /// Whether the quotation's end shows that an attribution may follow: a comma, a question or
    /// exclamation mark or a dash, within the marks or right behind them.
    func isSetOff(_ slot: QuoteSlot) -> Bool {
        switch document.lastKind(slot.inner) {
        case .comma, .question, .exclamation, .ellipsis, .dash, .stop: return true
        default:
            guard slot.after.lowerBound < slot.after.upperBound else { return false }
            return [.comma, .dash].contains(document.tags[slot.after.lowerBound])
        }
    }

    /// Whether nothing but an addressee, a time or a place can follow the verb.
    func endsTag(after verb: Int, in slot: QuoteSlot) -> Bool {
        var next = verb + 1
        while next < slot.after.upperBound,
            [.adverb, .time].contains(document.tags[next])
        { next += 1 }
        guard next < slot.after.upperBound else { return true }
        switch document.tags[next] {
        case .stop, .comma, .colon, .semicolon, .time: return true
        default: return false
        }
    }
}
