/// Writes the rows and columns of `CSVReport` with tabs between the cells, a row a line.
///
/// No cell is quoted: a tab or a line break within one becomes a space.
public struct TSVReport: PiecewiseReport {
    private let options: ReportOptions

    /// Makes a report.
    public init(options: ReportOptions = ReportOptions()) {
        self.options = options
    }

    /// The names of the columns.
    public var header: [UInt8] {
        Array((CSVReport.columns.joined(separator: "\t") + "\n").utf8)
    }

    /// Appends the rows of one document.
    public func append(_ extraction: Extraction, document: String, to output: inout [UInt8]) {
        append(extraction, document: document, to: &output) { _ in }
    }

    package func append<Failure: Error>(
        _ extraction: Extraction, document: String, to output: inout [UInt8],
        emptying: (inout [UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        try CSVTable.append(
            extraction, document: document, options: options, style: .tabs, to: &output,
            emptying: emptying)
    }
}
