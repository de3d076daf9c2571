extension LintRule {
    /// An ellipsis in another form than three stops with spaces around.
    static let ellipsisForm = LintRule(
        id: "ellipsis-form",
        summary: "An ellipsis in a quotation has another form than the style's.",
        rationale: """
            One form for words left out tells the reader that something is missing, and keeps it \
            apart from a pause.
            """,
        authority: "Reuters Handbook, quotes: three full stops, space before and after; Associated "
            + "Press Stylebook, ellipsis",
        options: [form],
        examples: [
            LintExample("“We will go⟦...⟧and stay,” Ann Lee said."),
            LintExample("“We will go ⟦…⟧ and stay,” Ann Lee said."),
            LintExample("“We will go ... and stay,” Ann Lee said."),
            LintExample("“We will go ⟦...⟧ and stay,” Ann Lee said.", options: #""form": "…""#),
            LintExample("“We will go …” Ann Lee said.", options: #""form": "…""#),
        ],
        check: .document { text, settings in
            let form = settings.choice(form)
            return text.speechSpans.flatMap { text.ellipses(in: $0) }
                .filter { !text.hasForm(form, $0) }
                .map {
                    LintMatch(
                        span: $0, message: "write this ellipsis as “\(form)” with spaces around it")
                }
        })

    private static let form = LintOption(
        "form", "How an ellipsis is written; spaces stand around it.",
        default: .choice("..."), choices: ["...", "…"])
}

extension LintText {
    /// The runs of three and more stops, and the single characters, within a span.
    fileprivate func ellipses(in content: Span) -> [Span] {
        var found: [Span] = []
        var index = Int(content.start)
        let end = Int(content.end)
        while index < end {
            var next = index
            while next < end, source.readable[next] == UInt8(ascii: ".") { next += 1 }
            let isCharacter =
                source.readable[index] == 0xE2 && source.readable[index + 1] == 0x80
                && source.readable[index + 2] == 0xA6
            if isCharacter { next = index + 3 }
            if next - index >= 3 { found.append(Span(start: Int32(index), end: Int32(next))) }
            index = max(index + 1, next)
        }
        return found
    }

    /// Whether an ellipsis has the form, with a space on each side that is no mark.
    fileprivate func hasForm(_ form: String, _ span: Span) -> Bool {
        guard source.string(in: span) == form else { return false }
        let before = span.start > 0 ? source.bytes[Int(span.start) - 1] : 0x20
        let after = source.bytes[Int(span.end)]
        let isOpen = before <= 0x20 || source.quotationMark(endingAt: span.start) != nil
        let isClosed =
            after <= 0x20 || after == UInt8(ascii: ",") || after == UInt8(ascii: "?")
            || source.quotationMark(at: span.end) != nil
        return isOpen && isClosed
    }
}
