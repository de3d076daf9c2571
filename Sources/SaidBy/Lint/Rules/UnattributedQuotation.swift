extension LintRule {
    /// Nobody is named for a quotation.
    static let unattributedQuotation = LintRule(
        id: "unattributed-quotation",
        summary: "A quoted sentence has no source that a reader could find.",
        rationale: """
            A reader has to know who said something to know what it is worth. Quoted titles, terms \
            and single words are not meant: only what reads as somebody's sentence.
            """,
        authority: "Reuters, The essentials of Reuters sourcing: source every statement",
        isOnByDefault: true,
        options: [minimumWords],
        examples: [
            LintExample("A day in the valley\n\n⟦“We will not raise the tax this year.”⟧"),
            LintExample("“We will not raise the tax this year,” Ann Lee said."),
            LintExample("The band will play “We Are Not What You Think.”"),
            LintExample("He called it a “very special kind of nonsense” on Monday."),
        ],
        check: .document { text, settings in
            text.extraction.quotations
                .filter { $0.isUnattributed && text.readsAsSpeech($0, settings) }
                .compactMap { text.outerSpan(of: $0) }
                .filter { !text.isHeading($0) && !text.hasSignOfAttribution(near: $0) }
                .map {
                    LintMatch(
                        span: $0, message: "nothing says who is quoted here; name the source")
                }
        })

    private static let minimumWords = LintOption(
        "minimum-words", "Quotations of fewer words are passed over.", default: .number(6))
}

extension Quotation {
    /// Whether no rule attributes it and no two speakers compete for it.
    fileprivate var isUnattributed: Bool { rule == "none" && speaker == nil && candidates.isEmpty }
}

extension LintText {
    /// Whether a quotation is a sentence of somebody's: long enough, capital and stop, and with a
    /// word that titles seldom have in small letters.
    fileprivate func readsAsSpeech(_ quotation: Quotation, _ settings: LintRuleSettings) -> Bool {
        guard let content = quotation.content.first, quotation.content.count == 1,
            let minimum = LintRule.named("unattributed-quotation")?.options.first,
            quotation.kind == .direct
        else { return false }
        let words = words(in: content)
        guard words.count >= settings.number(minimum), let first = words.first,
            first.isCapitalized, source.bytes[Int(content.start)] != UInt8(ascii: ">"),
            endsAsSentence(content)
        else { return false }
        let capitals = words.dropFirst().count { $0.isCapitalized }
        return capitals * 2 < words.count
    }

    /// Whether a quotation is all of the first paragraph: a headline, whose article names the source.
    fileprivate func isHeading(_ outer: Span) -> Bool {
        guard let first = extraction.paragraphs.first else { return false }
        let heading = source.trimmed(first)
        // Single marks stand outside `outer`.
        return heading.start >= outer.start - 3 && heading.end <= outer.end + 3
    }

    private func endsAsSentence(_ content: Span) -> Bool {
        guard content.count > 0 else { return false }
        return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ",")]
            .contains(source.bytes[Int(content.end) - 1])
    }
}
