extension LintRule {
    /// The speaker comes only at the end of a long quotation.
    static let lateAttribution = LintRule(
        id: "late-attribution",
        summary: "A long quotation does not say who speaks by the end of its first sentence.",
        rationale: """
            The reader should not have to plough through two or three sentences before finding out \
            whose they are.
            """,
        authority: "Reuters, The essentials of Reuters sourcing; Guardian style guide, quotes",
        options: [minimumWords],
        examples: [
            LintExample(
                "⟦“We will go on Monday. The road is open and the snow is gone. Nobody knows what "
                    + "the summer will bring to the valley,”⟧ Ann Lee said."),
            LintExample(
                "“We will go on Monday,” Ann Lee said. “The road is open and the snow is gone. "
                    + "Nobody knows what the summer will bring to the valley.”"),
            LintExample("“We will go. The road is open,” Ann Lee said."),
        ],
        check: .document { text, settings in
            text.extraction.quotations.compactMap { quotation in
                text.lateAttribution(quotation, minimum: settings.number(minimumWords))
            }
        })

    private static let minimumWords = LintOption(
        "minimum-words", "Quotations of fewer words before the source are passed over.",
        default: .number(20))
}

extension LintText {
    fileprivate func lateAttribution(_ quotation: Quotation, minimum: Int) -> LintMatch? {
        guard quotation.kind == .direct, let content = quotation.content.first,
            let source = quotation.source, source.start >= content.end,
            sentenceCount(in: content) > 1, wordCount(in: content) >= minimum,
            let outer = outerSpan(of: quotation)
        else { return nil }
        let name = speaker(of: quotation)?.description ?? flat(source)
        return LintMatch(
            span: outer,
            message: "\(name) is named only at the end of a long quotation; "
                + "put the attribution behind its first sentence")
    }
}
