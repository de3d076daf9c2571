/// The tokens of a text, an array a property; all arrays have the same length.
///
/// A class, so that handing it on counts one reference and not one for each of its arrays.
final class Tokens: Sendable {
    /// Byte offset of each token's first byte.
    let start: [Int32]
    /// Byte offset after each token's last byte.
    let end: EndColumn
    /// How many bytes each token has; 255 where it has 255 or more.
    let length: [UInt8]
    let kind: [TokenKind]
    let flags: [TokenFlags]
    /// The lexicon's index of each word, 0 for what it does not hold.
    let word: [Lexicon.WordID]
    /// The lexicon's classes of each word.
    let classes: ClassColumn
    /// The hash of each word, ASCII letters folded; 0 for other tokens.
    let hash: [UInt64]
    /// How many tokens there are.
    let count: Int

    init(
        start: [Int32], end: EndColumn, kind: [TokenKind], flags: [TokenFlags],
        word: [Lexicon.WordID], classes: ClassColumn, hash: [UInt64]
    ) {
        self.start = start
        self.end = end
        length = end.lengths
        self.kind = kind
        self.flags = flags
        self.word = word
        self.classes = classes
        self.hash = hash
        count = kind.count
        precondition(
            start.count == count && end.count == count && flags.count == count
                && word.count == count && classes.count == count && hash.count == count)
    }

    /// Whether white space, or nothing, stands before the token.
    func spaceBefore(_ index: Int) -> Bool {
        index >= count || flags[index].contains(.spaceBefore)
    }

    /// Whether white space, or nothing, stands behind the token.
    func spaceAfter(_ index: Int) -> Bool { spaceBefore(index + 1) }

    /// The bytes from the first token's start to the last one's end.
    func span(_ range: Range<Int>) -> Span {
        Span(start: start[range.lowerBound], end: end[range.upperBound - 1])
    }
}

extension Tokens {
    /// The first token of those from `first` up to `end` that is of a kind from `least` on, or has
    /// the flag; `end` if there is none. Eight tokens are looked at together.
    ///
    /// Inlined, as then what is looked for is known, and half of the work falls away.
    @inline(__always)
    func next(
        from first: Int, to end: Int, kindFrom least: TokenKind? = nil, flag: TokenFlags = []
    ) -> Int {
        precondition(first >= 0 && end <= count)
        let search = TokenSearch(kindFrom: least, flag: flag)
        var index = first
        // Both columns have `count` elements of one byte, and all eight of a block lie before `end`.
        return kind.withUnsafeBytes { kinds in
            flags.withUnsafeBytes { flags in
                while index &+ 8 <= end {
                    let found = search.places(in: kinds, flags, at: index)
                    if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
                    index &+= 8
                }
                if index >= end { return end }
                if end < 8 { return search.first(in: kinds, flags, from: index, to: end) }
                // The last block has been looked at up to `index`.
                let block = search.places(in: kinds, flags, at: end &- 8)
                let found = block >> UInt64((index &- end &+ 8) << 3)
                return found != 0 ? index &+ found.trailingZeroBitCount >> 3 : end
            }
        }
    }
}

/// Looks for tokens of a kind or with a flag.
private struct TokenSearch {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// What reaches a byte's high bit when it is added to a kind that is looked for.
    private let distance: UInt64
    private let flags: UInt64

    @inline(__always)
    init(kindFrom least: TokenKind?, flag: TokenFlags) {
        // A kind is below 0x80, so that no sum reaches into the next byte.
        distance = TokenSearch.ones &* UInt64(0x80 &- (least?.rawValue ?? 0x80))
        flags = TokenSearch.ones &* UInt64(flag.rawValue)
    }

    /// The high bit of each of eight tokens that is looked for, the first lowest.
    @inline(__always)
    func places(
        in kinds: UnsafeRawBufferPointer, _ flagBytes: UnsafeRawBufferPointer, at index: Int
    ) -> UInt64 {
        let block = kinds.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        let bits = flagBytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        if flags == 0 { return (block &+ distance) & TokenSearch.highBits }
        // A byte below 0x80 that is not 0 reaches the high bit too.
        let hits = bits & flags
        let low = (hits & ~TokenSearch.highBits) &+ ~TokenSearch.highBits
        return (block &+ distance | low | hits) & TokenSearch.highBits
    }

    /// The first token, of few, that is looked for; `end` if there is none.
    func first(
        in kinds: UnsafeRawBufferPointer, _ flagBytes: UnsafeRawBufferPointer, from first: Int,
        to end: Int
    ) -> Int {
        let least = 0x80 &- UInt8(truncatingIfNeeded: distance)
        let flag = UInt8(truncatingIfNeeded: flags)
        var index = first
        while index < end, kinds[index] < least, flagBytes[index] & flag == 0 { index &+= 1 }
        return index
    }
}
