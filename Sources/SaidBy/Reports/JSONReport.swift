/// Writes an object a document: one on each line (JSON Lines), or an array of them (JSON).
public struct JSONReport: PiecewiseReport {
    /// How the objects are put together.
    public enum Layout: Sendable {
        /// One object on each line.
        case lines
        /// One array of all objects.
        case array
    }

    private let layout: Layout
    private let options: ReportOptions

    /// Makes a report.
    ///
    /// - Parameters:
    ///   - layout: How the objects are put together.
    ///   - options: What is reported. `unit` does not matter: objects hold whole quotations.
    public init(layout: Layout = .lines, options: ReportOptions = ReportOptions()) {
        self.layout = layout
        self.options = options
    }

    /// What stands before the first document.
    public var header: [UInt8] {
        layout == .array ? Array("[\n".utf8) : []
    }

    /// What stands between two documents.
    public var separator: [UInt8] {
        layout == .array ? Array(",\n".utf8) : []
    }

    /// What stands behind the last document.
    public var footer: [UInt8] {
        layout == .array ? Array("\n]\n".utf8) : []
    }

    /// Appends one document.
    public func append(_ extraction: Extraction, document: String, to output: inout [UInt8]) {
        append(extraction, document: document, to: &output) { _ in }
    }

    package func append<Failure: Error>(
        _ extraction: Extraction, document: String, to output: inout [UInt8],
        emptying: (inout [UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        try append(
            extraction, document: document, fields: [], to: &output, emptying: emptying)
    }

    /// Appends one document with further fields of its own.
    ///
    /// - Parameter fields: The members of a JSON object, as JSON without its braces, that are put
    ///   under `fields`; empty for none.
    package func append<Failure: Error>(
        _ extraction: Extraction, document: String, fields: [UInt8], to output: inout [UInt8],
        emptying: (inout [UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        appendHead(document: document, fields: fields, to: &output)
        let object = JSONExtraction(extraction, options: options)
        try object.appendMembers(to: &output, emptying: emptying)
        appendEnd(to: &output)
    }

    /// Appends what stands in the place of a document that could not be read.
    ///
    /// - Parameter problem: What was wrong, in words.
    package func append(
        problem: String, document: String, fields: [UInt8], to output: inout [UInt8]
    ) {
        appendHead(document: document, fields: fields, to: &output)
        output.appendJSON(", \"error\": ")
        output.appendJSONString(problem)
        appendEnd(to: &output)
    }

    private func appendHead(document: String, fields: [UInt8], to output: inout [UInt8]) {
        output.appendJSON("{\"document\": ")
        output.appendJSONString(document)
        if fields.isEmpty { return }
        output.appendJSON(", \"fields\": {")
        output.append(contentsOf: fields)
        output.append(UInt8(ascii: "}"))
    }

    private func appendEnd(to output: inout [UInt8]) {
        output.append(UInt8(ascii: "}"))
        if layout == .lines { output.append(0x0A) }
    }
}
