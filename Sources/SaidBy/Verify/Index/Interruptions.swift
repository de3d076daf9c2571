extension Extraction {
    /// What stands within quotations without being said: `,” she said, “`, in text order.
    ///
    /// They do not overlap; of two that do, the first is kept.
    var interruptions: [Span] {
        var gaps: [Span] = []
        for quotation in quotations {
            for (left, right) in zip(quotation.content, quotation.content.dropFirst())
            where left.end < right.start {
                gaps.append(Span(start: left.end, end: right.start))
            }
        }
        gaps.sort()
        var kept: [Span] = []
        for gap in gaps where gap.start >= (kept.last?.end ?? 0) { kept.append(gap) }
        return kept
    }
}
