extension AttributionRule {
    /// Smith called it “…”
    static let sentenceSubject = AttributionRule(
        id: "sentence-subject",
        summary: "The subject of the verb before the quotation is its source: Smith called it “…”",
        examples: [
            .fires("Ann Lee called it “a mess”.", "Ann Lee"),
            .fires("Bo Ray wanted “a new start” for the town.", "Bo Ray"),
            .silent("The road “is closed”."),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            let lower = slot.unitTokens.lowerBound
            for verb in slot.before.reversed() where document.tags[verb].isVerbal {
                if document.isPassiveCue(verb) { continue }
                guard let source = document.subject(of: verb, from: lower) else { continue }
                return Match(source: source, cue: document.cue(verb), contentStart: verb + 1)
            }
            return nil
        })
}
