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
}
