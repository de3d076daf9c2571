extension AttributionRule {
    /// Said Smith: “…”
    static let invertedCueBefore = AttributionRule(
        id: "inverted-cue-before",
        summary: "A reporting verb and then its source lead to the quotation: Added Smith: “…”",
        examples: [
            .fires("Added Ann Lee: “We will go.”", "Ann Lee"),
            .silent("Ann Lee said: “We will go.”"),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            let verb = slot.before.lowerBound
            guard slot.before.count > 1 else {
                return .fails("no verb and source stand before the quotation")
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
