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

    /// A literal's hash is taken in blocks, without a loop over bytes.
    @Test func aLiteralHasTheHashOfItsBytes() {
        #expect(WordHash.of("") == WordHash.of("".utf8))
        #expect(WordHash.of("a") == WordHash.of("a".utf8))
        #expect(WordHash.of("sentence") == WordHash.of("sentence".utf8))
        #expect(WordHash.of("Sentences") == WordHash.of("sentences".utf8))
        #expect(WordHash.of("extraordinarily") == WordHash.of("extraordinarily".utf8))
        #expect(WordHash.of("são-sébastien-café") == WordHash.of("são-sébastien-café".utf8))
    }
}
