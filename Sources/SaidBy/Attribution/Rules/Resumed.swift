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
            if let word = scene.narratorsWord(slot) {
                return .fails("its sentence has words outside the marks", at: word)
            }
            guard slot.wordCount > 2 else { return .fails("it has fewer than three words") }
            var at = index - 1
            while at >= 0, scene.slots[at].paragraph == slot.paragraph,
                scene.slots[at].unit + 3 >= slot.unit
            {
                if let decision = scene.decisions[at] {
                    return .fires(Match(source: decision.match.source, cue: nil))
                }
                at -= 1
            }
            return .fails("no quotation with a source stands shortly before it in its paragraph")
        })
}
