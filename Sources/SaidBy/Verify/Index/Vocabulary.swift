/// Gives each word of the sources a number, by its hash.
struct Vocabulary: Sendable {
    /// Stands between stretches that do not belong together; no word has it.
    static let separator: UInt32 = 0
    /// No word of the sources.
    static let unknown = UInt32.max

    /// How many words there are, the separator among them.
    private(set) var count = 1
    private var keys: [UInt64]
    private var ids: [UInt32]
    private var mask: Int

    init() {
        mask = 1 << 12 - 1
        keys = Array(repeating: 0, count: mask + 1)
        ids = Array(repeating: Vocabulary.separator, count: mask + 1)
    }

    /// The number of a word that the sources hold, else `unknown`.
    func id(of key: UInt64) -> UInt32 {
        let slot = slot(of: key)
        return ids[slot] == Vocabulary.separator ? Vocabulary.unknown : ids[slot]
    }

    /// The number of a word, which gets one if it has none.
    mutating func add(_ key: UInt64) -> UInt32 {
        let slot = slot(of: key)
        if ids[slot] != Vocabulary.separator { return ids[slot] }
        let id = UInt32(count)
        keys[slot] = key
        ids[slot] = id
        count += 1
        if count * 2 > mask { grow() }
        return id
    }

    /// Open addressing with linear probing; an empty slot has the separator's number.
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
        while ids[slot] != Vocabulary.separator, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = zip(keys, ids).filter { $0.1 != Vocabulary.separator }
        mask = mask * 2 + 1
        keys = Array(repeating: 0, count: mask + 1)
        ids = Array(repeating: Vocabulary.separator, count: mask + 1)
        for (key, id) in old {
            let slot = slot(of: key)
            keys[slot] = key
            ids[slot] = id
        }
    }
}
