/// One thing about quotations that can be wrong in a text.
///
/// A rule is a value in a file of its own under `Rules/`; `LintRule.all` lists them. Its examples
/// are its tests and its documentation.
public struct LintRule: Sendable {
    /// The rule's id in kebab-case: the finding's name, which reads well after "allow".
    public let id: String
    /// What the rule finds, in one sentence.
    public let summary: String
    /// Why it matters.
    public let rationale: String
    /// Who asks for it: a style guide or another published text.
    public let authority: String
    /// How much a finding matters if nothing else is configured.
    public let severity: LintSeverity
    /// Whether the rule runs if nothing is configured.
    public let isOnByDefault: Bool
    /// What can be set.
    public let options: [LintOption]
    /// Texts in which the rule must find something, or must not.
    public let examples: [LintExample]
    let check: Check

    /// How a rule looks at texts.
    enum Check: Sendable {
        /// At one document.
        case document(@Sendable (LintText, LintRuleSettings) -> [LintMatch])
        /// At the quotations of all documents of a run.
        case run(@Sendable ([QuotationRecord]) -> [RunMatch])
        /// At the suppressions that other rules left unused.
        case suppressions
    }

    init(
        id: String, summary: String, rationale: String, authority: String,
        severity: LintSeverity = .warning, isOnByDefault: Bool = false,
        options: [LintOption] = [], examples: [LintExample], check: Check
    ) {
        self.id = id
        self.summary = summary
        self.rationale = rationale
        self.authority = authority
        self.severity = severity
        self.isOnByDefault = isOnByDefault
        self.options = options
        self.examples = examples
        self.check = check
    }

    /// The rule of an id; nil if there is none.
    public static func named(_ id: String) -> LintRule? { all.first { $0.id == id } }
}
