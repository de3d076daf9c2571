/// Verbs by their base forms, however they are inflected.
struct LintVerbs: Sendable {
    private let lemmas: Set<Lexicon.WordID>

    /// - Parameter bases: Base forms; those that the lexicon does not hold are left out.
    init(_ bases: [String]) {
        let lexicon = Lexicon.standard
        lemmas = Set(bases.map { lexicon.lemmas[Int(lexicon.word(WordHash.of($0.utf8)))] })
            .subtracting([0])
    }

    /// Whether the word is a form of one of the verbs.
    func contains(_ word: LintWord) -> Bool {
        let lexicon = Lexicon.standard
        return lemmas.contains(lexicon.lemmas[Int(lexicon.word(WordHash.of(word.text.utf8)))])
    }

    /// Whether the word is a form of a verb that introduces direct quotations.
    static func isReporting(_ word: LintWord) -> Bool {
        let lexicon = Lexicon.standard
        let id = Int(lexicon.word(WordHash.of(word.text.utf8)))
        let isFinite = lexicon.classes[id].meets([.past, .thirdPerson])
        return isFinite && lexicon.frames[id].contains(.quotation)
    }
}
