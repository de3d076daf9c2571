/// The mends of findings, put into a text.
public struct LintFix: Sendable {
    /// The mended bytes.
    public let bytes: [UInt8]
    /// Which of the findings were mended, by their indices.
    public let mended: Set<Int>

    /// Mends what can be mended.
    ///
    /// Of two mends that overlap, the first in the text is made.
    ///
    /// - Parameters:
    ///   - bytes: The text that the findings were made of.
    ///   - findings: Findings of that one document.
    public init(_ bytes: [UInt8], findings: [LintFinding]) {
        var taken: [LintEdit] = []
        var mended: Set<Int> = []
        for (index, finding) in findings.enumerated() where !finding.edits.isEmpty {
            let isFree = finding.edits.allSatisfy { edit in
                !taken.contains { $0.span.overlaps(edit.span) || $0.span.start == edit.span.start }
            }
            if isFree {
                taken += finding.edits
                mended.insert(index)
            }
        }
        var result: [UInt8] = []
        var position = 0
        for edit in taken.sorted(by: { $0.span < $1.span }) {
            result += bytes[position..<Int(edit.span.start)]
            result += edit.replacement.utf8
            position = Int(edit.span.end)
        }
        self.bytes = result + bytes[position...]
        self.mended = mended
    }
}
