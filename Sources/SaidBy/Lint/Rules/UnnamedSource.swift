extension LintRule {
    /// "a source", and no more.
    static let unnamedSource = LintRule(
        id: "unnamed-source",
        summary: "The source is called a source and nothing more.",
        rationale: """
            The reader is owed all that can be said about a source who is not named: where they \
            work, what they know, why they are not named.
            """,
        authority: "Associated Press Stylebook, anonymous sources: simply quoting “a source,” "
            + "unmodified, is almost always prohibited",
        isOnByDefault: true,
        options: [described],
        examples: [
            LintExample("“We will go on Monday,” ⟦a source⟧ said."),
            LintExample("“We will go on Monday,” ⟦sources⟧ said."),
            LintExample("“We will go on Monday,” said a source who knows the mayor."),
            LintExample("“We will go on Monday,” a source close to the mayor said."),
            LintExample("“We will go on Monday,” a senior official in the mayor’s office said."),
            LintExample(
                "“We will go on Monday,” ⟦a senior official⟧ said.",
                options: #""described": true"#),
            LintExample("“We will go on Monday,” Ann Lee said."),
        ],
        check: .document { text, settings in
            text.extraction.quotations.compactMap { quotation in
                guard let source = quotation.source,
                    text.isUnnamedSource(quotation, settings.flag(described))
                else { return nil }
                return LintMatch(
                    span: source,
                    message: "“\(text.flat(source))” is not named; say who it is, or what they "
                        + "know and why they are not named")
            }
        })

    private static let described = LintOption(
        "described", "Report described sources as well, as “a senior official”.",
        default: .flag(false))
}

extension LintText {
    fileprivate func isUnnamedSource(_ quotation: Quotation, _ described: Bool) -> Bool {
        guard let source = quotation.source, speaker(of: quotation)?.kind == .unnamed else {
            return false
        }
        let words = words(in: source).map(\.text)
        let bare: Set<String> = [
            "a", "one", "another", "some", "two", "several", "multiple", "source", "sources",
            "insider", "insiders",
        ]
        if let last = words.last, last.hasPrefix("source") || last.hasPrefix("insider"),
            words.allSatisfy(bare.contains)
        {
            return !isDescribed(behind: source)
        }
        // “the source” was described where it first appeared.
        guard described, let first = words.first else { return false }
        let individual: Set<String> = ["a", "an", "one", "another"]
        return individual.contains(first) && words.count > 1
    }

    /// Whether words behind the mention say more: “a source close to the mayor”, “a source, who …”.
    private func isDescribed(behind mention: Span) -> Bool {
        let end = min(sentence(at: mention.start).end, mention.end + 60)
        let rest = Span(start: mention.end, end: boundary(at: max(mention.end, end)))
        guard let next = words(in: rest).first else { return false }
        let gap = source.bytes(in: Span(start: mention.end, end: next.span.start))
        if ["who", "whose", "which"].contains(next.text) { return true }
        let isAdjacent = gap.allSatisfy { $0 == 0x20 || $0 == 0x0A }
        return isAdjacent && !LintVerbs.isSignOfSpeech(next) && !LintVerbs.mayStandInCue(next)
    }
}
