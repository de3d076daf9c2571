extension LintRule {
    /// A pronoun that could stand for two people.
    static let ambiguousSpeaker = LintRule(
        id: "ambiguous-speaker",
        summary: "The source of a quotation could be any of several speakers.",
        rationale: """
            Where two people have just been named, “he” leaves the reader to guess which of them \
            spoke, and a machine or an editor who shortens the text to guess wrong.
            """,
        authority: "BBC News Style Guide: make it plain who “he” or “she” is",
        isOnByDefault: false,
        examples: [
            LintExample("“I will go,” Ann Lee said.")
        ],
        check: .document { text, _ in
            text.extraction.quotations.filter { $0.candidates.count > 1 }.compactMap { quotation in
                guard let span = quotation.source ?? text.outerSpan(of: quotation) else {
                    return nil
                }
                let names = quotation.candidates.map { text.extraction.speakers[$0].description }
                let mention = quotation.source.map { "“\(text.flat($0))”" } ?? "the speaker"
                let message =
                    "\(mention) could be \(joined(names, by: "or")); name the one who spoke"
                return LintMatch(span: span, message: message)
            }
        })
}

/// "A", "A or B", "A, B or C".
func joined(_ names: [String], by word: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word) " + last
}
