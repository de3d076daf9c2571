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
        var nextSpan = 0
        for (index, quotation) in quotations.enumerated() where options.includes(quotation) {
            if options.includesAllSpans, let start = quotation.content.first?.start {
                appendSpans(before: start, from: &nextSpan, to: &rows)
            }
            switch options.unit {
            case .sentence:
                appendSentences(of: quotation, at: index, to: &rows)
            case .quotation where !quotation.content.isEmpty:
                rows.append(
                    Row(subject: .quotation(index), sentence: nil, spans: quotation.content))
            case .quotation:
                break
            }
        }
        if options.includesAllSpans {
            appendSpans(before: .max, from: &nextSpan, to: &rows)
        }
        return rows
    }

    private func appendSpans(before end: Int32, from next: inout Int, to rows: inout [Row]) {
        while next < quotedSpans.count, quotedSpans[next].inner.start < end {
            let span = quotedSpans[next]
            if span.role != .speech {
                rows.append(Row(subject: .quotedSpan(next), sentence: nil, spans: [span.inner]))
            }
            next += 1
        }
    }

    private func appendSentences(of quotation: Quotation, at index: Int, to rows: inout [Row]) {
        var sentence = 0
        var pieces: [Span] = []
        var current = -1
        for piece in SentencePieces(of: quotation.content, in: self) {
            if piece.sentence != current, !pieces.isEmpty {
                sentence += 1
                rows.append(Row(subject: .quotation(index), sentence: sentence, spans: pieces))
                pieces.removeAll(keepingCapacity: true)
            }
            current = piece.sentence
            pieces.append(piece.span)
        }
        if !pieces.isEmpty {
            rows.append(Row(subject: .quotation(index), sentence: sentence + 1, spans: pieces))
        }
    }
}
