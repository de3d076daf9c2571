extension IndirectRule {
    /// It was late, according to Smith.
    static let accordingTo = IndirectRule(
        id: "indirect-according-to",
        summary: "“According to” names the source, before or after the content.",
        examples: [
            .fires("The dam was full, according to Ann Lee.", "Ann Lee"),
            .fires("According to Bo Ray, a farmer, the dam was full.", "Bo Ray, a farmer"),
            .silent("The town is according Ann Lee an honour."),
        ],
        find: { document, token, unit in
            guard document.isAccordingTo(token), document.isOutside(token) else {
                return .fails("no “according to” of the narrator’s begins there", at: token)
            }
            guard let source = document.sourceOfView(at: token + 2, to: unit.upperBound)
            else { return .fails("no source follows the words", at: token) }
            let cue = token..<token + 2
            let end = document.relativeClauseEnd(source.upperBound, to: unit.upperBound)
            if token > unit.lowerBound + 2 {
                let first = document.contentStart(before: token, in: unit)
                var content = ShortList(first..<document.trimmed(token, from: first))
                if end < unit.upperBound, document.tags[end] == .comma,
                    token - 1 > first, document.tags[token - 1] == .comma
                {
                    content.append(end + 1..<document.trimmed(unit.upperBound, from: end + 1))
                }
                content.removeAll { !document.hasWords($0) }
                if content.isEmpty { return .fails("no words are left before it", at: token) }
                return .fires(CueEvent(source: source, cue: cue, content: content, head: token))
            }
            let first = document.clauseStart(behindSource: end, to: unit.upperBound)
            let last = document.trimmed(unit.upperBound, from: first)
            guard last > first else { return .fails("no words are left behind it", at: token) }
            return .fires(
                CueEvent(source: source, cue: cue, content: ShortList(first..<last), head: token))
        })
}

extension Document {
    /// Where the clause begins behind a source in front: behind the comma that ends what belongs to
    /// the source, "according to papers [on show in the town], it was late", "according to Lee, [a
    /// friend who has died], it was late".
    fileprivate func clauseStart(behindSource end: Int, to upper: Int) -> Int {
        var first = end
        while first < upper, tags[first] == .comma { first += 1 }
        let reach = 25
        let comma = firstComma(in: first..<max(first, min(upper - 1, end + reach)))
        guard let comma else { return first }
        let isPart =
            first == end
            ? [.preposition, .participle, .verb, .time].contains(tags[first])
            : [.determiner, .possessive, .name].contains(tags[first])
                && (!startsClause(first, to: upper)
                    || (first..<comma).contains { tags[$0] == .relative })
        return isPart && startsClause(comma + 1, to: upper) ? comma + 1 : first
    }

    /// The end of "who have seen it" right behind a source; where no such clause begins, that place.
    fileprivate func relativeClauseEnd(_ relative: Int, to upper: Int) -> Int {
        guard relative < upper, tags[relative] == .relative else { return relative }
        let reach = 25
        let end = (relative..<min(upper, relative + reach)).first {
            tags[$0] == .comma || tags[$0] == .stop
        }
        return end ?? relative
    }
}
