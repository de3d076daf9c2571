extension IndirectRule {
    /// Every rule, in the order in which they are tried at a word.
    public static let all: [IndirectRule] = [
        .tag,
        .clause,
        .question,
        .infinitive,
        .object,
        .accordingTo,
        .noun,
        .passive,
        .adverb,
    ]

    /// The rules whose content may hold somebody else's quotation: Smith said Jones called it “…”
    static let takingClauses: Set<String> = [
        tag.id, clause.id, question.id, accordingTo.id, noun.id, adverb.id,
    ]
}
