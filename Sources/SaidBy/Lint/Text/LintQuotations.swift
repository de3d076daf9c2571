extension LintText {
    /// The first stretch of a quotation with its marks; nil if it has no content.
    func outerSpan(of quotation: Quotation) -> Span? {
        guard let content = quotation.content.first else { return nil }
        let opening = source.quotationMark(endingAt: content.start)?.length ?? 0
        let closing = source.quotationMark(at: content.end)?.length ?? 0
        return Span(start: content.start - Int32(opening), end: content.end + Int32(closing))
    }

    /// What stands between quotation marks and is somebody's words, marks within it included.
    var speechSpans: [Span] {
        extraction.quotedSpans.filter { $0.depth == 0 && $0.role == .speech }.map(\.inner)
    }

    /// The words of cues that are forms of one of these verbs.
    func cues(in verbs: LintVerbs) -> [LintWord] {
        extraction.quotations.compactMap { quotation in
            quotation.cue.flatMap { cue in words(in: cue).first(where: verbs.contains) }
        }
    }
}
