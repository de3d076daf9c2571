extension LintRule {
    /// A speaker who is not introduced.
    static let bareFirstReference = LintRule(
        id: "bare-first-reference",
        summary: "The first mention of a quoted person lacks the full name or says no role.",
        rationale: """
            Sources are identified by name and position where they first appear, so that the reader \
            can weigh what they say as it is said.
            """,
        authority: "Reuters, The essentials of Reuters sourcing: “by name and position”",
        examples: [
            LintExample("⟦Ann Lee⟧ came on Monday. “We will go,” Lee said."),
            LintExample("Mayor Ann Lee came on Monday. “We will go,” Lee said."),
            LintExample("Ann Lee, the mayor, came. “We will go,” she said."),
            LintExample("Ann Lee, 43, of Riverton, came. “We will go,” she said."),
        ],
        check: .document { text, _ in
            text.extraction.speakers.compactMap { speaker in
                guard speaker.kind == .person, let name = speaker.name,
                    let first = speaker.mentions.first
                else { return nil }
                let isFull = text.words(in: first).count >= min(2, name.split(separator: " ").count)
                if isFull && text.hasRole(beside: first) { return nil }
                let missing = isFull ? "role" : "full name"
                return LintMatch(
                    span: first,
                    message:
                        "the first mention of \(name) gives no \(missing); introduce the speaker")
            }
        })
}

extension LintText {
    /// Whether a title or a role stands right before a mention, or an apposition behind it.
    fileprivate func hasRole(beside mention: Span) -> Bool {
        let sentence = sentence(at: mention.start)
        let start = boundary(at: max(min(sentence.start, mention.start), mention.start - 100))
        let before = words(in: Span(start: start, end: mention.start))
        if before.suffix(5).contains(where: isRole) { return true }
        let end = boundary(at: max(mention.end, min(sentence.end, mention.end + 200)))
        let after = Span(start: mention.end, end: end)
        guard after.count > 0 else { return false }
        if source.bytes[Int(after.start)] == UInt8(ascii: ",") { return true }
        return words(in: after).prefix(8).contains(where: isRole)
    }

    private func isRole(_ word: LintWord) -> Bool {
        let lexicon = Lexicon.standard
        let classes = lexicon.classes[Int(lexicon.word(WordHash.of(word.text.utf8)))]
        return classes.meets(WordClass.anyRole.union([.title]))
    }
}
