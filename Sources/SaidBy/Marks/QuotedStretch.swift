/// A stretch between quotation marks, in tokens.
struct QuotedStretch: Sendable {
    /// The token of the opening mark; nil if there is none.
    @Narrow private(set) var open: Int?
    /// The token of the closing mark; nil if there is none.
    @Narrow private(set) var close: Int?
    /// The tokens between the marks.
    @Narrow private(set) var inner: Range<Int>
    @Narrow var depth: Int
    let isContinuation: Bool

    /// The tokens with the marks.
    var outer: Range<Int> {
        (open ?? inner.lowerBound)..<(close.map { $0 + 1 } ?? inner.upperBound)
    }
}
