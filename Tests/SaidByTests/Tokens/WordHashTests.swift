import Testing

@testable import SaidBy

@Suite struct WordHashTests {
    /// The tokenizer hashes plain words eight bytes at a time and others byte by byte.
    @Test(arguments: [
        "a", "Library", "sentence", "extraordinarily", "O'Neill", "so-called", "café",
    ])
    func tokenizerHashesLikeTheLexicon(word: String) {
        let tokens = Tokenizer.tokens(of: SourceText("\(word) "), lexicon: .standard)
        #expect(tokens.hash == [WordHash.of(word.utf8)])
    }

    @Test func capitalsDoNotMatter() {
        #expect(WordHash.of("According") == WordHash.of("according"))
    }

    @Test func noTwoVerbsCollide() {
        let bases = Set(WordList.lines(WordList.verbs).map { Array($0[0].filter { $0 != 0x21 }) })
        #expect(Set(bases.map { WordHash.of($0) }).count == bases.count)
    }

    @Test func noTwoCommonWordsCollide() {
        let words = Set(WordList.words(WordList.commonWords))
        #expect(Set(words.map { WordHash.of($0) }).count == words.count)
    }
}
