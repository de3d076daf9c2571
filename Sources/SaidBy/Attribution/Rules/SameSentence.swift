extension AttributionRule {
    /// Smith called it “…” and “…”
    static let sameSentence = AttributionRule(
        id: "same-sentence",
        summary: "Two quotations of one sentence have one source: Smith called it “…” and “…”",
        examples: [
            .fires("Ann Lee called it “a mess” and “a shame”.", "Ann Lee"),
            .silent("Ann Lee called it “a mess”. It was “a shame”."),
        ],
        match: { scene, index in
            let slot = scene.slots[index]
            guard let previous = slot.previous else {
                return .fails("no quotation stands before it in its sentence")
            }
            guard let decision = scene.decisions[previous] else {
                return .fails("the quotation before it in its sentence has no source")
            }
            return .fires(decision.match.carried(on: previous))
        })
}
