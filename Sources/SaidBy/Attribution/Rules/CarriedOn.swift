extension AttributionRule {
    /// An opening mark on each paragraph, a closing one on the last.
    static let carriedOn = AttributionRule(
        id: "carried-on",
        summary: "The paragraph before left its quotation open, and this one carries it on.",
        examples: [
            .fires("“We will go,” Ann Lee said. “It is late.\n\n“And it is cold.”", "Ann Lee"),
            .silent("“We will go,” Ann Lee said. “It is late.”\n\n“And it is cold.”"),
        ],
        match: { scene, index in
            let slot = scene.slots[index]
            guard index > 0, scene.document.stretches[slot.stretch].isContinuation else {
                return .fails("the paragraph before did not leave a quotation open")
            }
            guard let decision = scene.decisions[index - 1] else {
                return .fails("the quotation that was left open has no source")
            }
            return .fires(decision.match.carried(on: index - 1))
        })
}
