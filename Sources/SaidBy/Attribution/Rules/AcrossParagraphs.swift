extension AttributionRule {
    /// “…,” Smith said. (next paragraph) “…”
    static let acrossParagraphs = AttributionRule(
        id: "across-paragraphs",
        summary: "A paragraph that is all quotation carries on the speaker of the one before it.",
        examples: [
            .fires("“We will go,” Ann Lee said.\n\n“It is late.”", "Ann Lee"),
            .fires(
                "“Why?” Ann Lee asked.\n\n“It was late,” Bo Ray said.\n\n“How late?”", "Ann Lee",
                stretchesBehind: 0),
            .silent("“We will go,” Ann Lee said.\n\nThe rain had stopped. “It is late.”"),
        ],
        match: { scene, index in
            let slot = scene.slots[index]
            if let word = scene.narratorsWord(slot), !scene.leadsOnInTime(slot) {
                return .fails("its sentence has words outside the marks", at: word)
            }
            guard let last = scene.quotation(before: index), let decision = scene.decisions[last]
            else { return .fails("no quotation with a source stands right before it") }
            guard scene.slots[last].unit + 1 == slot.unit else {
                return .fails("the quotation before it stands in the same sentence")
            }
            guard !scene.document.isToInterviewee(scene.slots[last].unitTokens) else {
                return .fails("the narrator speaks to whoever answers")
            }
            if let turn = scene.turn(of: index, behind: last) {
                return .fires(Match(source: turn.match.source, cue: nil))
            }
            return .fires(decision.match.carried(on: last))
        })
}

extension Scene {
    /// In a dialogue of two, "“Why?” Smith asked. (next) “It was late,” Jones said. (next) “How
    /// late?”": whose turn a paragraph is that answers a question, or asks another one.
    fileprivate func turn(of index: Int, behind last: Int) -> Decision? {
        guard let other = onlyTurn(before: last), let decision = decisions[other],
            let decisionOfLast = decisions[last], isSomebodyElse(decision, decisionOfLast)
        else { return nil }
        let answers = asks(last)
        let asksAgain = asks(other) && asks(index)
        return answers || asksAgain ? decision : nil
    }

    /// The quotation in the paragraph before that of the one at `index`, each the only one in its
    /// paragraph.
    private func onlyTurn(before index: Int) -> Int? {
        let other = index - 1
        guard other >= 0, slots[other].paragraph + 1 == slots[index].paragraph,
            other == 0 || slots[other - 1].paragraph < slots[other].paragraph
        else { return nil }
        return other
    }

    private func asks(_ index: Int) -> Bool {
        document.lastKind(slots[index].inner) == .question
    }

    /// Whether the sources of both are names or descriptions that end in different words.
    private func isSomebodyElse(_ one: Decision, _ other: Decision) -> Bool {
        guard let left = one.match.source.flatMap(document.headNoun),
            let right = other.match.source.flatMap(document.headNoun)
        else { return false }
        if document.tags[left] == .pronoun, document.tags[right] == .pronoun {
            return document.tokens.hash[left] != document.tokens.hash[right]
        }
        return document.tags[left] != .pronoun && document.tags[right] != .pronoun
            && document.tokens.hash[left] != document.tokens.hash[right]
    }
}
