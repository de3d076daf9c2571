/// Words that stand for a few others, by their hashes.
struct WordMap: Sendable {
    /// Tells of most other words that they are none.
    private var filter = WordFilter(count: 1 << 10)
    private var table = WordTable(capacity: 1 << 6)
    /// What each word stands for, by its number.
    private var others: [UInt64] = [0]

    /// Adds a word that was not added before.
    mutating func add(_ hash: UInt64, _ other: UInt64) {
        filter.add(hash)
        _ = table.add(hash)
        others.append(other)
    }

    /// What the word stands for; nil if it was not added.
    subscript(hash: UInt64) -> UInt64? {
        guard filter.mayHold(hash) else { return nil }
        let number = Int(table.number(hash))
        return number > 0 ? others[number] : nil
    }
}
