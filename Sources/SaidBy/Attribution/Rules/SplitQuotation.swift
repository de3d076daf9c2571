extension AttributionRule {
    /// “…,” Smith said, “…”
    static let splitQuotation = AttributionRule(
        id: "split-quotation",
        summary: "The quotation goes on behind its attribution: “…,” Smith said, “…”",
        examples: [
            .fires("“We will,” Ann Lee said, “go in time.”", "Ann Lee"),
            .fires(
                "“We will go,” said Ann Lee. She was ill. “We will go,” said Bo Ray, “in time.”",
                "Bo Ray"),
            .silent("“We will go,” said Ann Lee, who has a “free” seat."),
            .silent("“We will go,” Ann Lee said, and Bo Ray added: “In time.”"),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            guard let previous = slot.previous else {
                return .fails("no quotation stands before it in its sentence")
            }
            guard let decision = scene.decisions[previous] else {
                return .fails("the quotation before it in its sentence has no source")
            }
            guard let cue = decision.match.cue, slot.before.contains(cue.lowerBound) else {
                return .fails("the cue of the quotation before it does not stand between the two")
            }
            let source = decision.match.source
            let end = max(cue.upperBound, source.map { $0.upperBound } ?? 0)
            guard end <= slot.before.upperBound else {
                return .fails("the source of the quotation before it stands behind this one")
            }
            if let verb = (end..<slot.before.upperBound).first(where: {
                document.isCue($0) || document.tags[$0] == .verb
            }) {
                return .fails("a verb of its own leads to the quotation", at: verb)
            }
            let isApart = [.comma, .dash].contains(document.tags[slot.before.upperBound - 1])
            if !isApart, let verb = (end..<slot.before.upperBound).first(where: document.isCopula) {
                return .fails("the quotation stands in a clause of its own", at: verb)
            }
            return .fires(decision.match.carried(on: previous))
        })
}
