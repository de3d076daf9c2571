extension LintRule {
    /// Straight and curly marks in one document.
    static let mixedMarkStyles = LintRule(
        id: "mixed-mark-styles",
        summary: "A document has straight as well as curly double marks.",
        rationale: """
            Mixed marks show that text was pasted together. They look careless, and programs that \
            search for quotations miss some of them.
            """,
        authority: "The Chicago Manual of Style, 6.115: one form of quotation mark in a text",
        isOnByDefault: true,
        options: [style],
        examples: [
            LintExample("“Yes,” Ann Lee said. “We will go.” ⟦\"No,\"⟧ Bo Ray said."),
            LintExample("\"Yes,\" Ann Lee said. \"We will go.\" ⟦“No,”⟧ Bo Ray said."),
            LintExample("Ann Lee said: ⟦“We will go.\"⟧"),
            LintExample("“Yes,” Ann Lee said. “No,” Bo Ray said."),
            LintExample("“Yes,” Ann Lee said. <a name=\"the first\"> “No,” Bo Ray said."),
            LintExample("⟦\"Yes,\"⟧ Ann Lee said.", options: #""style": "curly""#),
        ],
        check: .document { text, settings in text.mixedMarks(settings.choice(style)) })

    private static let style = LintOption(
        "style", "The marks to use: those that the document has more of, or always one kind.",
        default: .choice("majority"), choices: ["majority", "straight", "curly"])
}

extension LintText {
    fileprivate func mixedMarks(_ style: String) -> [LintMatch] {
        let pairs = extraction.quotedSpans.compactMap(markPair)
        let curly = pairs.reduce(0) {
            $0 + ($1.opening.isCurly ? 1 : 0) + ($1.closing.isCurly ? 1 : 0)
        }
        let straight = pairs.count * 2 - curly
        if style == "majority" && (curly == 0 || straight == 0) { return [] }
        let wantsCurly = style == "curly" || style == "majority" && curly >= straight
        return pairs.compactMap { pair in
            if pair.opening.isCurly == wantsCurly && pair.closing.isCurly == wantsCurly {
                return nil
            }
            let isMixed = pair.opening.isCurly != pair.closing.isCurly
            if isMixed && holdsMark(pair) { return nil }
            let wanted = wantsCurly ? "curly" : "straight"
            let rest = style == "majority" ? "the rest of the document has" : "the style is"
            return LintMatch(
                span: pair.span,
                message: isMixed
                    ? "the opening and the closing mark differ; use \(wanted) ones"
                    : "\(wantsCurly ? "straight" : "curly") marks; \(rest) \(wanted) ones",
                edits: holdsMark(pair) ? [] : pair.edits(curly: wantsCurly))
        }
    }

    /// Whether another double mark stands between the two, so that they may be no pair at all.
    private func holdsMark(_ pair: MarkPair) -> Bool {
        let first = pair.span.start + Int32(pair.opening.length)
        let last = pair.span.end - Int32(pair.closing.length)
        return (first..<max(first, last)).contains { source.quotationMark(at: $0) != nil }
    }

    private func markPair(_ span: QuotedSpan) -> MarkPair? {
        guard span.isOpened, span.isClosed, !tags.contains(span.outer.start),
            let opening = source.quotationMark(at: span.outer.start),
            let closing = source.quotationMark(endingAt: span.outer.end),
            opening == .straight || opening == .opening || opening == .closing,
            closing == .straight || closing == .closing || closing == .opening
        else { return nil }
        return MarkPair(span: span.outer, opening: opening, closing: closing)
    }
}

/// The two double marks of a quoted span, each straight or curly.
private struct MarkPair {
    let span: Span
    let opening: QuotationMark
    let closing: QuotationMark

    func edits(curly: Bool) -> [LintEdit] {
        let first = Span(start: span.start, end: span.start + Int32(opening.length))
        let last = Span(start: span.end - Int32(closing.length), end: span.end)
        var edits: [LintEdit] = []
        if opening.isCurly != curly {
            edits.append(LintEdit(span: first, replacement: curly ? "“" : "\""))
        }
        if closing.isCurly != curly {
            edits.append(LintEdit(span: last, replacement: curly ? "”" : "\""))
        }
        return edits
    }
}

extension QuotationMark {
    fileprivate var isCurly: Bool { self != .straight }
}
