extension IndirectRule {
    /// Every rule, in the order in which they are tried at a word.
    public static let all: [IndirectRule] = [
        .asClause,
        .tag,
        .clause,
        .question,
        .infinitive,
        .object,
        .accordingTo,
        .view,
        .noun,
        .phrase,
        .label,
        .poll,
        .passive,
        .adverb,
    ]
}
