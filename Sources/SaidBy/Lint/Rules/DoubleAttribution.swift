extension LintRule {
    /// Two attributions for one quotation.
    static let doubleAttribution = LintRule(
        id: "double-attribution",
        summary: "A quotation is attributed before it and again behind it.",
        rationale: "One person, one quotation, one attribution: the second says nothing new.",
        authority: "University of Kansas editing guide, quotes: “One man, one quote”",
        examples: [
            LintExample("Ann Lee said: “We will go on Monday,” ⟦she said⟧."),
            LintExample("According to Ann Lee, “we will go on Monday,” ⟦she said⟧."),
            LintExample("Ann Lee said: “We will go on Monday.” Bo Ray said nothing."),
            LintExample("“We will go,” Ann Lee said, “on Monday,” and left."),
            LintExample("“We will go,” Ann Lee said. “On Monday,” she said."),
        ],
        check: .document { text, _ in
            text.extraction.quotedSpans.compactMap(text.doubleAttribution)
        })
}

extension LintText {
    fileprivate func doubleAttribution(_ span: QuotedSpan) -> LintMatch? {
        guard span.depth == 0, span.role == .speech, isIntroduced(span.inner),
            let tag = tag(behind: span.inner)
        else { return nil }
        return LintMatch(
            span: tag, message: "the quotation is attributed already; leave this out")
    }

    /// Whether the words before a quotation attribute it: "Lee said:", "According to Lee,".
    private func isIntroduced(_ content: Span) -> Bool {
        let sentence = sentence(at: content.start - 4).start
        let paragraph = paragraph(at: content.start).start
        let start = boundary(at: max(sentence, paragraph, content.start - 300))
        guard start < content.start - 3 else { return false }
        let before = words(in: Span(start: start, end: content.start))
        let isInterruption = (start..<content.start - 3).contains {
            source.quotationMark(at: $0) != nil
        }
        guard let last = before.last, !isInterruption else { return false }
        if before.count > 2, before[0].text == "according", before[1].text == "to" { return true }
        let gap = Span(start: last.span.end, end: content.start)
        return LintVerbs.isReporting(last)
            && source.bytes(in: gap).contains {
                [UInt8(ascii: ","), UInt8(ascii: ":")].contains($0)
            }
    }

    /// "she said" right behind a quotation's closing mark.
    private func tag(behind content: Span) -> Span? {
        guard let mark = source.quotationMark(at: content.end),
            source.bytes[Int(content.end) - 1] == UInt8(ascii: ",")
        else { return nil }
        let start = content.end + Int32(mark.length)
        let limit = boundary(at: min(Int32(source.count), start + 80))
        let after = words(in: Span(start: start, end: limit)).prefix(2)
        guard after.count == 2, LintVerbs.isReporting(after[1]),
            after[0].isCapitalized || ["he", "she", "they"].contains(after[0].text),
            source.trimmed(Span(start: start, end: after[0].span.end)).start == after[0].span.start
        else { return nil }
        return Span(start: after[0].span.start, end: after[1].span.end)
    }
}
