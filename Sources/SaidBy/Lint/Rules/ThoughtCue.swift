extension LintRule {
    /// A verb of the mind for what was said aloud.
    static let thoughtCue = LintRule(
        id: "thought-cue",
        summary: "The cue says what the speaker thought, not that it was said.",
        rationale: """
            A reporter can know what somebody said, not what they hope, feel or believe. “She said \
            she hoped” can be checked; “she hoped” cannot.
            """,
        authority: "Bender et al., Writing and Reporting for the Media, quotations and attribution",
        options: [verbs],
        examples: [
            LintExample("“We will go on Monday,” Ann Lee ⟦thinks⟧."),
            LintExample("“We will go on Monday,” Ann Lee said."),
        ],
        check: .document { text, settings in
            text.cues(in: LintVerbs(settings.words(verbs))).map { cue in
                LintMatch(
                    span: cue.span,
                    message:
                        "“\(cue.text)” is a thought, which nobody can hear; write what was said")
            }
        })

    private static let verbs = LintOption(
        "verbs", "The base forms of the verbs that are reported.",
        default: .words(["believe", "feel", "hope", "think", "want"]))
}
