extension LintRule {
    /// A comma or a colon before a quoted sentence.
    static let introducingMark = LintRule(
        id: "introducing-mark",
        summary: "A comma introduces a quoted sentence where the style has a colon, or the other "
            + "way round.",
        rationale: "Guides differ: one publication keeps to one.",
        authority: "Reuters Handbook, quotes: colon; Associated Press Stylebook, comma",
        options: [mark],
        examples: [
            LintExample("Ann Lee said⟦,⟧ “We will go on Monday.”"),
            LintExample("Ann Lee said: “We will go on Monday.”"),
            LintExample("Ann Lee said⟦:⟧ “We will go.”", options: #""mark": "comma""#),
            LintExample("Ann Lee said, “we will go” and left.", options: #""mark": "comma""#),
        ],
        check: .document { text, settings in
            let wanted = settings.choice(mark)
            let other = UInt8(ascii: wanted == "colon" ? "," : ":")
            return text.extraction.quotations.compactMap { quotation in
                guard let place = text.introduction(of: quotation, mark: other) else { return nil }
                return LintMatch(
                    span: place, message: "the style has a \(wanted) before a quoted sentence")
            }
        })

    private static let mark = LintOption(
        "mark", "What stands between the cue and the quoted sentence.", default: .choice("colon"),
        choices: ["colon", "comma"])
}

extension LintText {
    /// Where the mark stands between a quotation's cue and its one quoted sentence.
    fileprivate func introduction(of quotation: Quotation, mark: UInt8) -> Span? {
        guard let content = quotation.content.first, let outer = outerSpan(of: quotation),
            let cue = quotation.cue, cue.end < outer.start,
            let first = words(in: content).first, first.isCapitalized,
            sentenceCount(in: content) == 1
        else { return nil }
        let before = source.trimmed(Span(start: cue.end - 1, end: outer.start))
        let gap = Span(start: cue.end, end: before.end)
        guard before.end > cue.end, wordCount(in: gap) == 0,
            source.bytes[Int(before.end) - 1] == mark
        else { return nil }
        return Span(start: before.end - 1, end: before.end)
    }
}
