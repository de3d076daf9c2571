/// The words of sources and topics: all that a role, a body or a document is asked for by.
struct AskedWords: Sendable {
    private var words: WordFilter
    /// Whether one of them names a document: a report, a statement.
    private(set) var holdsDocument = false

    /// Makes an empty list with room for so many words.
    init(count: Int) { words = WordFilter(count: count) }

    /// Adds words, and what all words are noted under that may mean the same person.
    mutating func add(_ phrase: Range<Int>, of tokens: Tokens) {
        for token in phrase {
            let hash = tokens.hash[token]
            words.add(hash)
            if let like = TitleWords.like(hash) { words.add(like) }
            if tokens.classes[token].contains(.document) { holdsDocument = true }
        }
    }

    /// Whether the word may have been added; false only if it was not.
    func mayHold(_ hash: UInt64) -> Bool { words.mayHold(hash) }
}
