/// A range of tokens, or none, in half the memory: for what there are many of.
struct NarrowRange: Sendable {
    private let lower: Int32
    /// Less than `lower` where there is no range.
    private let upper: Int32

    init(_ range: Range<Int>?) {
        lower = Int32(range?.lowerBound ?? 0)
        upper = Int32(range?.upperBound ?? -1)
    }

    var range: Range<Int>? { upper < lower ? nil : Int(lower)..<Int(upper) }
}
