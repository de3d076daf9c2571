/// Something that a lint rule found at one place of a document.
public struct LintFinding: Sendable {
    /// The document, as it was named.
    public let path: String
    /// The id of the rule.
    public let rule: String
    /// How much it matters.
    public let severity: LintSeverity
    /// What is wrong and what to do, without a full stop.
    public let message: String
    /// Where it is.
    public let place: Place
    /// Tells the finding from others, whatever its line: the hash of the rule's id and of the
    /// sentence that it stands in, and behind a colon which of several equal ones it is.
    public var fingerprint: String { "\(fingerprintBase):\(occurrence)" }
    /// The one safe mend; empty where there is none.
    public let edits: [LintEdit]

    let fingerprintBase: String
    /// Counts equal fingerprints of a document from 1.
    var occurrence = 1

    /// Where something is in a document.
    public struct Place: Sendable {
        /// UTF-8 byte offsets.
        public let span: Span
        /// Where it begins.
        public let start: LineIndex.Position
        /// Where it ends; the column is that behind its last scalar.
        public let end: LineIndex.Position
        /// The text of the line that it begins in; of a very long one, the part about it.
        public let lineText: String
        /// The column that `lineText` begins in.
        public let lineTextColumn: Int
    }
}

extension [LintFinding] {
    /// The findings by where they are, with equal fingerprints of one document counted.
    func ordered() -> [LintFinding] {
        var result = sorted { left, right in
            (left.place.span, left.rule) < (right.place.span, right.rule)
        }
        var seen: [String: Int] = [:]
        for index in result.indices {
            let key = result[index].path + "\u{0}" + result[index].fingerprintBase
            seen[key, default: 0] += 1
            result[index].occurrence = seen[key] ?? 1
        }
        return result
    }
}
