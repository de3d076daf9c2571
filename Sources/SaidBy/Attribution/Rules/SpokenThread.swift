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
            guard index > 0, !scene.isBare(slot), slot.wordCount > 4 else { return nil }
            let last = scene.slots[index - 1]
            guard last.paragraph == slot.paragraph, last.unit + 1 == slot.unit,
                let decision = scene.decisions[index - 1]
            else { return nil }
            return Match(source: decision.match.source, cue: decision.match.cue)
        })
}
