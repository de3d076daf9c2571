/// Writes extractions as UTF-8 bytes in one format.
///
/// A report is what `header` begins, a document each call of `append`, with `separator` between
/// two documents, and what `footer` ends.
public protocol Report: Sendable {
    /// What stands before the first document.
    var header: [UInt8] { get }
    /// What stands between two documents.
    var separator: [UInt8] { get }
    /// What stands behind the last document.
    var footer: [UInt8] { get }

    /// Appends one document.
    ///
    /// - Parameters:
    ///   - extraction: What the engine found in it.
    ///   - document: Its name, usually the path.
    ///   - output: Where the bytes are appended.
    func append(_ extraction: Extraction, document: String, to output: inout [UInt8])
}

/// A report that can give away a document's bytes while it writes them, so that those of a large one
/// are never held together.
package protocol PiecewiseReport: Report {
    /// Appends one document, and has the output emptied whenever much has come together.
    ///
    /// - Parameter emptying: May take the bytes that the output holds so far.
    func append<Failure: Error>(
        _ extraction: Extraction, document: String, to output: inout [UInt8],
        emptying: (inout [UInt8]) throws(Failure) -> Void
    ) throws(Failure)
}

/// Most formats put nothing around or between documents.
extension Report {
    /// Nothing stands before the first document.
    public var header: [UInt8] { [] }
    /// Nothing stands between two documents.
    public var separator: [UInt8] { [] }
    /// Nothing stands behind the last document.
    public var footer: [UInt8] { [] }

    /// Whether it tells titles and mentions of speakers; rows do not.
    package var describesSpeakers: Bool { !(self is CSVReport || self is TSVReport) }
}
