/// Numbers words, by their hashes, from 1 on: open addressing with linear probing, at most half full.
struct WordTable: Sendable {
    /// A word, or an empty slot.
    private struct Entry {
        var hash: UInt64 = 0
        /// The word's number; 0 in an empty slot.
        var number: UInt32 = 0
    }

    private var entries: [Entry]
    private var mask: Int
    /// How many words there are.
    private(set) var count = 0

    /// Makes an empty table with room for so many words.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        entries = [Entry](repeating: Entry(), count: size)
        mask = size - 1
    }

    /// The number of a word; 0 if there is none.
    func number(_ hash: UInt64) -> UInt32 { entries[slot(hash)].number }

    /// The number of a word, which is the last one where the word is new.
    mutating func add(_ hash: UInt64) -> UInt32 {
        let slot = slot(hash)
        if entries[slot].number != 0 { return entries[slot].number }
        if count * 2 > mask { return growAndAdd(hash) }
        count += 1
        entries[slot] = Entry(hash: hash, number: UInt32(count))
        return UInt32(count)
    }

    private mutating func growAndAdd(_ hash: UInt64) -> UInt32 {
        var larger = WordTable(capacity: mask + 1)
        for entry in entries where entry.number != 0 {
            larger.entries[larger.slot(entry.hash)] = entry
        }
        larger.count = count
        self = larger
        return add(hash)
    }

    /// Where the word is or would be.
    private func slot(_ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash >> 20) & mask
        while entries[slot].hash != hash, entries[slot].number != 0 { slot = (slot + 1) & mask }
        return slot
    }
}
