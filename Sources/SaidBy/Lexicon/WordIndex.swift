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
        let column = slots
        let slots = column.span
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            // The mask is two less than there are slots, which are a power of two.
            let (first, second) = (slots[unchecked: slot], slots[unchecked: slot &+ 1])
            let (notFirst, notSecond) = ((first ^ hash) >> 16, (second ^ hash) >> 16)
            // One branch for the word itself and for the end of the search: which of the slots it is
            // cannot be foretold.
            if min(notFirst, notSecond, second) == 0 {
                let number =
                    first & WordIndex.ones(ifZero: notFirst)
                    | second & WordIndex.ones(ifZero: notSecond)
                return UInt16(truncatingIfNeeded: number)
            }
            slot = (slot &+ 2) & mask
        }
    }

    /// All bits if a number of 48 bits is 0, else none.
    @inline(__always)
    private static func ones(ifZero difference: UInt64) -> UInt64 {
        // Only 0 reaches the high bit by the subtraction.
        UInt64(bitPattern: Int64(bitPattern: difference &- 1) >> 63)
    }
}
