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
            guard slot.before.count > 1,
                document.tokens.classes[verb].meets([.past, .thirdPerson]),
                document.frames(verb).contains(.quotation),
                let source = document.fullNounPhrase(
                    startingAt: verb + 1, to: slot.before.upperBound),
                source.upperBound + 1 >= slot.before.upperBound
                    || [.colon, .comma].contains(document.tags[slot.before.upperBound - 1])
            else { return nil }
            return Match(source: source, cue: verb..<verb + 1)
        })
}
