/// A few words, by their hashes.
struct WordSet: Sendable {
    /// A bit for six of the bits of each word's hash: tells of most other words that they are none.
    private var filter: UInt64 = 0
    private var table: WordTable

    /// The words of a list.
    init(_ words: StaticString) {
        let words = WordList.words(words)
        table = WordTable(capacity: words.count)
        for word in words {
            let hash = WordHash.of(word)
            filter |= WordSet.bit(hash)
            _ = table.add(hash)
        }
    }

    /// Whether the set holds the word.
    @inline(__always)
    func contains(_ hash: UInt64) -> Bool {
        filter & WordSet.bit(hash) != 0 && table.number(hash) > 0
    }

    private static func bit(_ hash: UInt64) -> UInt64 { 1 &<< (hash >> 40) }
}
