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
            guard slot.before.contains(colon), document.tags[colon] == .colon else {
                return .fails("no colon stands before the quotation")
            }
            let last = document.skipTimeAndParentheses(colon - 1, from: slot.before.lowerBound)
            guard let phrase = document.nounPhrase(endingAt: last, from: slot.before.lowerBound)
            else { return .fails("no name or description stands before the colon") }
            let whole = document.climb(phrase, from: slot.before.lowerBound)
            let isWhole =
                whole.lowerBound == slot.before.lowerBound
                || document.tags[phrase.upperBound - 1] == .name && slot.before.count < 16
            guard isWhole else {
                return .fails("more than a name stands before the colon", at: whole.lowerBound - 1)
            }
            if let verb = slot.before.first(where: { document.tags[$0].isVerbal }) {
                return .fails("a verb stands before the colon", at: verb)
            }
            return .fires(Match(source: whole, cue: colon..<colon + 1))
        })
}
