extension AttributionRule {
    /// “…” – Smith
    static let signature = AttributionRule(
        id: "signature",
        summary: "A dash and a name follow the quotation: “…” – Smith",
        examples: [
            .fires("“We will go.” – Ann Lee, mayor", "Ann Lee, mayor"),
            .silent("“We will go” – and they went."),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            let dash = slot.after.lowerBound
            guard slot.after.contains(dash), document.tags[dash] == .dash,
                let source = document.fullNounPhrase(startingAt: dash + 1, to: slot.after.upperBound),
                document.tags[source.lowerBound] == .name || document.tags[source.lowerBound] == .noun,
                !document.hasWords(source.upperBound..<slot.after.upperBound)
            else { return nil }
            return Match(source: source, cue: dash..<dash + 1)
        })
}
