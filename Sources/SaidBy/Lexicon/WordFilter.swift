/// Tells of most words at once that they are not among some others: a bit for each of many hashes.
struct WordFilter: Sendable {
    private var bits: [UInt64]
    private let mask: Int

    /// Makes a filter with room for so many words.
    init(count: Int) {
        var size = 4
        while size * 8 < count { size *= 2 }
        bits = Array(filledWith: 0, count: size)
        mask = size - 1
    }

    mutating func add(_ hash: UInt64) {
        bits[Int(truncatingIfNeeded: hash >> 6) & mask] |= 1 << (hash & 63)
    }

    /// Whether the word may have been added; false only if it was not.
    func mayHold(_ hash: UInt64) -> Bool {
        bits[Int(truncatingIfNeeded: hash >> 6) & mask] >> (hash & 63) & 1 != 0
    }
}
