extension AttributionRule {
    /// Said Smith: “…”
    static let invertedCueBefore = AttributionRule(
        id: "inverted-cue-before",
        summary: "A reporting verb and then its source lead to the quotation: Added Smith: “…”",
        examples: [
            .fires("Added Ann Lee: “We will go.”", "Ann Lee"),
            .fires(
                "In other words, explained the chair, Ann Lee: “We will go.”", "the chair, Ann Lee"),
            .fires("Because the drivers planned it so, said Bo Ray, “nobody will go.”", "Bo Ray"),
            .silent("Ann Lee said: “We will go.”"),
            .silent("Ann Lee rose, thanked the chair: “We will go.”"),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            guard slot.before.count > 1 else {
                return .fails("no verb and source stand before the quotation")
            }
            let verb = slot.before.lowerBound
            if let behind = scene.invertedCue(behindCommaIn: slot.before) {
                return .fires(behind)
            }
            guard document.tokens.classes[verb].meets([.past, .thirdPerson]),
                document.frames(verb).contains(.quotation)
            else { return .fails("the first word before it is no verb of saying", at: verb) }
            guard
                let source = document.fullNounPhrase(
                    startingAt: verb + 1, to: slot.before.upperBound)
            else { return .fails("no source follows the verb of saying", at: verb) }
            guard
                source.upperBound + 1 >= slot.before.upperBound
                    || [.colon, .comma].contains(document.tags[slot.before.upperBound - 1])
            else {
                return .fails(
                    "more words, and no colon or comma, stand before the quotation",
                    at: source.upperBound)
            }
            return .fires(Match(source: source, cue: verb..<verb + 1))
        })
}

extension Scene {
    /// A verb of saying behind a comma, and nothing but its source between it and the comma or colon
    /// before the quotation.
    fileprivate func invertedCue(behindCommaIn before: Range<Int>) -> Match? {
        let last = before.upperBound - 1
        let reach = 25
        guard document.tags[last] == .comma || document.tags[last] == .colon else { return nil }
        let first = max(before.lowerBound + 1, last - reach)
        for verb in (first..<max(first, last)).reversed()
        where document.isReporting(verb) && document.tags[verb - 1] == .comma
            && document.tokens.classes[verb].meets([.past, .thirdPerson])
            && !document.frames(verb).contains(.addressee)
        {
            guard let source = document.fullNounPhrase(startingAt: verb + 1, to: last),
                source.upperBound == last, document.canSpeak(source)
            else { return nil }
            return Match(source: source, cue: document.cue(verb))
        }
        return nil
    }
}
