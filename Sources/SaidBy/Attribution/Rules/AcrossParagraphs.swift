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
            if let word = scene.narratorsWord(slot) {
                return .fails("its sentence has words outside the marks", at: word)
            }
            guard let last = scene.quotation(before: index), let decision = scene.decisions[last]
            else { return .fails("no quotation with a source stands right before it") }
            guard scene.slots[last].unit + 1 == slot.unit else {
                return .fails("the quotation before it stands in the same sentence")
            }
            return .fires(decision.match.carried(on: last))
        })
}
