extension LintRule {
    /// "sources" for the words of one.
    static let pluralSources = LintRule(
        id: "plural-sources",
        summary: "Several sources are given for words that only one person can have said.",
        rationale: """
            People do not speak in chorus. “Sources” for the verbatim words of one person makes a \
            report look better founded than it is.
            """,
        authority:
            "Reuters Handbook, The essentials of Reuters sourcing: no “sources” when there is "
            + "one",
        options: [minimumWords],
        examples: [
            LintExample("“We will go on Monday and stay there,” ⟦sources⟧ said."),
            LintExample("“We will go on Monday and stay there,” a source said."),
            LintExample("“We will go on Monday and stay there,” the company said."),
        ],
        check: .document { text, settings in
            text.extraction.quotations.compactMap { quotation in
                guard quotation.kind == .direct, let source = quotation.source,
                    text.speaker(of: quotation)?.kind == .unnamed,
                    let last = text.words(in: source).last, plurals.contains(last.text),
                    quotation.content.reduce(0, { $0 + text.wordCount(in: $1) })
                        >= settings.number(minimumWords)
                else { return nil }
                return LintMatch(
                    span: source,
                    message: "“\(text.flat(source))” cannot all have said these words; "
                        + "quote one, or report what they said")
            }
        })

    private static let minimumWords = LintOption(
        "minimum-words", "Quotations of fewer words are passed over.", default: .number(6))

    private static let plurals: Set<String> = [
        "advisers", "advisors", "aides", "insiders", "officials", "sources", "staffers",
    ]
}
