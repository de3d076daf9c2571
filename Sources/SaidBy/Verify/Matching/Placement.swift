/// Words of a claim and where the source has them, one for one.
struct Part {
    let words: Range<Int>
    /// The first of the index's words.
    let start: Int

    var source: Range<Int> { start..<start + words.count }
}

/// Where all pieces of a claim stand.
struct Placement {
    enum Kind {
        /// All in one piece.
        case whole
        /// In order, with gaps where the claim has brackets or an ellipsis.
        case gapped
        /// From different turns, or in another order.
        case stitched
    }

    let kind: Kind
    /// In the order of the claim.
    let parts: [Part]
}
