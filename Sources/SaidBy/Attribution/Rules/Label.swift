extension AttributionRule {
    /// SMITH: “…”
    static let label = AttributionRule(
        id: "label",
        summary: "A name and a colon stand before the quotation: Smith: “…”",
        examples: [
            .fires("Ann Lee: “We will go.”", "Ann Lee"),
            .fires("Mayor - Bo Ray: “We will go.”", "Bo Ray"),
            .silent("Ann Lee said: “We will go.”"),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            let colon = slot.before.upperBound - 1
            guard slot.before.contains(colon), document.tags[colon] == .colon,
                let phrase = document.nounPhrase(
                    endingAt: document.skipTimeAndParentheses(
                        colon - 1, from: slot.before.lowerBound), from: slot.before.lowerBound)
            else { return nil }
            let whole = document.climb(phrase, from: slot.before.lowerBound)
            let isWhole =
                whole.lowerBound == slot.before.lowerBound
                || document.tags[phrase.upperBound - 1] == .name && slot.before.count < 16
            let hasVerb = slot.before.contains { document.tags[$0].isVerbal }
            guard isWhole, !hasVerb else { return nil }
            return Match(source: whole, cue: colon..<colon + 1)
        })
}
