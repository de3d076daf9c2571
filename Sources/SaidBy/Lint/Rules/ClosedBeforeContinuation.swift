extension LintRule {
    /// A closing mark where the quotation goes on.
    static let closedBeforeContinuation = LintRule(
        id: "closed-before-continuation",
        summary: "A quotation is closed at the end of a paragraph although the next one goes on.",
        rationale: """
            A closing mark tells the reader that the speaker is done. Where the next paragraph goes \
            on with the same speaker's words, only the last paragraph takes a closing mark, and \
            each takes an opening one.
            """,
        authority: "University of Kansas editing guide, quotes, rule 2; Associated Press Stylebook",
        examples: [
            LintExample(
                "“We will go on Monday,” Ann Lee said. “The road is open.⟦”⟧\n\n"
                    + "“And we will stay until the snow is gone.”"),
            LintExample(
                "“We will go on Monday,” Ann Lee said. “The road is open.\n\n"
                    + "“And we will stay until the snow is gone.”"),
            LintExample("“We will go,” Ann Lee said.\n\n“And we will stay,” Bo Ray said."),
        ],
        check: .document { text, _ in
            text.extraction.quotations.flatMap { quotation in
                zip(quotation.content, quotation.content.dropFirst()).compactMap { first, second in
                    text.closedBeforeContinuation(first, second)
                }
            }
        })
}

extension LintText {
    fileprivate func closedBeforeContinuation(_ first: Span, _ second: Span) -> LintMatch? {
        guard let mark = source.quotationMark(at: first.end),
            source.quotationMark(endingAt: second.start) != nil
        else { return nil }
        let paragraph = source.trimmed(paragraph(at: first.start))
        let markEnd = first.end + Int32(mark.length)
        guard markEnd >= paragraph.end, second.start > paragraph.end,
            words(in: Span(start: markEnd, end: second.start)).isEmpty
        else { return nil }
        return LintMatch(
            span: Span(start: first.end, end: markEnd),
            message: "the quotation goes on in the next paragraph; leave the closing mark out here")
    }
}
