extension LintRule {
    /// Words put into a quotation.
    static let alteredQuotation = LintRule(
        id: "altered-quotation",
        summary: "Brackets or parentheses put the writer's words into a quotation.",
        rationale: """
            What stands between quotation marks is what was said. An insertion makes the reader \
            wonder what was replaced; a paraphrase does not.
            """,
        authority: "Reuters Handbook, quotes: “Quotes are sacred”; University of Kansas editing "
            + "guide, quotes, rule 3",
        options: [parentheses],
        examples: [
            LintExample("“⟦[The mayor]⟧ will go on Monday,” Ann Lee said."),
            LintExample("“She will go on Monday,” Ann Lee said."),
            LintExample(
                "“She ⟦(the mayor)⟧ will go,” Ann Lee said.", options: #""parentheses": true"#),
            LintExample("“See [the map](map.html) first,” Ann Lee said.", isMarkdown: true),
        ],
        check: .document { text, settings in
            text.speechSpans.flatMap { text.insertions(in: $0, settings.flag(parentheses)) }
        })

    private static let parentheses = LintOption(
        "parentheses", "Report words in parentheses as well as in brackets.",
        default: .flag(false))
}

extension LintText {
    fileprivate func insertions(in content: Span, _ parentheses: Bool) -> [LintMatch] {
        var found: [LintMatch] = []
        var open: Int32?
        for offset in content.start..<content.end {
            switch source.readable[Int(offset)] {
            case UInt8(ascii: "["): open = offset
            case UInt8(ascii: "(") where parentheses: open = offset
            case UInt8(ascii: "]"), UInt8(ascii: ")"):
                guard let start = open else { continue }
                open = nil
                let span = Span(start: start, end: offset + 1)
                guard !isLink(span), wordCount(in: span) > 0 else { continue }
                found.append(
                    LintMatch(
                        span: span,
                        message: "“\(flat(span))” was not said; quote less or report the words"))
            default: continue
            }
        }
        return found
    }

    private func isLink(_ span: Span) -> Bool {
        let next = Int(span.end)
        return isMarkdown && next < source.count && source.bytes[next] == UInt8(ascii: "(")
    }
}
