/// What a rule found in a document.
struct LintMatch: Sendable {
    let span: Span
    /// What is wrong and what to do, without a full stop.
    let message: String
    /// The one safe mend; empty where there is none.
    var edits: [LintEdit] = []
}

/// A change of a text.
public struct LintEdit: Sendable, Equatable {
    /// The bytes that are replaced; empty where something is put in.
    public let span: Span
    /// What stands there afterwards.
    public let replacement: String

    /// Makes a change.
    public init(span: Span, replacement: String) {
        self.span = span
        self.replacement = replacement
    }
}

/// What a rule found among the quotations of a run.
struct RunMatch: Sendable {
    /// The index of the record that it is about.
    let record: Int
    let message: String
}
