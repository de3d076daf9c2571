/// The tokens of a text, an array a property; all arrays have the same length.
///
/// A class, so that handing it on counts one reference and not one for each of its arrays.
final class Tokens: Sendable {
    /// Byte offset of each token's first byte.
    let start: [Int32]
    /// Byte offset after each token's last byte.
    let end: [Int32]
    let kind: [TokenKind]
    let flags: [TokenFlags]
    /// The lexicon's index of each word, 0 for what it does not hold.
    let word: [Lexicon.WordID]
    /// The lexicon's classes of each word.
    let classes: [WordClass]
    /// The hash of each word, ASCII letters folded; 0 for other tokens.
    let hash: [UInt64]
    /// How many tokens there are.
    let count: Int

    init(_ buffer: borrowing TokenBuffer) {
        count = buffer.count
        start = Array(UnsafeBufferPointer(start: buffer.start, count: count))
        end = Array(UnsafeBufferPointer(start: buffer.end, count: count))
        kind = Array(UnsafeBufferPointer(start: buffer.kind, count: count))
        flags = Array(UnsafeBufferPointer(start: buffer.flags, count: count))
        word = Array(UnsafeBufferPointer(start: buffer.word, count: count))
        classes = Array(UnsafeBufferPointer(start: buffer.classes, count: count))
        hash = Array(UnsafeBufferPointer(start: buffer.hash, count: count))
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
