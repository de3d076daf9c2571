/// A few words, by their hashes.
struct WordSet: Sendable {
    private var table: WordTable

    /// The words of a list.
    init(_ words: StaticString) {
        let words = WordList.words(words)
        table = WordTable(capacity: words.count)
        for word in words { _ = table.add(WordHash.of(word)) }
    }

    /// Whether the set holds the word.
    func contains(_ hash: UInt64) -> Bool { table.number(hash) > 0 }
}
