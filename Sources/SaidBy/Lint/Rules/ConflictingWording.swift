extension LintRule {
    /// One quotation, two wordings.
    static let conflictingWording = LintRule(
        id: "conflicting-wording",
        summary: "Two documents of the run quote the same speaker with slightly different words.",
        rationale: """
            What stands between quotation marks is verbatim. A few other words amid the same ones \
            show that one of the texts was retyped or tidied, unless the speaker said it twice.
            """,
        authority: "Reuters Handbook, quotes: “Do not alter anything put in quotation marks”",
        examples: [
            LintExample(
                "⟦“We will never raise the tax on bread in this town,”⟧ Ann Lee said.",
                "⟦“We will never raise a tax on bread in this town,”⟧ Ann Lee said."),
            LintExample(
                "“We will never raise the tax on bread in this town,” Ann Lee said.",
                "“We will never raise the tax on bread,” Ann Lee said."),
            LintExample(
                "“We will never raise the tax on bread in this town,” Ann Lee said.",
                "“We will never raise [a] tax on bread in this town,” Ann Lee said."),
        ],
        check: .run { records in WordingComparison.matches(records) })
}
