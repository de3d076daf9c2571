extension LintText {
    /// Quotations of fewer words are too likely to be said twice.
    private static let shortestRecord = 8

    /// The direct quotations, as the rules see them that compare documents.
    var records: [QuotationRecord] {
        extraction.quotations.compactMap { quotation in
            guard quotation.kind == .direct, let outer = outerSpan(of: quotation) else {
                return nil
            }
            let words = quotation.content.flatMap(foldedWords)
            guard words.count >= LintText.shortestRecord else { return nil }
            let name = speaker(of: quotation)?.name
            return QuotationRecord(
                path: path, words: words, speaker: name.map { names.fullName(of: $0) ?? $0 },
                place: place(of: outer), context: context(of: outer))
        }
    }

    /// The words of a span; "[" or "…" where brackets or an ellipsis mark a change.
    private func foldedWords(_ span: Span) -> [String] {
        var folded: [String] = []
        var end = span.start
        for word in words(in: span) {
            if let sign = changeSign(in: Span(start: end, end: word.span.start)) {
                folded.append(sign)
            }
            folded.append(word.text)
            end = word.span.end
        }
        return folded
    }

    private func changeSign(in gap: Span) -> String? {
        let text = source.string(in: gap)
        if text.contains(where: { $0 == "[" || $0 == "]" || $0 == "(" || $0 == ")" }) { return "[" }
        return text.contains("…") || text.contains("..") || text.contains(". .") ? "…" : nil
    }
}
