/// Where one outermost quoted stretch of speech stands: its unit, and the narrator's words around it.
struct QuoteSlot: Sendable {
    /// The stretch, as an index into `Document.stretches`.
    @Narrow private(set) var stretch: Int
    @Narrow private(set) var outer: Range<Int>
    @Narrow private(set) var inner: Range<Int>
    @Narrow private(set) var paragraph: Int
    /// The unit, as an index into `Segments.units`.
    @Narrow private(set) var unit: Int
    /// The unit's tokens.
    @Narrow private(set) var unitTokens: Range<Int>
    /// From the quotation before it in the unit, or the unit's start, to the opening mark.
    @Narrow private(set) var before: Range<Int>
    /// From the closing mark to the next quotation in the unit, or the unit's end.
    @Narrow private(set) var after: Range<Int>
    /// The slot before it in the same unit.
    @Narrow private(set) var previous: Int?
    /// Whether another quotation follows in the unit.
    let hasNext: Bool
    /// How many words it has.
    @Narrow private(set) var wordCount: Int
}

extension QuoteSlot {
    /// The slots of a document, in text order.
    static func all(in document: Document, roles: [QuotedSpan.Role]) -> [QuoteSlot] {
        var slots: [QuoteSlot] = []
        var unit = 0
        var paragraph = 0
        var top: [Int] = []
        top.reserveCapacity(document.stretches.count)
        for index in document.stretches.indices
        where document.stretches[index].depth == 0 && roles[index] == .speech {
            top.append(index)
        }
        slots.reserveCapacity(top.count)
        for (position, index) in top.enumerated() {
            let outer = document.stretches[index].outer
            while document.segments.units[unit].upperBound <= outer.lowerBound { unit += 1 }
            while document.paragraphs[paragraph].upperBound <= outer.lowerBound { paragraph += 1 }
            let tokens = document.segments.units[unit]
            let last = slots.last.flatMap { $0.unit == unit ? $0 : nil }
            let next = position + 1 < top.count ? document.stretches[top[position + 1]].outer : nil
            let nextStart = next.map { min($0.lowerBound, tokens.upperBound) } ?? tokens.upperBound
            let upper = max(outer.upperBound, nextStart)
            slots.append(
                QuoteSlot(
                    stretch: index, outer: outer, inner: document.stretches[index].inner,
                    paragraph: paragraph, unit: unit, unitTokens: tokens,
                    before: (last?.outer.upperBound ?? tokens.lowerBound)..<outer.lowerBound,
                    after: outer.upperBound..<upper, previous: last == nil ? nil : slots.count - 1,
                    hasNext: nextStart < tokens.upperBound,
                    wordCount: outer.reduce(0) {
                        $0
                            + (document.tokens.kind[$1] == .word
                                || document.tokens.kind[$1] == .number ? 1 : 0)
                    }))
        }
        return slots
    }
}
