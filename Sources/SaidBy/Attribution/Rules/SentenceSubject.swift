extension AttributionRule {
    /// Smith opened “…”
    static let sentenceSubject = AttributionRule(
        id: "sentence-subject",
        summary: "The subject of the verb before the quotation is its source: Smith opened “…”",
        examples: [
            .fires("Bo Ray opened “a new chapter” for the town.", "Bo Ray"),
            .fires("Bo Ray was blunt: “We will go.”", "Bo Ray"),
            .fires("Bo Ray praised Ann Lee, who left the council in May, as “a friend”.", "Bo Ray"),
            .fires("The writer hopes that the club wins the cup: “It is time.”", "The writer"),
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
                if document.canSpeak(source), let match {
                    return .fires(scene.governing(match, from: verb, for: index) ?? match)
                }
                if document.isCue(verb) { other = other ?? match }
                failure = failure ?? .fails("the subject of the verb cannot speak", at: verb)
            }
            if slot.wordCount >= 5, let other { return .fires(other) }
            return failure ?? .fails("no active verb stands before the quotation")
        })
}

extension Scene {
    /// Where the subject stands in a clause that hangs on a cue before it, the match of that cue:
    /// "[Smith] praised Jones, who left in May, as “…”".
    fileprivate func governing(_ match: Match, from verb: Int, for index: Int) -> Match? {
        let slot = slots[index]
        guard let source = match.source, source.lowerBound > slot.before.lowerBound,
            isEmbedded(source)
        else { return nil }
        for cue in (slot.before.lowerBound..<source.lowerBound).reversed()
        where document.isCue(cue) && !document.isPassive(cue) {
            guard let outer = self.match(cue, for: index), let speaker = outer.source,
                document.canSpeak(speaker), !opensFrontedClause(speaker, in: slot)
            else { continue }
            return outermost(outer, from: cue, for: index)
        }
        return nil
    }

    /// Whether a relative pronoun ends the subject, or what opens a clause that hangs on another,
    /// an -ing form or a cue stands before it.
    private func isEmbedded(_ subject: Range<Int>) -> Bool {
        let opener = subject.lowerBound - 1
        return document.tags[subject.upperBound - 1] == .relative
            || document.isSubordinating(opener) || document.tags[opener] == .that
            || document.tags[opener] == .gerund || document.isCue(opener)
    }

    private func opensFrontedClause(_ subject: Range<Int>, in slot: QuoteSlot) -> Bool {
        subject.lowerBound > slot.before.lowerBound
            && document.isSubordinating(subject.lowerBound - 1)
    }
}
