extension AttributionRule {
    /// Smith opened “…”
    static let sentenceSubject = AttributionRule(
        id: "sentence-subject",
        summary: "The subject of the verb before the quotation is its source: Smith opened “…”",
        examples: [
            .fires("Bo Ray opened “a new chapter” for the town.", "Bo Ray"),
            .silent("The road “is closed”."),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            let lower = slot.unitTokens.lowerBound
            var other: Match?
            for verb in slot.before.reversed() where document.tags[verb].isVerbal {
                if document.isPassive(verb) { continue }
                guard let source = document.subject(of: verb, from: lower) else { continue }
                if document.canSpeak(source) { return scene.match(verb, for: index) }
                if other == nil, document.isCue(verb) { other = scene.match(verb, for: index) }
            }
            return slot.wordCount >= 5 ? other : nil
        })
}
