/// Which words the text has in small letters, and which with a capital in the middle of a sentence.
///
/// A hash table with open addressing, at most as full as the text has words for its tokens. An entry
/// is the word's hash with the two lowest bits replaced by what is known of it.
struct WordEvidence {
    private var entries: [UInt64]
    private let mask: Int

    private static let small: UInt64 = 1
    private static let capital: UInt64 = 2
    private static let known: UInt64 = 3

    init(tokens: Tokens, isInitial: [Bool]) {
        var size = 64
        while size <= tokens.count { size *= 2 }
        entries = [UInt64](repeating: 0, count: size)
        mask = size - 1
        for index in 0..<tokens.count where tokens.kind[index] == .word {
            if !tokens.flags[index].contains(.capital) {
                note(tokens.hash[index], WordEvidence.small)
            } else if !isInitial[index] {
                note(tokens.hash[index], WordEvidence.capital)
            }
        }
    }

    func isSmall(_ hash: UInt64) -> Bool { entries[slot(hash)] & WordEvidence.small != 0 }
    func isCapital(_ hash: UInt64) -> Bool { entries[slot(hash)] & WordEvidence.capital != 0 }

    private mutating func note(_ hash: UInt64, _ bit: UInt64) {
        let slot = slot(hash)
        if entries[slot] & bit == 0 {
            entries[slot] |= hash & ~WordEvidence.known | bit
        }
    }

    /// Where the word's entry is or would be.
    private func slot(_ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash >> 12) & mask
        while entries[slot] != 0, (entries[slot] ^ hash) & ~WordEvidence.known != 0 {
            slot = (slot + 1) & mask
        }
        return slot
    }
}
