/// Numbers words, by their hashes, from 1 on: open addressing with linear probing, at most half full.
struct WordTable: Sendable {
    private var hashes: [UInt64]
    /// The number in each slot; 0 in an empty one.
    private var numbers: [UInt32]
    private var mask: Int
    /// How many words there are.
    private(set) var count = 0

    /// Makes an empty table with room for so many words.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        hashes = [UInt64](repeating: 0, count: size)
        numbers = [UInt32](repeating: 0, count: size)
        mask = size - 1
    }

    /// The number of a word; 0 if there is none.
    func number(_ hash: UInt64) -> UInt32 { numbers[slot(hash)] }

    /// The number of a word, which is the last one where the word is new.
    mutating func add(_ hash: UInt64) -> UInt32 {
        let slot = slot(hash)
        if numbers[slot] != 0 { return numbers[slot] }
        if count * 2 > mask { return growAndAdd(hash) }
        count += 1
        hashes[slot] = hash
        numbers[slot] = UInt32(count)
        return UInt32(count)
    }

    private mutating func growAndAdd(_ hash: UInt64) -> UInt32 {
        var larger = WordTable(capacity: mask + 1)
        for index in hashes.indices where numbers[index] != 0 {
            let slot = larger.slot(hashes[index])
            larger.hashes[slot] = hashes[index]
            larger.numbers[slot] = numbers[index]
        }
        larger.count = count
        self = larger
        return add(hash)
    }

    /// Where the word is or would be.
    private func slot(_ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash >> 20) & mask
        while hashes[slot] != hash, numbers[slot] != 0 { slot = (slot + 1) & mask }
        return slot
    }
}
