/// The hash by which words are looked up: two multiplications a byte run, 64 bits.
///
/// The lexicon keeps only hashes. A test proves that no two of its words collide; that a word of a
/// text collides with one of them has a chance of about one in 10^14.
struct WordHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Takes in a byte, an ASCII capital as its small letter.
    mutating func add(_ byte: UInt8) {
        let isCapital = byte &- 65 < 26
        let folded = isCapital ? byte | 0x20 : byte
        value = (value ^ UInt64(folded)) &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 29
    }

    /// The hash of a whole word.
    static func of(_ word: some Sequence<UInt8>) -> UInt64 {
        var hash = WordHash()
        for byte in word { hash.add(byte) }
        return hash.value
    }

    /// The hash of a word that is known when the program is built.
    static func of(_ word: StaticString) -> UInt64 {
        word.withUTF8Buffer { of($0) }
    }
}
