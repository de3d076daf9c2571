extension LintRule {
    /// An opinion or an attack from somebody who is not named.
    static let unnamedOpinion = LintRule(
        id: "unnamed-opinion",
        summary: "A source who is not named gives an opinion.",
        rationale: """
            Sources who are not named may give information, not opinion: nobody can answer an \
            attack by nobody.
            """,
        authority:
            "Associated Press News Values and Principles; Reuters, The essentials of Reuters "
            + "sourcing",
        options: [markers],
        examples: [
            LintExample("⟦“He is a disgraceful liar,”⟧ a senior official said."),
            LintExample("“The vote is on Monday,” a senior official said."),
            LintExample("“He is a disgraceful liar,” Ann Lee said."),
        ],
        check: .document { text, settings in
            let markers = Set(settings.words(markers))
            return text.extraction.quotations.compactMap { quotation in
                guard quotation.kind != .indirect, text.speaker(of: quotation)?.kind == .unnamed,
                    let outer = text.outerSpan(of: quotation)
                else { return nil }
                let words = quotation.content.flatMap(text.words)
                guard let word = words.first(where: { markers.contains($0.text) }) else {
                    return nil
                }
                return LintMatch(
                    span: outer,
                    message: "a source who is not named gives an opinion (“\(word.text)”); "
                        + "name the source or leave the opinion out")
            }
        })

    private static let markers = LintOption(
        "words", "Words that mark an opinion.",
        default: .words([
            "absurd", "appalling", "arrogant", "awful", "bizarre", "brilliant", "coward",
            "cowardly", "crazy", "disaster", "disgrace", "disgraceful", "disgusting", "dishonest",
            "dreadful", "embarrassing", "fool", "foolish", "horrible", "idiot", "idiotic",
            "incompetent", "insane", "irresponsible", "liar", "ludicrous", "nonsense", "outrageous",
            "pathetic", "reckless", "ridiculous", "scandalous", "shameful", "stupid", "terrible",
            "toxic", "useless", "wonderful",
        ]))
}
