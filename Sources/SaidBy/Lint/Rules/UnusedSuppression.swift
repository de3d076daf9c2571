extension LintRule {
    /// A suppression without a finding.
    static let unusedSuppression = LintRule(
        id: "unused-suppression",
        summary: "A suppression suppresses nothing, or names a rule that does not exist.",
        rationale: """
            What it was for has been mended. Left in, it would hide the next finding of its kind.
            """,
        authority: "ESLint, --report-unused-disable-directives: the same for programs",
        isOnByDefault: true,
        examples: [
            LintExample(
                "⟦<!-- saidby:disable-next-line unnamed-source -->⟧\n“We will go,” Ann Lee said.",
                isMarkdown: true),
            LintExample(
                "<!-- saidby:disable-next-line unnamed-source -->\n“We will go,” a source said.",
                isMarkdown: true),
        ],
        check: .suppressions)
}
