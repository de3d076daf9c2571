extension AttributionRule {
    /// “…,” Smith said. It rained. “…”
    static let resumed = AttributionRule(
        id: "resumed",
        summary: "After a sentence of the narrator’s the paragraph’s quotation goes on.",
        examples: [
            .fires("“We will go,” Ann Lee said. The rain had stopped. “It is late.”", "Ann Lee"),
            .silent("The rain had stopped. “It is late.”"),
        ],
        match: { scene, index in
            let slot = scene.slots[index]
            guard scene.isBare(slot), slot.wordCount > 2 else { return nil }
            var at = index - 1
            while at >= 0, scene.slots[at].paragraph == slot.paragraph,
                scene.slots[at].unit + 3 >= slot.unit
            {
                if let decision = scene.decisions[at] {
                    return Match(source: decision.match.source, cue: nil)
                }
                at -= 1
            }
            return nil
        })
}
