extension AttributionRule {
    /// “…,” Smith said. “…”
    static let continuation = AttributionRule(
        id: "continuation",
        summary: "A sentence that is all quotation carries on the one before it: “…,” Smith said. “…”",
        examples: [
            .fires("“We will go,” Ann Lee said. “It is late.”", "Ann Lee"),
            .silent("Ann Lee left. “It is late.”"),
        ],
        match: { scene, index in
            let slot = scene.slots[index]
            guard index > 0, scene.isBare(slot) else { return nil }
            let last = scene.slots[index - 1]
            guard last.paragraph == slot.paragraph, last.unit + 1 >= slot.unit,
                let decision = scene.decisions[index - 1]
            else { return nil }
            return Match(
                source: decision.match.source, cue: decision.match.cue, carriesOn: index - 1)
        })
}

extension Scene {
    /// Whether the narrator says nothing in the quotation's unit.
    func isBare(_ slot: QuoteSlot) -> Bool {
        slot.unitTokens.allSatisfy {
            !document.isOutside($0)
                || document.tokens.kind[$0] != .word && document.tokens.kind[$0] != .number
        }
    }
}
