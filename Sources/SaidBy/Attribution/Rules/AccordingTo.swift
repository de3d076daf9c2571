extension AttributionRule {
    /// According to Smith, “…”
    static let accordingTo = AttributionRule(
        id: "according-to",
        summary: "“According to” or “in the words of” names the source, before or after it.",
        examples: [
            .fires("According to Ann Lee, the plan is “a mess”.", "Ann Lee"),
            .fires("The plan is “a mess,” according to Bo Ray, a farmer.", "Bo Ray, a farmer"),
            .fires("The plan was, in the words of Bo Ray, “a mess”.", "Bo Ray"),
            .silent("The prizes were given according to “merit”."),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            var phrase: Int?
            for range in [slot.after, slot.before] {
                for token in range
                where document.isAccordingTo(token) || document.isInTheWordsOf(token) {
                    guard
                        let source = document.fullNounPhrase(
                            startingAt: token + 2, to: range.upperBound)
                    else {
                        phrase = token
                        continue
                    }
                    return .fires(Match(source: source, cue: token..<token + 2))
                }
            }
            return phrase.map { .fails("no source follows the phrase", at: $0) }
                ?? .fails("no “according to” or “in the words of” stands beside the quotation")
        })
}

extension Document {
    private static let according = WordHash.of("according")
    private static let words = WordHash.of("words")

    /// Whether "words of" stands at the token behind "the".
    func isInTheWordsOf(_ token: Int) -> Bool {
        tokens.hash[token] == Document.words && token > 0 && tags[token - 1] == .determiner
            && token + 2 < tokens.count && tokens.hash[token + 1] == Document.of
    }

    /// Whether "according to" begins at the token.
    func isAccordingTo(_ token: Int) -> Bool {
        tokens.hash[token] == Document.according && token + 2 < tokens.count
            && tags[token + 1] == .to
    }
}
