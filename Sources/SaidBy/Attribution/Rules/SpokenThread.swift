extension AttributionRule {
    /// “…,” Smith said. That made it “…”
    static let spokenThread = AttributionRule(
        id: "spoken-thread",
        summary: "The sentence reports on without a source of its own: “…,” Smith said. It was “…”",
        examples: [
            .fires(
                "“The plan is late,” Ann Lee said. That makes it “of no use to anybody here”.",
                "Ann Lee"),
            .silent(
                "“The plan is late,” Ann Lee said.\n\nThat makes it “of no use to anybody here”."),
        ],
        match: { scene, index in
            let slot = scene.slots[index]
            guard index > 0 else { return .fails("no quotation stands before it") }
            guard !scene.isBare(slot) else { return .fails("its sentence is all quotation") }
            guard slot.wordCount > 4 else { return .fails("it has fewer than five words") }
            let last = scene.slots[index - 1]
            guard last.paragraph == slot.paragraph, last.unit + 1 == slot.unit else {
                return .fails("the sentence before, in its paragraph, holds no quotation")
            }
            guard let decision = scene.decisions[index - 1] else {
                return .fails("the quotation in the sentence before has no source")
            }
            return .fires(Match(source: decision.match.source, cue: decision.match.cue))
        })
}
