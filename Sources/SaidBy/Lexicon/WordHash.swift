/// The hash by which words are looked up: a multiplication for every eight bytes, 64 bits.
///
/// The lexicon keeps only hashes. A test proves that no two of its words collide; that a word of a
/// text collides with one of them has a chance of about one in 10^14.
struct WordHash {
    private var mixed: UInt64 = 0xcbf2_9ce4_8422_2325
    /// The bytes that do not make eight yet, the first one lowest.
    private var block: UInt64 = 0
    private var filled: UInt64 = 0

    /// The hash of what has been taken in.
    var value: UInt64 { filled == 0 ? mixed : WordHash.mix(mixed, block) }

    /// Takes in a byte, an ASCII capital as its small letter.
    mutating func add(_ byte: UInt8) {
        let isCapital = byte &- 65 < 26
        let folded = isCapital ? byte | 0x20 : byte
        block |= UInt64(folded) << filled
        filled += 8
        if filled == 64 {
            mixed = WordHash.mix(mixed, block)
            block = 0
            filled = 0
        }
    }

    /// Takes in eight bytes, or the last of the word with zeros behind them, without capitals.
    ///
    /// - Precondition: What was taken in before is a multiple of eight bytes.
    mutating func add(folded bytes: UInt64) { mixed = WordHash.mix(mixed, bytes) }

    /// No two blocks give the same for one `value`, so short words never collide.
    private static func mix(_ value: UInt64, _ block: UInt64) -> UInt64 {
        let product = (value ^ block) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }

    /// A hash of bits, another one for all others.
    static func of(bits: UInt64) -> UInt64 { mix(0, bits) }

    /// The hash of a whole word.
    static func of(_ word: some Sequence<UInt8>) -> UInt64 {
        var hash = WordHash()
        for byte in word { hash.add(byte) }
        return hash.value
    }

    /// The hash of a word that is known when the program is built.
    ///
    /// The optimizer makes a number of it, as there is no loop over bytes in it: a property that is
    /// computed of a literal costs nothing. A stored one would be asked for each time whether it was
    /// made yet.
    @inline(__always)
    static func of(_ word: StaticString) -> UInt64 {
        let bytes = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        var hash = WordHash()
        var start = 0
        while start < bytes.count {
            hash.add(folded: block(of: bytes, at: start))
            start &+= 8
        }
        return hash.value
    }

    @inline(__always)
    private static func block(of word: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt64 {
        byte(start, 0, of: word) | byte(start, 1, of: word) | byte(start, 2, of: word)
            | byte(start, 3, of: word) | byte(start, 4, of: word) | byte(start, 5, of: word)
            | byte(start, 6, of: word) | byte(start, 7, of: word)
    }

    /// A byte of a block, at its place in it; 0 behind the word.
    @inline(__always)
    private static func byte(
        _ start: Int, _ place: Int, of word: UnsafeBufferPointer<UInt8>
    ) -> UInt64 {
        guard start &+ place < word.count else { return 0 }
        let byte = word[start &+ place]
        let isCapital = byte &- 65 < 26
        return UInt64(isCapital ? byte | 0x20 : byte) &<< UInt64(place &* 8)
    }
}
