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
    init(tokens: Tokens, capitals: Capitals) {
        let asked = capitals.initials.lazy.map { Int($0) }.filter { index in
            tokens.kind[index] == .word && tokens.flags[index].contains(.capital)
                && (!tokens.classes[index].meets(.function)
                    || tokens.classes[index].meets(.givenName))
        }
        var size = 16
        while size < capitals.initials.count * 2 { size *= 2 }
        entries = [UInt64](filledWith: 0, count: size)
        mask = size - 1
        // Most words of the text are never asked for.
        var filter = WordFilter(count: size * 8)
        for token in asked {
            let hash = tokens.hash[token]
            entries[slot(hash)] = hash & ~WordEvidence.known
            filter.add(hash)
        }
        note(tokens, isInitial: capitals.isInitial, filter: filter)
    }

    private mutating func note(_ tokens: Tokens, isInitial: [Bool], filter: WordFilter) {
        let column = tokens.hash
        let hashes = column.span
        for index in hashes.indices {
            let hash = hashes[unchecked: index]
            guard filter.mayHold(hash), tokens.kind[index] == .word else { continue }
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
