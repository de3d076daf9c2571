/// The annotations of one document on their way into JSON-LD.
struct WebAnnotationPage {
    private let extraction: Extraction
    private let reference: String
    private let selectors: WebAnnotationSelectors
    private var isFirst = true

    init(_ extraction: Extraction, document: String) {
        self.extraction = extraction
        reference = relativeReference(to: document)
        selectors = WebAnnotationSelectors(extraction.source)
    }

    /// Appends what stands before the annotations.
    func begin(_ output: inout [UInt8]) {
        output.appendJSON("{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"id\": ")
        output.appendJSONString("\(reference)#saidby")
        output.appendJSON(", \"type\": \"AnnotationPage\", \"items\": [")
    }

    /// Appends a quotation, its cue and its source.
    mutating func append(_ quotation: Quotation, to output: inout [UInt8]) {
        let id = "\(reference)#saidby-q\(quotation.id)"
        begin(id: id, motivation: "identifying", to: &output)
        appendBody(purpose: "tagging", "quotation", to: &output)
        output.appendJSON(", ")
        appendBody(purpose: "classifying", quotation.kind.rawValue, to: &output)
        if let speaker = quotation.speaker {
            let description = extraction.speakers[speaker].description
            output.appendJSON(", ")
            appendBody(purpose: "identifying", description, to: &output)
        }
        output.appendJSON(", ")
        appendBody(purpose: "describing", "rule: \(quotation.rule)", to: &output)
        end(targets: quotation.content, to: &output)
        appendPart("cue", quotation.cue, of: id, to: &output)
        appendPart("source", quotation.source, of: id, to: &output)
    }

    private mutating func appendPart(
        _ name: String, _ span: Span?, of quotation: String, to output: inout [UInt8]
    ) {
        guard let span else { return }
        begin(id: "\(quotation)-\(name)", motivation: "linking", to: &output)
        appendBody(purpose: "tagging", name, to: &output)
        output.appendJSON(
            ", {\"type\": \"SpecificResource\", \"purpose\": \"linking\", \"source\": ")
        output.appendJSONString(quotation)
        output.append(UInt8(ascii: "}"))
        end(targets: [span], to: &output)
    }

    private mutating func begin(id: String, motivation: String, to output: inout [UInt8]) {
        if !isFirst { output.appendJSON(", ") }
        isFirst = false
        output.appendJSON("{\"id\": ")
        output.appendJSONString(id)
        output.appendJSON(", \"type\": \"Annotation\", \"motivation\": ")
        output.appendJSONString(motivation)
        output.appendJSON(", \"body\": [")
    }

    private func appendBody(purpose: String, _ value: String, to output: inout [UInt8]) {
        output.appendJSON("{\"type\": \"TextualBody\", \"purpose\": ")
        output.appendJSONString(purpose)
        output.appendJSON(", \"value\": ")
        output.appendJSONString(value)
        output.append(UInt8(ascii: "}"))
    }

    private func end(targets: [Span], to output: inout [UInt8]) {
        output.appendJSON("], \"target\": [")
        for (index, span) in targets.enumerated() {
            if index > 0 { output.appendJSON(", ") }
            output.appendJSON("{\"source\": ")
            output.appendJSONString(reference)
            output.appendJSON(", \"selector\": [")
            selectors.append(span, to: &output)
            output.appendJSON("]}")
        }
        output.appendJSON("]}")
    }
}

/// A path as a relative reference after RFC 3986.
private func relativeReference(to path: String) -> String {
    var reference: [UInt8] = []
    for byte in path.utf8 {
        let scalar = Unicode.Scalar(byte)
        if scalar.isASCII,
            scalar.properties.isAlphabetic || "0123456789-._~/".contains(Character(scalar))
        {
            reference.append(byte)
        } else {
            reference.append(UInt8(ascii: "%"))
            reference.append(contentsOf: hexadecimal(byte).utf8)
        }
    }
    return String(decoding: reference, as: UTF8.self)
}

/// Two hexadecimal digits, in capitals.
func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
}
