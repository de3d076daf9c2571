/// What was found in one document on its way into JSON.
struct JSONExtraction {
    private let extraction: Extraction
    private let options: ReportOptions
    private let offsets: OffsetMap

    /// From how many bytes on the output is to be emptied.
    private static let fullOutput = 1 << 16

    init(_ extraction: Extraction, options: ReportOptions) {
        self.extraction = extraction
        self.options = options
        offsets = OffsetMap(extraction.source, unit: options.offsets)
    }

    /// Appends the members `quotations`, `speakers` and, where asked for, `quoted_spans`, each with
    /// a comma before it, and has the output emptied whenever it is full.
    func appendMembers<Failure: Error>(
        to output: inout [UInt8], emptying: (inout [UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        func emptyIfFull(_ output: inout [UInt8]) throws(Failure) {
            if output.count > JSONExtraction.fullOutput { try emptying(&output) }
        }
        output.appendJSON(", \"quotations\": ")
        let quotations = extraction.quotations.lazy.filter(options.includes)
        try append(quotations, to: &output) { quotation, output throws(Failure) in
            appendQuotation(quotation, to: &output)
            try emptyIfFull(&output)
        }
        output.appendJSON(", \"speakers\": ")
        try append(extraction.speakers.indices, to: &output) { speaker, output throws(Failure) in
            appendSpeaker(speaker, to: &output)
            try emptyIfFull(&output)
        }
        guard options.includesAllSpans else { return }
        output.appendJSON(", \"quoted_spans\": ")
        try append(extraction.quotedSpans, to: &output) { span, output throws(Failure) in
            appendQuotedSpan(span, to: &output)
            try emptyIfFull(&output)
        }
    }

    private func appendQuotation(_ quotation: Quotation, to output: inout [UInt8]) {
        output.appendJSON("{\"id\": ")
        output.appendDecimal(quotation.id)
        output.appendJSON(", \"kind\": ")
        output.appendJSONString(quotation.kind.rawValue)
        output.appendJSON(", \"mode\": ")
        output.appendJSONString(quotation.mode.rawValue)
        output.appendJSON(", \"content\": ")
        append(quotation.content, to: &output, each: appendSpan)
        output.appendJSON(", \"cue\": ")
        appendOptional(quotation.cue, to: &output)
        output.appendJSON(", \"source\": ")
        appendOptional(quotation.source, to: &output)
        output.appendJSON(", \"speaker\": ")
        if let speaker = quotation.speaker {
            appendReference(speaker, to: &output)
        } else {
            output.appendJSONNull()
        }
        output.appendJSON(", \"candidates\": ")
        append(quotation.candidates, to: &output, each: appendReference)
        output.appendJSON(", \"confidence\": ")
        output.appendShare(quotation.confidence)
        output.appendJSON(", \"rule\": ")
        output.appendJSONString(quotation.rule)
        output.appendJSON(", \"evidence\": ")
        append(quotation.evidence, to: &output, each: appendSpan)
        output.append(UInt8(ascii: "}"))
    }

    private func appendReference(_ index: Int, to output: inout [UInt8]) {
        appendIdentity(of: index, to: &output)
        output.append(UInt8(ascii: "}"))
    }

    private func appendSpeaker(_ index: Int, to output: inout [UInt8]) {
        let speaker = extraction.speakers[index]
        appendIdentity(of: index, to: &output)
        output.appendJSON(", \"titles\": ")
        append(speaker.titles, to: &output) { $1.appendJSONString($0) }
        output.appendJSON(", \"mentions\": ")
        append(speaker.mentions, to: &output, each: appendSpan)
        output.append(UInt8(ascii: "}"))
    }

    /// Appends the members that say who a speaker is, the object left open.
    private func appendIdentity(of index: Int, to output: inout [UInt8]) {
        let speaker = extraction.speakers[index]
        output.appendJSON("{\"id\": ")
        output.appendDecimal(index + 1)
        output.appendJSON(", \"name\": ")
        if let name = speaker.name {
            output.appendJSONString(name)
        } else {
            output.appendJSONNull()
        }
        output.appendJSON(", \"type\": ")
        output.appendJSONString(speaker.kind.rawValue)
        output.appendJSON(", \"description\": ")
        output.appendJSONString(speaker.description)
    }

    private func appendQuotedSpan(_ span: QuotedSpan, to output: inout [UInt8]) {
        appendOpenSpan(span.inner, to: &output)
        output.appendJSON(", \"role\": ")
        output.appendJSONString(span.role.rawValue)
        output.appendJSON(", \"depth\": ")
        output.appendDecimal(span.depth)
        output.append(UInt8(ascii: "}"))
    }

    private func appendOptional(_ span: Span?, to output: inout [UInt8]) {
        guard let span else { return output.appendJSONNull() }
        appendSpan(span, to: &output)
    }

    private func appendSpan(_ span: Span, to output: inout [UInt8]) {
        appendOpenSpan(span, to: &output)
        output.append(UInt8(ascii: "}"))
    }

    /// Appends a span's members, the object left open.
    private func appendOpenSpan(_ span: Span, to output: inout [UInt8]) {
        let range = offsets.range(span)
        output.appendJSON("{\"start\": ")
        output.appendDecimal(range.lowerBound)
        output.appendJSON(", \"end\": ")
        output.appendDecimal(range.upperBound)
        output.appendJSON(", \"text\": ")
        output.appendJSONString(extraction.source.bytes(in: span))
    }

    private func append<Elements: Sequence, Failure: Error>(
        _ elements: Elements, to output: inout [UInt8],
        each: (Elements.Element, inout [UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        output.append(UInt8(ascii: "["))
        var isFirst = true
        for element in elements {
            if !isFirst { output.appendJSON(", ") }
            isFirst = false
            try each(element, &output)
        }
        output.append(UInt8(ascii: "]"))
    }
}
