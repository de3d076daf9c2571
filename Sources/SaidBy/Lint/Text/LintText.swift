/// A document as the lint rules see it: what the engine found, and where things stand.
struct LintText: Sendable {
    let path: String
    let extraction: Extraction
    let lines: LineIndex
    /// Marks in tags are no quotation marks.
    let tags: TagScan
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
        tags = TagScan(extraction.source)
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

    /// How many sentences begin within a span or reach into it.
    func sentenceCount(in span: Span) -> Int {
        let sentences = extraction.sentences
        let first = LintText.index(at: span.start, in: sentences)
        let last = LintText.index(at: max(span.start, span.end - 1), in: sentences)
        return (first...max(first, last)).count {
            $0 < sentences.count && sentences[$0].overlaps(span)
        }
    }

    /// Where a span is, in lines and columns.
    func place(of span: Span) -> LintFinding.Place {
        let isBreak: (Int) -> Bool = { source.bytes[$0] == 0x0A || source.bytes[$0] == 0x0D }
        let first = Int(boundary(at: max(0, span.start - LintText.margin)))
        let last = Int(boundary(at: min(Int32(source.count), span.start + LintText.margin)))
        var start = Int(span.start)
        var end = start
        while start > first, !isBreak(start - 1) { start -= 1 }
        while end < last, !isBreak(end) { end += 1 }
        return LintFinding.Place(
            span: span, start: lines.position(of: span.start), end: lines.position(of: span.end),
            lineText: source.string(in: Span(start: Int32(start), end: Int32(end))),
            lineTextColumn: lines.position(of: Int32(start)).column)
    }

    /// The sentence that a finding is known by, as one line; of a very long one, what is near.
    func context(of span: Span) -> String {
        let sentence = sentence(at: span.start)
        let start = boundary(at: max(sentence.start, span.start - LintText.margin))
        let end = boundary(at: min(sentence.end, span.start + LintText.margin))
        return flat(Span(start: min(start, span.start), end: max(start, end)))
    }

    /// How many bytes of a line or sentence are looked at on either side of a finding, so that
    /// texts of one long line cost no more than others.
    private static let margin: Int32 = 600

    /// The offset, or the start of the scalar that it is within.
    func boundary(at offset: Int32) -> Int32 {
        var offset = Int(offset)
        while offset > 0, offset < source.count, source.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return Int32(offset)
    }

    /// A span's text as one line.
    func flat(_ span: Span) -> String {
        var bytes: [UInt8] = []
        source.appendFlat(span, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func stretch(at offset: Int32, in stretches: [Span]) -> Span {
        let index = index(at: offset, in: stretches)
        return index < stretches.count ? stretches[index] : Span(start: offset, end: offset)
    }

    /// The index of the last stretch that begins at or before an offset; 0 if there is none.
    private static func index(at offset: Int32, in stretches: [Span]) -> Int {
        max(0, stretches.partitioningIndex { $0.start > offset } - 1)
    }
}
