/// Numbers words, by their hashes, from 1 on: open addressing with linear probing, at most half full.
struct WordTable: Sendable {
    /// The number in each slot; 0 in an empty one.
    private var slots: [UInt32]
    /// The hash of each word, by its number: apart from the slots, so that the table is small and
    /// what is asked for often lies close together.
    private var hashes: [UInt64] = []
    private var mask: Int

    /// The hashes of the words, in the order of their numbers.
    var words: ArraySlice<UInt64> { hashes.dropFirst() }

    /// How many words there are.
    var count: Int { hashes.count - 1 }

    /// Makes an empty table with room for so many words.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [UInt32](filledWith: 0, count: size)
        mask = size - 1
        hashes.reserveCapacity(capacity + 1)
        // No word has the number 0.
        hashes.append(0)
    }

    /// The number of a word; 0 if there is none.
    @inline(__always)
    func number(_ hash: UInt64) -> UInt32 { slots[slot(hash)] }

    /// The number of a word, which is the last one where the word is new.
    mutating func add(_ hash: UInt64) -> UInt32 {
        var slot = slot(hash)
        if slots[slot] != 0 { return slots[slot] }
        if count * 2 > mask {
            grow()
            slot = self.slot(hash)
        }
        hashes.append(hash)
        slots[slot] = UInt32(count)
        return UInt32(count)
    }

    /// Gives its memory back; it must not be asked any more.
    mutating func free() {
        slots = []
        hashes = []
    }

    private mutating func grow() {
        let size = (mask + 1) * 2
        slots = [UInt32](filledWith: 0, count: size)
        mask = size - 1
        for number in hashes.indices.dropFirst() {
            slots[slot(hashes[number])] = UInt32(number)
        }
    }

    /// Where the word is or would be.
    private func slot(_ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash >> 20) & mask
        while slots[slot] != 0, hashes[Int(slots[slot])] != hash { slot = (slot + 1) & mask }
        return slot
    }
}
