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
    func next(
        from first: Int, to end: Int, kindFrom least: TokenKind? = nil, flag: TokenFlags = []
    ) -> Int {
        precondition(first >= 0 && end <= count)
        let ones: UInt64 = 0x0101_0101_0101_0101
        // A kind is below 0x80: its byte reaches its high bit by that sum if it is `least` or more.
        let distance = ones &* UInt64(0x80 - (least?.rawValue ?? 0x80))
        let flags = ones &* UInt64(flag.rawValue)
        var index = first
        // Both columns have `count` elements of one byte, and all eight lie before `end`.
        kind.withUnsafeBytes { kinds in
            self.flags.withUnsafeBytes { flagBytes in
                while index &+ 8 <= end {
                    let block = kinds.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    let bits = flagBytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    if (block &+ distance) & (ones &* 0x80) | bits & flags != 0 { break }
                    index &+= 8
                }
            }
        }
        while index < end {
            if let least, kind[index].rawValue >= least.rawValue { return index }
            if !self.flags[index].isDisjoint(with: flag) { return index }
            index += 1
        }
        return end
    }
}
