extension LintRule {
    /// A speaker whose full name stands nowhere.
    static let partialName = LintRule(
        id: "partial-name",
        summary: "A person who is quoted is never named in full.",
        rationale: """
            A last name alone does not identify anybody to a reader who comes from a search engine \
            or reads the text in ten years.
            """,
        authority: "Associated Press Stylebook, names: full name on first reference",
        examples: [
            LintExample("“We will go,” ⟦Keller⟧ said."),
            LintExample("Marta Keller came. “We will go,” Keller said."),
            LintExample("“We will go,” the company said."),
        ],
        check: .document { text, _ in
            text.extraction.speakers.compactMap { speaker in
                guard speaker.kind == .person, let name = speaker.name, !name.contains(" "),
                    let mention = speaker.mentions.first
                else { return nil }
                let full = text.names.fullName(of: name)
                if full == name { return nil }
                return LintMatch(
                    span: mention,
                    message: "“\(name)” is quoted and never named in full"
                        + (full.map { "; the full name is \($0)" } ?? "; give the full name once"))
            }
        })
}
