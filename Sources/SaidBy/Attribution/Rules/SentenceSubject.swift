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
            if let match = scene.enclosing(index) { return match }
            for verb in slot.before.reversed() where document.tags[verb].isVerbal {
                if document.isPassive(verb) { continue }
                guard let source = document.subject(of: verb, from: lower) else { continue }
                if document.canSpeak(source) { return scene.match(verb, for: index) }
                if other == nil, document.isCue(verb) { other = scene.match(verb, for: index) }
            }
            return slot.wordCount >= 5 ? other : nil
        })
}

extension Scene {
    /// The match for the nearest cue whose content holds the quotation: one before it, or that of
    /// the quotation before it.
    fileprivate func enclosing(_ index: Int) -> Match? {
        let slot = slots[index]
        let reach = 80
        let lower = max(slot.before.lowerBound, slot.before.upperBound - reach)
        for verb in (lower..<slot.before.upperBound).reversed() where document.isCue(verb) {
            if let match = match(of: verb, holding: index) { return match }
        }
        guard let previous = slot.previous, let match = decisions[previous]?.match,
            let cue = match.cue, cue.lowerBound > slot.before.upperBound - reach,
            holds(cue.lowerBound, index)
        else { return nil }
        return match
    }

    private func match(of verb: Int, holding index: Int) -> Match? {
        guard !document.isPassive(verb), holds(verb, index),
            let match = match(verb, for: index), let source = match.source,
            document.canSpeak(source)
        else { return nil }
        return match
    }

    /// Whether what the verb takes goes on up to the quotation.
    private func holds(_ verb: Int, _ index: Int) -> Bool {
        let slot = slots[index]
        let clause = slot.unitTokens.lowerBound..<slot.outer.upperBound
        return document.content(behind: verb, in: clause)?.range.contains(slot.outer.lowerBound)
            ?? false
    }
}
