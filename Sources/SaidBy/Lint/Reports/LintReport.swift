/// Everything that a report of a lint run tells.
public struct LintReport: Sendable {
    /// How a report is written.
    public enum Format: String, Sendable, CaseIterable {
        /// As compilers print it: `path:line:column: warning: message [rule]`.
        case text
        /// An array of objects.
        case json
        /// SARIF 2.1.0, for code scanning.
        case sarif
        /// Workflow commands, which GitHub shows beside the lines.
        case github
        /// Checkstyle's XML.
        case checkstyle
        /// JUnit's XML, a test case a document.
        case junit
    }

    /// The findings, document by document.
    public let findings: [LintFinding]
    /// The documents that were linted, as they were named.
    public let documents: [String]
    /// What could not be read, in words.
    public let problems: [String]
    /// The version of the tool.
    public let version: String
    /// Whether the line and a caret stand below each finding of a report as text.
    public let showsLines: Bool

    /// Makes a report.
    public init(
        findings: [LintFinding], documents: [String], problems: [String], version: String,
        showsLines: Bool = false
    ) {
        self.findings = findings
        self.documents = documents
        self.problems = problems
        self.version = version
        self.showsLines = showsLines
    }

    /// The report as UTF-8.
    public func bytes(_ format: Format) -> [UInt8] {
        let text =
            switch format {
            case .text: plainText
            case .json: json
            case .sarif: sarif
            case .github: githubCommands
            case .checkstyle: checkstyle
            case .junit: junit
            }
        return Array(text.utf8)
    }
}
