extension AttributionRule {
    /// “…,” Smith says. What is next? “…”
    static let answered = AttributionRule(
        id: "answered",
        summary:
            "A paragraph of the narrator’s asks, and who spoke before answers: What is next? “…”",
        examples: [
            .fires("“It is late,” says Ann Lee.\n\nAnd the dam?\n\n“It will hold.”", "Ann Lee"),
            .fires(
                "“It is late,” says Ann Lee.\n\nYour friend Bo Ray left you.\n\n“He did.”",
                "Ann Lee"),
            .silent("“It is late,” says Ann Lee.\n\nDid he mind?\n\n“It will hold.”"),
            .silent("“It is late,” says Ann Lee.\n\nThe dam burst.\n\n“It will hold.”"),
            .silent("And the dam?\n\n“It will hold.”"),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            if let word = scene.narratorsWord(slot) {
                return .fails("its sentence has words outside the marks", at: word)
            }
            guard slot.unit > 0, slot.paragraph > 0,
                document.paragraphs[slot.paragraph].lowerBound == slot.unitTokens.lowerBound
            else { return .fails("it does not begin a paragraph behind another") }
            let question = document.segments.units[slot.unit - 1]
            guard document.asksInterviewee(question) else {
                return .fails("the paragraph before asks nothing", at: question.lowerBound)
            }
            var at = index - 1
            while at >= 0, scene.slots[at].unit + Answers.reach >= slot.unit {
                let isBefore = scene.slots[at].unitTokens.upperBound <= question.lowerBound
                if isBefore, let decision = scene.decisions[at] {
                    return .fires(Match(source: decision.match.source, cue: nil))
                }
                at -= 1
            }
            return .fails("no quotation with a source stands shortly before the question")
        })
}

private enum Answers {
    /// How many units may stand between the question and what was said before it.
    static let reach = 6
    static let yours = WordSet("you your yours yourself")
}

extension Document {
    /// Whether the narrator asks somebody in a unit: it speaks to "you", or it is a question about
    /// nobody.
    fileprivate func asksInterviewee(_ unit: Range<Int>) -> Bool {
        if isToInterviewee(unit) { return true }
        guard let last = unit.last, tokens.kind[last] == .question, isOutside(last) else {
            return false
        }
        return !unit.contains {
            tags[$0] == .name || tags[$0] == .pronoun && PronounKind(tokens, $0).gender != nil
        }
    }

    /// Whether the narrator speaks to somebody in a unit: "[Your] friend called [you] “a fool”."
    func isToInterviewee(_ unit: Range<Int>) -> Bool {
        unit.contains { isOutside($0) && Answers.yours.contains(tokens.hash[$0]) }
    }
}
