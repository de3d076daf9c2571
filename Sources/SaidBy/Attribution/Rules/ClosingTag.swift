extension AttributionRule {
    /// It was “…” from the start, Smith said.
    static let closingTag = AttributionRule(
        id: "closing-tag",
        summary: "An attribution closes the sentence that the quotation is part of.",
        examples: [
            .fires("The plan was “a mess” from the start, Ann Lee said.", "Ann Lee"),
            .fires("The plan was “a mess” from the start, said Bo Ray.", "Bo Ray"),
            .silent("The plan was “a mess” from the start, and Ann Lee said no."),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            let end = slot.unitTokens.upperBound
            for comma in slot.after.lowerBound..<end
            where document.tags[comma] == .comma && document.isOutside(comma) {
                guard let tag = document.closingTag(behind: comma, to: end) else { continue }
                return Match(source: tag.source, cue: tag.cue)
            }
            return nil
        })
}

extension Document {
    /// A source and a verb of saying, in either order, that stand between a comma and the unit's
    /// end; nil if what stands there is a clause of its own.
    func closingTag(behind comma: Int, to end: Int) -> (source: Range<Int>, cue: Range<Int>)? {
        let first = comma + 1
        guard first < end, isOutside(first) else { return nil }
        if isReporting(first), tags[first] == .verb,
            let source = fullNounPhrase(startingAt: first + 1, to: end),
            closes(source.upperBound, to: end)
        {
            return (source, first..<first + 1)
        }
        guard let phrase = nounPhrase(startingAt: first, to: end) else { return nil }
        for verb in phrase.upperBound..<min(end, phrase.upperBound + 30) where isOutside(verb) {
            if tags[verb] == .stop || tags[verb] == .semicolon { return nil }
            guard isReporting(verb), isFinite(verb), !isPassive(verb),
                let source = subject(of: verb, from: first), source.lowerBound == first
            else { continue }
            return closes(verb + 1, to: end) ? (source, cue(verb)) : nil
        }
        return nil
    }

    /// Whether only a stop, a time, a place or an addressee follows.
    private func closes(_ token: Int, to end: Int) -> Bool {
        for next in token..<end {
            if tags[next] == .stop { return true }
            if tags[next].isVerbal || tags[next] == .that || tags[next] == .auxiliary
                || !isOutside(next)
            {
                return false
            }
        }
        return true
    }
}
