/// One stretch of an element that fits into the elements around it.
struct NestedPiece {
    /// Which element.
    let element: Int
    let span: Span
}

/// Cuts spans that may overlap in any way into pieces that only nest, as markup needs them.
struct NestedPieces {
    private var pieces: [NestedPiece] = []
    private var waiting: [NestedPiece]
    /// The ends of the pieces that are open.
    private var open: [Int32] = []

    /// The pieces of some spans, outer before inner, in text order.
    ///
    /// - Parameters:
    ///   - spans: The elements' spans; of equal ones the first is the outer.
    ///   - frames: What no piece may cross, in text order, as paragraphs.
    static func pieces(of spans: [(element: Int, span: Span)], within frames: [Span])
        -> [NestedPiece]
    {
        var result: [NestedPiece] = []
        let sorted = spans.map { NestedPiece(element: $0.element, span: $0.span) }
            .sorted(by: comesFirst)
        var carried = sorted[...]
        var active: [NestedPiece] = []
        for frame in frames {
            active.removeAll { $0.span.end <= frame.start }
            while let next = carried.first, next.span.start < frame.end {
                carried.removeFirst()
                if next.span.end > frame.start { active.append(next) }
            }
            let clipped = active.map { piece in
                let start = max(piece.span.start, frame.start)
                let end = min(piece.span.end, frame.end)
                return NestedPiece(element: piece.element, span: Span(start: start, end: end))
            }
            var cutter = NestedPieces(waiting: clipped.sorted(by: comesFirst).reversed())
            cutter.cut()
            result += cutter.pieces
        }
        return result
    }

    private init(waiting: [NestedPiece]) {
        self.waiting = waiting
    }

    private mutating func cut() {
        while let next = waiting.popLast() {
            while let end = open.last, end <= next.span.start { open.removeLast() }
            guard let end = open.last, end < next.span.end else {
                pieces.append(next)
                open.append(next.span.end)
                continue
            }
            let head = Span(start: next.span.start, end: end)
            pieces.append(NestedPiece(element: next.element, span: head))
            open.append(end)
            insert(NestedPiece(element: next.element, span: Span(start: end, end: next.span.end)))
        }
    }

    /// Puts the rest of an element where it belongs among those that wait, the last of which comes
    /// first.
    private mutating func insert(_ rest: NestedPiece) {
        var index = waiting.count
        while index > 0, NestedPieces.comesFirst(waiting[index - 1], rest) { index -= 1 }
        waiting.insert(rest, at: index)
    }

    private static func comesFirst(_ left: NestedPiece, _ right: NestedPiece) -> Bool {
        if left.span.start != right.span.start { return left.span.start < right.span.start }
        if left.span.end != right.span.end { return left.span.end > right.span.end }
        return left.element < right.element
    }
}
