/// One row of a report: a quoted sentence, a quotation, or a quoted span that is no speech.
public struct Row: Sendable {
    /// What the row is about.
    public enum Subject: Hashable, Sendable {
        /// An index into `Extraction.quotations`.
        case quotation(Int)
        /// An index into `Extraction.quotedSpans`.
        case quotedSpan(Int)
    }

    /// What the row is about.
    public let subject: Subject
    /// Counts from 1 within the quotation; nil where the row is not one sentence of several.
    public let sentence: Int?
    /// The spans of the row's words, in text order, never empty.
    public let spans: [Span]

    /// From the first of its words to the last.
    public var extent: Span {
        Span(start: spans.first?.start ?? 0, end: spans.last?.end ?? 0)
    }
}

extension Extraction {
    /// The rows of a report, in text order.
    public func rows(_ options: ReportOptions = ReportOptions()) -> [Row] {
        var rows: [Row] = []
        forEachRow(options) { subject, sentence, spans in
            rows.append(Row(subject: subject, sentence: sentence, spans: spans))
        }
        return rows
    }

    /// Calls a closure with the subject, the sentence and the spans of each row, in text order.
    func forEachRow<Failure: Error>(
        _ options: ReportOptions, _ body: (Row.Subject, Int?, [Span]) throws(Failure) -> Void
    ) throws(Failure) {
        var nextSpan = 0
        var pieces = SentencePieces(of: self)
        var sentence: [Span] = []
        for index in quotations.indices
        where options.includes(quotations[index].kind, confidence: quotations[index].confidence) {
            if options.includesAllSpans, let start = quotations[index].parts.first?.start {
                try forEachSpan(before: start, from: &nextSpan, body)
            }
            switch options.unit {
            case .sentence:
                pieces.begin(index)
                try forEachSentence(of: index, in: &pieces, spans: &sentence, body)
            case .quotation where !quotations[index].parts.isEmpty:
                try body(.quotation(index), nil, quotations[index].content)
            case .quotation:
                break
            }
        }
        if options.includesAllSpans { try forEachSpan(before: .max, from: &nextSpan, body) }
    }

    private func forEachSpan<Failure: Error>(
        before end: Int32, from next: inout Int,
        _ body: (Row.Subject, Int?, [Span]) throws(Failure) -> Void
    ) throws(Failure) {
        while next < quotedSpans.count, quotedSpans[next].inner.start < end {
            if quotedSpans[next].role != .speech {
                try body(.quotedSpan(next), nil, [quotedSpans[next].inner])
            }
            next += 1
        }
    }

    /// - Parameter spans: Room for the spans of a sentence.
    private func forEachSentence<Failure: Error>(
        of quotation: Int, in pieces: inout SentencePieces, spans: inout [Span],
        _ body: (Row.Subject, Int?, [Span]) throws(Failure) -> Void
    ) throws(Failure) {
        var sentence = 0
        var current = -1
        if !spans.isEmpty { spans.removeAll(keepingCapacity: true) }
        while let piece = pieces.next() {
            if piece.sentence != current, !spans.isEmpty {
                sentence += 1
                try body(.quotation(quotation), sentence, spans)
                spans.removeAll(keepingCapacity: true)
            }
            current = piece.sentence
            spans.append(piece.span)
        }
        if !spans.isEmpty { try body(.quotation(quotation), sentence + 1, spans) }
    }
}
