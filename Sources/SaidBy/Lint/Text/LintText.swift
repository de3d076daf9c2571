/// A document as the lint rules see it: what the engine found, and where things stand.
struct LintText: Sendable {
    let path: String
    let extraction: Extraction
    let lines: LineIndex
    let isMarkdown: Bool
    /// The names that are configured.
    let names: SpeakerNames

    var source: SourceText { extraction.source }

    init(_ extraction: Extraction, path: String, isMarkdown: Bool, names: SpeakerNames) {
        self.extraction = extraction
        self.path = path
        self.isMarkdown = isMarkdown
        self.names = names
        lines = LineIndex(extraction.source)
    }

    /// The name of a quotation's speaker; nil where the text does not name one.
    func speaker(of quotation: Quotation) -> Speaker? {
        quotation.speaker.map { extraction.speakers[$0] }
    }

    /// The sentence at an offset; what stands around it if there is none.
    func sentence(at offset: Int32) -> Span {
        LintText.stretch(at: offset, in: extraction.sentences)
    }

    /// The paragraph at an offset.
    func paragraph(at offset: Int32) -> Span {
        LintText.stretch(at: offset, in: extraction.paragraphs)
    }

    /// The sentences that begin within a span or reach into it.
    func sentences(in span: Span) -> [Span] {
        extraction.sentences.filter { $0.overlaps(span) }
    }

    /// Where a span is, in lines and columns.
    func place(of span: Span) -> LintFinding.Place {
        let lineBreaks: Set<UInt8> = [0x0A, 0x0D]
        var start = Int(span.start)
        var end = start
        while start > 0, !lineBreaks.contains(source.bytes[start - 1]) { start -= 1 }
        while end < source.count, !lineBreaks.contains(source.bytes[end]) { end += 1 }
        return LintFinding.Place(
            span: span, start: lines.position(of: span.start), end: lines.position(of: span.end),
            lineText: source.string(in: Span(start: Int32(start), end: Int32(end))))
    }

    /// The sentence that a finding is known by, as one line.
    func context(of span: Span) -> String { flat(sentence(at: span.start)) }

    /// A span's text as one line.
    func flat(_ span: Span) -> String {
        var bytes: [UInt8] = []
        source.appendFlat(span, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func stretch(at offset: Int32, in stretches: [Span]) -> Span {
        var low = 0
        var high = stretches.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if stretches[middle].start <= offset { low = middle } else { high = middle }
        }
        return low < stretches.count ? stretches[low] : Span(start: offset, end: offset)
    }
}
