extension AttributionRule {
    /// Smith opened “…”
    static let sentenceSubject = AttributionRule(
        id: "sentence-subject",
        summary: "The subject of the verb before the quotation is its source: Smith opened “…”",
        examples: [
            .fires("Bo Ray opened “a new chapter” for the town.", "Bo Ray"),
            .fires("Bo Ray was blunt: “We will go.”", "Bo Ray"),
            .silent("The road “is closed”."),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            let lower = slot.unitTokens.lowerBound
            var other: Match?
            var failure: RuleOutcome<Match>?
            let isLedTo = slot.before.last.map { document.tags[$0] == .colon } ?? false
            for verb in slot.before.reversed()
            where document.tags[verb].isVerbal || isLedTo && document.isCopula(verb) {
                if document.isPassive(verb) { continue }
                guard let source = document.subject(of: verb, from: lower) else {
                    failure = failure ?? .fails("no subject was found for the verb", at: verb)
                    continue
                }
                let match = scene.match(verb, for: index)
                if document.canSpeak(source), let match { return .fires(match) }
                if document.isCue(verb) { other = other ?? match }
                failure = failure ?? .fails("the subject of the verb cannot speak", at: verb)
            }
            if slot.wordCount >= 5, let other { return .fires(other) }
            return failure ?? .fails("no active verb stands before the quotation")
        })
}
