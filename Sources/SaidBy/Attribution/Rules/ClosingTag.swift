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
            var reason: StaticString = "no comma follows the quotation"
            var place: Int?
            for comma in slot.after.lowerBound..<end
            where document.tags[comma] == .comma && document.isOutside(comma) {
                switch document.closingTag(behind: comma, to: end) {
                case .fires(let tag): return .fires(Match(source: tag.source, cue: tag.cue))
                case .fails(let why, let word): (reason, place) = (why, word)
                }
            }
            return .fails(reason, at: place)
        })
}

extension Document {
    /// A source and a verb of saying, in either order, that stand between a comma and the unit's
    /// end, and not if what stands there is a clause of its own.
    func closingTag(behind comma: Int, to end: Int)
        -> RuleOutcome<(source: Range<Int>, cue: Range<Int>)>
    {
        let first = comma + 1
        guard first < end, isOutside(first) else {
            return .fails("no word of the narrator’s follows the comma", at: comma)
        }
        if isReporting(first), tags[first] == .verb,
            let source = fullNounPhrase(startingAt: first + 1, to: end),
            closes(source.upperBound, to: end)
        {
            return .fires((source, first..<first + 1))
        }
        guard let phrase = nounPhrase(startingAt: first, to: end) else {
            return .fails("no source begins behind the comma", at: first)
        }
        for verb in phrase.upperBound..<min(end, phrase.upperBound + 30) where isOutside(verb) {
            if tags[verb] == .stop || tags[verb] == .semicolon { break }
            guard isReporting(verb), isFinite(verb), !isPassive(verb),
                let source = subject(of: verb, from: first), source.lowerBound == first
            else { continue }
            return closes(verb + 1, to: end)
                ? .fires((source, cue(verb)))
                : .fails("the sentence goes on behind the verb of saying", at: verb)
        }
        return .fails("no verb of saying has what follows the comma as its subject", at: first)
    }

    /// Whether only a stop, a time, a place or an addressee follows.
    private func closes(_ token: Int, to end: Int) -> Bool {
        for next in token..<end {
            if tags[next] == .stop || tags[next] == .comma && !isOutside(min(next + 1, end - 1)) {
                return true
            }
            if tags[next].isVerbal || tags[next] == .that || tags[next] == .auxiliary
                || !isOutside(next)
            {
                return false
            }
        }
        return true
    }
}
