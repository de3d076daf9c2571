/// The spans of quotations, cut where a sentence of the document begins, without the white space
/// at their ends.
struct SentencePieces: ~Copyable {
    private let sentences: [Span]
    private let source: SourceText
    private let quotations: [Quotation]
    /// The quotation at hand: by its index, as to keep its spans counts references.
    private var quotation = 0
    private var span = 0
    private var start: Int32 = 0
    /// The last sentence that begins at or before `start`; -1 before the first.
    private var sentence = -1

    init(of extraction: Extraction) {
        sentences = extraction.sentences
        source = extraction.source
        quotations = extraction.quotations
    }

    /// Makes the spans of another quotation the next to be cut.
    mutating func begin(_ quotation: Int) {
        self.quotation = quotation
        span = 0
        start = quotations[quotation].parts.first?.start ?? 0
        sentence = SentencePieces.sentence(at: start, in: sentences)
    }

    /// The next piece of the quotation and the sentence that it is of.
    mutating func next() -> (sentence: Int, span: Span)? {
        while span < quotations[quotation].parts.count {
            advanceSentence()
            var end = quotations[quotation].parts[span].end
            if sentence + 1 < sentences.count, sentences[sentence + 1].start < end {
                end = sentences[sentence + 1].start
            }
            let piece = source.trimmed(Span(start: start, end: end))
            if end == quotations[quotation].parts[span].end {
                span += 1
                if span < quotations[quotation].parts.count {
                    start = max(quotations[quotation].parts[span].start, end)
                }
            } else {
                start = end
            }
            if piece.count > 0 { return (sentence, piece) }
        }
        return nil
    }

    private mutating func advanceSentence() {
        while sentence + 1 < sentences.count, sentences[sentence + 1].start <= start {
            sentence += 1
        }
    }

    private static func sentence(at offset: Int32, in sentences: [Span]) -> Int {
        sentences.partitioningIndex { $0.start > offset } - 1
    }
}

extension SourceText {
    /// The span without the white space and the passed-over bytes at its ends.
    func trimmed(_ span: Span) -> Span {
        var start = Int(span.start)
        var end = Int(span.end)
        while start < end, readable[start] <= 0x20 { start += 1 }
        while end > start, readable[end - 1] <= 0x20 { end -= 1 }
        return Span(start: Int32(start), end: Int32(end))
    }
}
