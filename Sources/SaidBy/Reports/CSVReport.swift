/// Writes rows as CSV after RFC 4180: UTF-8, CRLF, a header.
///
/// Missing values are empty cells. Confidence has two decimals.
public struct CSVReport: PiecewiseReport {
    /// The names of the columns, in order.
    public static let columns = [
        "document", "quotation", "sentence", "kind", "speaker", "speaker_type", "source", "cue",
        "text", "start", "end", "line", "column", "confidence", "rule",
    ]

    private let options: ReportOptions

    /// Makes a report.
    public init(options: ReportOptions = ReportOptions()) {
        self.options = options
    }

    /// What stands before the first document.
    public var header: [UInt8] {
        Array((CSVReport.columns.joined(separator: ",") + "\r\n").utf8)
    }

    /// Appends one document.
    public func append(_ extraction: Extraction, document: String, to output: inout [UInt8]) {
        append(extraction, document: document, to: &output) { _ in }
    }

    package func append<Failure: Error>(
        _ extraction: Extraction, document: String, to output: inout [UInt8],
        emptying: (inout [UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        try CSVTable.append(
            extraction, document: document, options: options, style: .commas, to: &output,
            emptying: emptying)
    }
}
