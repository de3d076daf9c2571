/// Finds what is wrong with the quotations of documents.
///
/// ```swift
/// let source = SourceText("“We will go on Monday,” a source said.")
/// let document = Linter().lint(Extractor().extract(source), path: "article.txt")
/// for finding in LintRun.findings(of: [document]) { print(finding.rule) }
/// // unnamed-source
/// ```
public struct Linter: Sendable {
    let configuration: LintConfiguration
    /// What is set for each rule of `LintRule.all`.
    private let settings: [LintRuleSettings]

    /// Makes a linter.
    public init(configuration: LintConfiguration = LintConfiguration()) {
        self.configuration = configuration
        settings = LintRule.all.map(configuration.settings(of:))
    }

    /// Lints one document.
    ///
    /// - Parameters:
    ///   - extraction: What the engine found in it.
    ///   - path: Its name, as findings give it.
    ///   - relativePath: Its path from the folder of the configuration, which suppressions there
    ///     name it by; the same as `path` if not given.
    ///   - format: Whether comments of Markdown can suppress findings.
    /// - Returns: What `LintRun.findings` needs of it.
    public func lint(
        _ extraction: Extraction, path: String, relativePath: String? = nil,
        format: SourceText.Format = .plain
    ) -> LintedDocument {
        let isMarkdown = format == .markdown
        let text = LintText(
            extraction, path: path, isMarkdown: isMarkdown, names: configuration.names)
        var findings: [LintFinding] = []
        for (rule, settings) in zip(LintRule.all, settings) {
            guard case .document(let check) = rule.check, let severity = settings.severity else {
                continue
            }
            findings += check(text, settings).map { match in
                LintFinding(match, of: rule, severity: severity, in: text)
            }
        }
        return LintedDocument(
            path: path, relativePath: relativePath ?? path, findings: findings,
            records: comparesDocuments ? text.records : [],
            suppressions: isMarkdown ? TextSuppression.all(in: text) : [], linter: self)
    }

    /// Whether any rule runs that compares documents.
    private var comparesDocuments: Bool {
        zip(LintRule.all, settings).contains { rule, settings in
            if case .run = rule.check { return settings.severity != nil }
            return false
        }
    }

    /// How much findings of a rule matter; nil if the rule is off.
    func severity(of rule: LintRule) -> LintSeverity? {
        LintRule.all.firstIndex { $0.id == rule.id }.flatMap { settings[$0].severity }
    }
}

/// What is known of a document that was linted by itself.
public struct LintedDocument: Sendable {
    /// Its name, as findings give it.
    public let path: String
    let relativePath: String
    /// The findings of rules that look at one document, those too that are suppressed.
    let findings: [LintFinding]
    let records: [QuotationRecord]
    let suppressions: [TextSuppression]
    let linter: Linter
}

extension LintFinding {
    init(_ match: LintMatch, of rule: LintRule, severity: LintSeverity, in text: LintText) {
        self.init(
            path: text.path, rule: rule.id, severity: severity, message: match.message,
            place: text.place(of: match.span), edits: match.edits,
            fingerprintBase: Fingerprint.of(rule: rule.id, context: text.context(of: match.span)))
    }
}
