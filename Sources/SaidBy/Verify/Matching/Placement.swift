/// Words of a claim and where the source has them, one for one.
struct Part {
    let words: Range<Int>
    /// The first of the index's words.
    let start: Int
    /// Whether the claim says nothing of what stands before it, behind it.
    var isCutBefore = true
    var isCutBehind = true

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

extension SourceIndex {
    /// The quotations that a word stands in, the innermost first.
    func quotations(of word: Int) -> [Int] {
        indexed[document(of: word)].quotations(at: starts[word])
    }

    /// The turns of its document that a word belongs to; empty outside quotations.
    func turns(of word: Int) -> [Int] {
        let turns = indexed[document(of: word)].turns
        return quotations(of: word).map { turns[$0] }
    }

    /// The quotations that hold all of some words, the innermost first.
    func quotations(holding words: Range<Int>) -> [Int] {
        let last = quotations(of: words.upperBound - 1)
        return quotations(of: words.lowerBound).filter(last.contains)
    }
}
