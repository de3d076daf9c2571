/// Numbers the annotations of one document and writes them line by line.
struct BratWriter {
    private let extraction: Extraction
    private let offsets: OffsetMap
    private var texts = 0
    private var events = 0

    init(_ extraction: Extraction) {
        self.extraction = extraction
        offsets = OffsetMap(extraction.source, unit: .scalars)
    }

    mutating func append(_ quotation: Quotation, to output: inout [UInt8]) {
        let content = quotation.content.flatMap(extraction.source.lines)
        guard let first = content.first else { return }
        let cue = quotation.cue.map(extraction.source.lines) ?? []
        let source = quotation.source.map(extraction.source.lines) ?? []
        var roles: [(name: StaticString, text: Int)] = []
        if !source.isEmpty { roles.append(("Source", append("Source", source, to: &output))) }
        if !cue.isEmpty { roles.append(("Cue", append("Cue", cue, to: &output))) }
        roles.append(("Content", append("Content", content, to: &output)))
        let trigger = append("Attribution", cue.isEmpty ? [first] : cue, to: &output)
        events += 1
        appendEvent(trigger: trigger, roles: roles, to: &output)
        appendFeatures(of: quotation, to: &output)
    }

    /// - Returns: The number behind the T.
    private mutating func append(
        _ type: StaticString, _ spans: [Span], to output: inout [UInt8]
    ) -> Int {
        texts += 1
        output.append(UInt8(ascii: "T"))
        output.appendDecimal(texts)
        output.append(tab)
        output.appendJSON(type)
        for (index, span) in spans.enumerated() {
            let range = offsets.range(span)
            output.append(index == 0 ? UInt8(ascii: " ") : UInt8(ascii: ";"))
            output.appendDecimal(range.lowerBound)
            output.append(UInt8(ascii: " "))
            output.appendDecimal(range.upperBound)
        }
        output.append(tab)
        for (index, span) in spans.enumerated() {
            if index > 0 { output.append(UInt8(ascii: " ")) }
            output.appendBratText(extraction.source.bytes(in: span))
        }
        output.append(lineFeed)
        return texts
    }

    private func appendEvent(
        trigger: Int, roles: [(name: StaticString, text: Int)], to output: inout [UInt8]
    ) {
        output.append(UInt8(ascii: "E"))
        output.appendDecimal(events)
        output.appendJSON("\tAttribution:T")
        output.appendDecimal(trigger)
        for role in roles {
            output.append(UInt8(ascii: " "))
            output.appendJSON(role.name)
            output.appendJSON(":T")
            output.appendDecimal(role.text)
        }
        output.append(lineFeed)
    }

    private func appendFeatures(of quotation: Quotation, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "A"))
        output.appendDecimal(events)
        output.appendJSON("\tKind E")
        output.appendDecimal(events)
        output.append(contentsOf: " \(quotation.kind.rawValue)\n".utf8)
        output.append(UInt8(ascii: "#"))
        output.appendDecimal(events)
        output.appendJSON("\tAnnotatorNotes E")
        output.appendDecimal(events)
        let speaker = quotation.speaker.map { extraction.speakers[$0].description }
        output.appendJSON("\tspeaker: ")
        output.appendBratText(Array((speaker ?? "not found").utf8)[...])
        output.append(contentsOf: "; rule: \(quotation.rule); confidence: ".utf8)
        output.appendShare(quotation.confidence)
        output.append(lineFeed)
    }
}

extension [UInt8] {
    /// Appends text that stands on one line of a standoff file.
    fileprivate mutating func appendBratText(_ bytes: ArraySlice<UInt8>) {
        appendRepaired(bytes) {
            $0 == tab || $0 == lineFeed || $0 == carriageReturn
        } appendSpecial: {
            $1.append(UInt8(ascii: " "))
        }
    }
}

extension SourceText {
    /// The parts of a span that stand on lines of their own, without the white space at their ends:
    /// brat's annotations cross no line break.
    fileprivate func lines(of span: Span) -> [Span] {
        var lines: [Span] = []
        var start = span.start
        for index in span.start...span.end {
            let isBreak =
                index == span.end || bytes[Int(index)] == lineFeed
                || bytes[Int(index)] == carriageReturn
            guard isBreak else { continue }
            let line = trimmed(Span(start: start, end: index))
            if line.count > 0 { lines.append(line) }
            start = index + 1
        }
        return lines
    }
}

private let tab: UInt8 = 0x09
