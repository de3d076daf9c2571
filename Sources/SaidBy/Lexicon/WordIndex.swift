/// Finds the words of the lexicon by their hashes: open addressing with linear probing, two slots at a
/// time.
///
/// What a slot holds is one integer, so that most questions look at one place in memory.
struct WordIndex: Sendable {
    /// In the low 16 bits a word's number, above them its hash without its own low 16 bits, which
    /// tell the pair; 0 in an empty slot. The second slot of a pair is filled after the first.
    private var slots: [UInt64]
    /// What is left of a hash tells the first slot of a pair.
    private let mask: Int

    /// - Parameter hashes: The hashes of the words, in the order of their numbers from 1 on.
    init(_ hashes: some Collection<UInt64>) {
        precondition(hashes.count < 1 << 16)
        // At most half full, as long as the low bits of a hash can tell the pair.
        var size = 16
        while size < hashes.count * 2, size < 1 << 16 { size *= 2 }
        slots = [UInt64](filledWith: 0, count: size)
        mask = size - 2
        for (place, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & (mask | 1) }
            slots[slot] = hash & ~0xFFFF | UInt64(place + 1)
        }
    }

    /// The number of the word with that hash; 0 if there is none.
    @inline(__always)
    func number(_ hash: UInt64) -> UInt16 {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            // Which of the two slots it is cannot be foretold, so that no branch asks for it.
            let first = slots[slot]
            let second = slots[slot + 1]
            let entry = (first ^ hash) >> 16 == 0 ? first : second
            // One branch for the word itself and for the end of the search.
            if min(entry, (entry ^ hash) >> 16) == 0 { return UInt16(truncatingIfNeeded: entry) }
            slot = (slot + 2) & mask
        }
    }
}
