/// The tokens of a text, an array a property; all arrays have the same length.
struct Tokens: Sendable {
    /// Byte offset of each token's first byte.
    var start: [Int32] = []
    /// Byte offset after each token's last byte.
    var end: [Int32] = []
    var kind: [TokenKind] = []
    var flags: [TokenFlags] = []
    /// The lexicon's index of each word, 0 for what it does not hold.
    var word: [Lexicon.WordID] = []
    /// The lexicon's classes of each word.
    var classes: [WordClass] = []
    /// The hash of each word, ASCII letters folded; 0 for other tokens.
    var hash: [UInt64] = []

    /// How many tokens there are.
    var count: Int { start.count }

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

    mutating func reserve(_ capacity: Int) {
        start.reserveCapacity(capacity)
        end.reserveCapacity(capacity)
        kind.reserveCapacity(capacity)
        flags.reserveCapacity(capacity)
        word.reserveCapacity(capacity)
        classes.reserveCapacity(capacity)
        hash.reserveCapacity(capacity)
    }
}
