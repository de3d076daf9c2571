/// The byte offset after each token's last byte.
///
/// Few tokens are long, so that a token keeps a length of one byte and not an offset of four.
struct EndColumn: Sendable {
    /// The length that stands for those that are no less.
    private static let long: UInt8 = .max

    private let start: [Int32]
    /// How many bytes each token has; `long` where it has no less.
    let lengths: [UInt8]
    /// The tokens that are long, in text order, and their ends.
    private let longTokens: [Int32]
    private let longEnds: [Int32]

    /// The ends of the tokens that begin at `start`.
    init(_ ends: UnsafeBufferPointer<Int32>, start: [Int32]) {
        precondition(ends.count == start.count)
        var longest: Int32 = 0
        var lengths = [UInt8](filledWith: 0, count: ends.count)
        var kept = lengths.mutableSpan
        let starts = start.span
        for token in 0..<ends.count {
            // There are as many ends, starts and lengths.
            let length = ends[token] &- starts[unchecked: token]
            longest = max(longest, length)
            kept[unchecked: token] = UInt8(
                truncatingIfNeeded: min(length, Int32(EndColumn.long)))
        }
        let hasLong = longest >= EndColumn.long
        let long = hasLong ? lengths.indices.filter { lengths[$0] == EndColumn.long } : []
        self.start = start
        self.lengths = lengths
        longTokens = long.map { Int32($0) }
        longEnds = long.map { ends[$0] }
    }

    /// How many tokens there are.
    var count: Int { lengths.count }

    subscript(token: Int) -> Int32 {
        @inline(__always) get {
            let length = lengths[token]
            return length < EndColumn.long ? start[token] + Int32(length) : endOfLong(token)
        }
    }

    @inline(never)
    private func endOfLong(_ token: Int) -> Int32 {
        longEnds[longTokens.partitioningIndex { $0 >= token }]
    }
}
