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
            .silent("“We will go,” Ann Lee said, and Bo Ray added: “In time.”"),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            guard let previous = slot.previous, let decision = scene.decisions[previous],
                let cue = decision.match.cue, slot.before.contains(cue.lowerBound)
            else { return nil }
            let source = decision.match.source
            let end = max(cue.upperBound, source.map { $0.upperBound } ?? 0)
            guard end <= slot.before.upperBound else { return nil }
            let hasOwnVerb = (end..<slot.before.upperBound).contains {
                document.isCue($0) || document.tags[$0] == .verb
            }
            return hasOwnVerb ? nil : Match(source: source, cue: cue, carriesOn: previous)
        })
}
