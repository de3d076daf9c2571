@testable import SaidBy

/// What holds for the spans of every extraction.
struct SpanInvariants {
    private let extraction: Extraction
    /// Where the text is no UTF-8, it has no scalars whose boundaries could be kept.
    private let isUTF8: Bool

    init(_ extraction: Extraction) {
        self.extraction = extraction
        let bytes = Array(extraction.source.bytes[..<extraction.source.count])
        isUTF8 = bytes.firstInvalidUTF8 == nil
    }

    func check() {
        for quotation in extraction.quotations {
            precondition(!quotation.content.isEmpty, "a quotation has no content")
            quotation.content.forEach(check)
            checkOrder(quotation.content, "content")
            [quotation.cue, quotation.source].compactMap(\.self).forEach(check)
            if let speaker = quotation.speaker {
                precondition(extraction.speakers.indices.contains(speaker), "no such speaker")
            }
        }
        extraction.speakers.flatMap(\.mentions).forEach(check)
        extraction.sentences.forEach(check)
        extraction.paragraphs.forEach(check)
        checkOrder(extraction.sentences, "sentences")
        checkOrder(extraction.paragraphs, "paragraphs")
        checkNesting()
    }

    private func check(_ span: Span) {
        precondition(0 <= span.start && span.start < span.end, "a span is empty")
        precondition(Int(span.end) <= extraction.source.count, "a span ends behind the text")
        guard isUTF8 else { return }
        let bytes = extraction.source.bytes
        precondition(bytes[Int(span.start)] & 0xC0 != 0x80, "a span begins within a scalar")
        precondition(bytes[Int(span.end)] & 0xC0 != 0x80, "a span ends within a scalar")
    }

    private func checkOrder(_ spans: [Span], _ name: String) {
        for (left, right) in zip(spans, spans.dropFirst()) {
            precondition(left.end <= right.start, "\(name) overlap")
        }
    }

    /// Quoted spans lie within one another or apart, and no content cuts through one.
    private func checkNesting() {
        var open: [Span] = []
        for quoted in extraction.quotedSpans {
            check(quoted.inner)
            while let last = open.last, last.end <= quoted.outer.start { open.removeLast() }
            if let last = open.last { precondition(last.contains(quoted.outer), "marks cross") }
            open.append(quoted.outer)
        }
        let outermost = extraction.quotedSpans.filter { $0.depth == 0 }
        for content in extraction.quotations.flatMap(\.content) {
            var low = 0
            var high = outermost.count
            while low < high {
                let middle = (low + high) / 2
                if outermost[middle].outer.end <= content.start {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            while low < outermost.count, outermost[low].outer.start < content.end {
                let outer = outermost[low].outer
                precondition(
                    outer.contains(content) || content.contains(outermost[low].inner),
                    "content cuts through marks")
                low += 1
            }
        }
    }
}
