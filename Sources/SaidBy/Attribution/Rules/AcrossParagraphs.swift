extension AttributionRule {
    /// “…,” Smith said. (next paragraph) “…”
    static let acrossParagraphs = AttributionRule(
        id: "across-paragraphs",
        summary: "A paragraph that is all quotation carries on the speaker of the one before it.",
        examples: [
            .fires("“We will go,” Ann Lee said.\n\n“It is late.”", "Ann Lee"),
            .silent("“We will go,” Ann Lee said.\n\nThe rain had stopped. “It is late.”"),
        ],
        match: { scene, index in
            let slot = scene.slots[index]
            guard scene.isBare(slot), let last = scene.quotation(before: index),
                scene.slots[last].unit + 1 == slot.unit, let decision = scene.decisions[last]
            else { return nil }
            return Match(source: decision.match.source, cue: decision.match.cue, carriesOn: last)
        })
}
