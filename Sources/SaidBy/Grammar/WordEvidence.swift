/// For the words whose capital says nothing: whether the text has them in small letters too, and
/// whether with a capital in the middle of a sentence.
///
/// A hash table with open addressing, at most half full. An entry is the word's hash with the two
/// lowest bits replaced by what is known of it.
struct WordEvidence: Sendable {
    private var entries: [UInt64]
    private let mask: Int

    private static let small: UInt64 = 1
    private static let capital: UInt64 = 2
    private static let known: UInt64 = 3

    /// Function words that are no given names are left out: nobody asks for them.
    ///
    /// - Parameter isInitial: For each token whether its capital says nothing.
    init(tokens: Tokens, isInitial: [Bool]) {
        var asked: [Int] = []
        asked.reserveCapacity(tokens.count / 32 + 8)
        for index in isInitial.indices
        where isInitial[index] && tokens.kind[index] == .word
            && tokens.flags[index].contains(.capital)
            && (!tokens.classes[index].meets(.function) || tokens.classes[index].meets(.givenName))
        {
            asked.append(index)
        }
        var size = 16
        while size < asked.count * 2 { size *= 2 }
        entries = [UInt64](repeating: 0, count: size)
        mask = size - 1
        // Most words of the text are never asked for.
        var filter = WordFilter(count: size * 8)
        for token in asked {
            let hash = tokens.hash[token]
            entries[slot(hash)] = hash & ~WordEvidence.known
            filter.add(hash)
        }
        note(tokens, isInitial: isInitial, filter: filter)
    }

    private mutating func note(_ tokens: Tokens, isInitial: [Bool], filter: WordFilter) {
        for (index, hash) in tokens.hash.enumerated() where filter.mayHold(hash) {
            guard tokens.kind[index] == .word else { continue }
            let slot = slot(hash)
            guard entries[slot] != 0 else { continue }
            if !tokens.flags[index].contains(.capital) {
                entries[slot] |= WordEvidence.small
            } else if !isInitial[index] {
                entries[slot] |= WordEvidence.capital
            }
        }
    }

    /// Whether the text has the word in small letters.
    func isSmall(_ hash: UInt64) -> Bool { entries[slot(hash)] & WordEvidence.small != 0 }
    /// Whether the text has the word with a capital that says something.
    func isCapital(_ hash: UInt64) -> Bool { entries[slot(hash)] & WordEvidence.capital != 0 }

    /// Where the word's entry is or would be.
    private func slot(_ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash >> 12) & mask
        while entries[slot] != 0, (entries[slot] ^ hash) & ~WordEvidence.known != 0 {
            slot = (slot + 1) & mask
        }
        return slot
    }
}
