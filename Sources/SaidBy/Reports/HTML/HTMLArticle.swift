/// One article on its way into the page: JSON with short names, offsets in UTF-16 units.
///
/// `{n: name, t: text, p: [paragraph], s: [[type, name or null, description, [title]]],
/// q: [[id, kind, mode, content, cue, source, speaker, candidates, rule, confidence, evidence,
/// line, column]]}`. Spans are starts and ends in a flat array, empty for none; a type, kind or
/// mode is its place among all cases; a speaker is an index into `s`, -1 for none; confidence is in
/// hundredths.
struct HTMLArticle {
    private let extraction: Extraction
    private let options: ReportOptions
    private let offsets: PageOffsets
    private let lines: LineIndex

    init(_ extraction: Extraction, options: ReportOptions) {
        self.extraction = extraction
        self.options = options
        offsets = PageOffsets(extraction.source)
        lines = LineIndex(extraction.source)
    }

    func append(document: String, to output: inout [UInt8]) {
        output.appendJSON("{\"n\":")
        output.appendJSONString(document)
        output.appendJSON(",\"t\":")
        let whole = Span(start: 0, end: Int32(extraction.source.count))
        output.appendJSONString(extraction.source.bytes(in: whole))
        output.appendJSON(",\"p\":")
        append(extraction.paragraphs, to: &output)
        output.appendJSON(",\"s\":")
        appendList(extraction.speakers, to: &output, each: append)
        output.appendJSON(",\"q\":")
        appendList(extraction.quotations.filter(options.includes), to: &output, each: append)
        output.append(UInt8(ascii: "}"))
    }

    private func append(_ speaker: Speaker, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "["))
        append(place(of: speaker.kind), to: &output)
        if let name = speaker.name {
            output.appendJSONString(name)
        } else {
            output.appendJSONNull()
        }
        output.append(UInt8(ascii: ","))
        output.appendJSONString(speaker.description)
        output.append(UInt8(ascii: ","))
        appendList(speaker.titles, to: &output) { $1.appendJSONString($0) }
        output.append(UInt8(ascii: "]"))
    }

    private func append(_ quotation: Quotation, to output: inout [UInt8]) {
        let start = quotation.content.first?.start ?? 0
        let position = lines.position(of: start)
        output.append(UInt8(ascii: "["))
        append(quotation.id, to: &output)
        append(place(of: quotation.kind), to: &output)
        append(place(of: quotation.mode), to: &output)
        for spans in [
            quotation.content, quotation.cue.map { [$0] } ?? [],
            quotation.source.map { [$0] } ?? [],
        ] {
            append(spans, to: &output)
            output.append(UInt8(ascii: ","))
        }
        if let speaker = quotation.speaker {
            append(speaker, to: &output)
        } else {
            output.appendJSON("-1,")
        }
        appendList(quotation.candidates, to: &output) { $1.appendDecimal($0) }
        output.append(UInt8(ascii: ","))
        output.appendJSONString(quotation.rule)
        output.append(UInt8(ascii: ","))
        append(Int((quotation.confidence * 100).rounded()), to: &output)
        append(quotation.evidence, to: &output)
        output.append(UInt8(ascii: ","))
        append(position.line, to: &output)
        output.appendDecimal(position.column)
        output.append(UInt8(ascii: "]"))
    }

    private func append(_ number: Int, to output: inout [UInt8]) {
        output.appendDecimal(max(number, 0))
        output.append(UInt8(ascii: ","))
    }

    private func append(_ spans: [Span], to output: inout [UInt8]) {
        appendList(spans.flatMap { [$0.start, $0.end] }, to: &output) { offset, output in
            output.appendDecimal(offsets.offset(offset))
        }
    }

    private func appendList<Element>(
        _ elements: [Element], to output: inout [UInt8], each: (Element, inout [UInt8]) -> Void
    ) {
        output.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            each(element, &output)
        }
        output.append(UInt8(ascii: "]"))
    }

    private func place<Case: CaseIterable & Equatable>(of value: Case) -> Int {
        Case.allCases.enumerated().first { $0.element == value }?.offset ?? 0
    }
}
