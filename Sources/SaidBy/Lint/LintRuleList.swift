extension LintRule {
    /// Every lint rule, in the order of the documentation: whose words, who that is, how it is
    /// attributed, what is quoted, the marks, several documents, the linter itself.
    public static let all: [LintRule] = [
        .unattributedQuotation,
        .ambiguousSpeaker,
        .partialName,
        .bareFirstReference,
        .unnamedSource,
        .unnamedOpinion,
        .pluralSources,
        .lateAttribution,
        .doubleAttribution,
        .runTogetherSpeakers,
        .loadedCue,
        .unspokenCue,
        .thoughtCue,
        .alteredQuotation,
        .ellipsisForm,
        .introducingMark,
        .unpairedMark,
        .closedBeforeContinuation,
        .mixedMarkStyles,
        .conflictingAttribution,
        .conflictingWording,
        .unusedSuppression,
    ]
}
