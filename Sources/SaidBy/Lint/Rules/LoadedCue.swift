extension LintRule {
    /// A cue that takes sides.
    static let loadedCue = LintRule(
        id: "loaded-cue",
        summary: "The cue casts doubt on the speaker or implies guilt.",
        rationale: """
            “Claimed” says that the reporter does not believe it, “admitted” that there was \
            something to hide. “Said” says neither.
            """,
        authority:
            "Reuters Handbook, said; BBC News Style Guide, claim; Guardian style guide, claim",
        options: [verbs],
        examples: [
            LintExample("“We will go on Monday,” Ann Lee ⟦claimed⟧."),
            LintExample("“We will go on Monday,” Ann Lee said."),
            LintExample("“We will go,” Ann Lee ⟦insisted⟧.", options: #""verbs": ["insist"]"#),
        ],
        check: .document { text, settings in
            text.cues(in: LintVerbs(settings.words(verbs))).map { cue in
                LintMatch(
                    span: cue.span,
                    message: "“\(cue.text)” judges what is said; “said” does not")
            }
        })

    private static let verbs = LintOption(
        "verbs", "The base forms of the verbs that are reported.",
        default: .words(["admit", "allege", "boast", "claim", "concede", "confess", "purport"]))
}
