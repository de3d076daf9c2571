/// Which words the text has in small letters, and which with a capital in the middle of a sentence.
///
/// Two bit sets over the words' hashes, large enough that a word is rarely taken for another.
struct WordEvidence {
    private var small: [UInt64]
    private var capital: [UInt64]
    private let mask: Int

    init(tokens: Tokens, isInitial: [Bool]) {
        var size = 64
        while size < tokens.count / 4 { size *= 2 }
        small = [UInt64](repeating: 0, count: size)
        capital = small
        mask = size - 1
        for index in 0..<tokens.count where tokens.kind[index] == .word {
            let hash = tokens.hash[index]
            if !tokens.flags[index].contains(.capital) {
                small[slot(hash)] |= bit(hash)
            } else if !isInitial[index] {
                capital[slot(hash)] |= bit(hash)
            }
        }
    }

    func isSmall(_ hash: UInt64) -> Bool { small[slot(hash)] & bit(hash) != 0 }
    func isCapital(_ hash: UInt64) -> Bool { capital[slot(hash)] & bit(hash) != 0 }

    private func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 12) & mask }
    private func bit(_ hash: UInt64) -> UInt64 { 1 << (hash & 63) }
}
