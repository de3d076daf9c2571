@testable import SaidBy

extension Sample {
    /// An extraction whose lines are its paragraphs.
    func extraction(
        byLine quotations: [Quotation], speakers: [Speaker] = [], quotedSpans: [QuotedSpan] = []
    ) -> Extraction {
        var paragraphs: [Span] = []
        var start: Int32 = 0
        for line in source.bytes[..<source.count].split(
            separator: 0x0A, omittingEmptySubsequences: false)
        {
            let end = start + Int32(line.count)
            if end > start { paragraphs.append(Span(start: start, end: end)) }
            start = end + 1
        }
        return Extraction(
            source: source, quotations: quotations, speakers: speakers, quotedSpans: quotedSpans,
            sentences: paragraphs, paragraphs: paragraphs)
    }
}
