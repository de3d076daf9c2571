/// What the lexicon says of single words of claims and sources.
struct WordKnowledge {
    private let lexicon = Lexicon.standard

    private func classes(_ word: some Collection<UInt8>) -> WordClass {
        lexicon.classes[Int(lexicon.word(WordHash.of(straightened(word))))]
    }

    /// With typewriter apostrophes, as the lexicon has them.
    private func straightened(_ word: some Collection<UInt8>) -> [UInt8] {
        guard word.contains(0xE2) else { return Array(word) }
        let text = String(decoding: word, as: UTF8.self).unicodeScalars.map { scalar in
            ScalarAhead.isApostrophe(scalar.value) ? "'" : String(scalar)
        }
        return Array(text.joined().utf8)
    }

    func isNegation(_ word: some Collection<UInt8>) -> Bool {
        let word = straightened(word)
        if WordKnowledge.harmless.contains(WordHash.of(word)) { return false }
        return classes(word).contains(.negation) || word.suffix(3).elementsEqual("n't".utf8)
            || WordKnowledge.nobody.contains(WordHash.of(word))
    }

    func isModal(_ word: some Collection<UInt8>) -> Bool { classes(word).contains(.modal) }

    func isNumber(_ word: some Collection<UInt8>) -> Bool {
        let first = word.first ?? 0
        return first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9")
            || classes(word).contains(.number)
    }

    /// Whether the word says little by itself: an article, a preposition, a pronoun.
    func isFunction(_ word: some Collection<UInt8>) -> Bool {
        classes(word).meets(.function)
    }

    /// Whether the word opens a condition.
    func isCondition(_ word: some Collection<UInt8>) -> Bool {
        WordKnowledge.conditions.contains(WordHash.of(word))
    }

    /// Whether the word only stresses the one behind it: "only if", "not even".
    func isStress(_ word: some Collection<UInt8>) -> Bool {
        WordKnowledge.stresses.contains(WordHash.of(word))
    }

    private static let nobody: Set<UInt64> = [
        WordHash.of("nobody"), WordHash.of("nothing"), WordHash.of("none"),
        WordHash.of("nowhere"), WordHash.of("scarcely"), WordHash.of("deny"),
        WordHash.of("doubt"), WordHash.of("untrue"), WordHash.of("false"),
    ]
    /// Among the lexicon's negations, but cutting them off does not turn what is left around.
    private static let harmless: Set<UInt64> = [
        WordHash.of("without"), WordHash.of("refused"),
    ]
    private static let conditions: Set<UInt64> = [
        WordHash.of("if"), WordHash.of("unless"), WordHash.of("provided"),
        WordHash.of("providing"), WordHash.of("assuming"), WordHash.of("supposing"),
        WordHash.of("except"),
    ]
    private static let stresses: Set<UInt64> = [
        WordHash.of("only"), WordHash.of("but"), WordHash.of("just"), WordHash.of("certainly"),
        WordHash.of("and"), WordHash.of("at"), WordHash.of("absolutely"),
        WordHash.of("necessarily"),
    ]
}
