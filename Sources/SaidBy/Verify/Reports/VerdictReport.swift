/// Writes checked claims in one format.
package protocol VerdictReport {
    /// What stands before the first claim.
    var header: [UInt8] { get }
    /// What stands between two claims.
    var separator: [UInt8] { get }
    /// What stands behind the last claim.
    var footer: [UInt8] { get }

    /// Appends one claim.
    mutating func append(_ claim: CheckedClaim, to output: inout [UInt8])
}

/// The names of the columns of claims that were checked.
package enum VerdictColumns {
    /// What is added to the claims' own columns, in order.
    package static let added = [
        "words", "speaker_verdict", "passed", "source_document", "start", "end", "line", "column",
        "source_text", "source_speaker", "difference",
    ]

    /// The claims' own columns, those that are called as an added one under another name.
    package static func own(_ columns: [String]) -> [String] {
        columns.map { added.contains($0) ? "claim_" + $0 : $0 }
    }
}
