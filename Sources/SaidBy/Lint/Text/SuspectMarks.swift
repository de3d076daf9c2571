extension LintText {
    /// The double marks of paragraphs in which those of one style do not open and close in turn.
    ///
    /// It counts by itself, apart from the engine's pairing, so that a mark is complained about
    /// only where both miss its partner. Marks in tags and behind figures, as for inches, are none.
    var suspectMarks: Set<Int32> {
        var suspects: Set<Int32> = []
        var run: [(offset: Int32, mark: QuotationMark)] = []
        var paragraphEnd: Int32 = 0
        for (offset, mark) in doubleMarks where !isMeasure(offset, mark) && !tags.contains(offset) {
            if offset >= paragraphEnd {
                suspects.formUnion(unbalanced(run))
                run.removeAll()
                paragraphEnd = max(offset + 1, paragraph(at: offset).end)
            }
            run.append((offset, mark))
        }
        return suspects.union(unbalanced(run))
    }

    private func unbalanced(_ run: [(offset: Int32, mark: QuotationMark)]) -> [Int32] {
        let straight = run.filter { $0.mark == .straight }
        let curly = run.filter { $0.mark == .opening || $0.mark == .closing }
        let others = run.filter { ![.straight, .opening, .closing].contains($0.mark) }
        return [straight, curly, others].flatMap { marks in
            isBalanced(marks) ? [] : marks.map(\.offset)
        }
    }

    private func isBalanced(_ marks: [(offset: Int32, mark: QuotationMark)]) -> Bool {
        guard marks.count.isMultiple(of: 2) else { return false }
        return marks.enumerated().allSatisfy { index, mark in
            index.isMultiple(of: 2)
                ? mayOpen(mark.offset, mark.mark) : mayClose(mark.offset, mark.mark)
        }
    }

    private func mayOpen(_ offset: Int32, _ mark: QuotationMark) -> Bool {
        switch mark {
        case .closing: return false
        case .straight:
            let next = source.bytes[Int(offset) + 1]
            return next > 0x20 || offset == 0 || source.bytes[Int(offset) - 1] <= 0x20
        default: return true
        }
    }

    private func mayClose(_ offset: Int32, _ mark: QuotationMark) -> Bool {
        switch mark {
        case .opening, .low: return false
        case .straight:
            let next = source.bytes[Int(offset) + 1]
            return next <= 0x20 || source.bytes[Int(offset) - 1] > 0x20
        default: return true
        }
    }

    /// Whether the mark stands behind a figure, as for inches and seconds.
    private func isMeasure(_ offset: Int32, _ mark: QuotationMark) -> Bool {
        guard offset > 1, mark == .straight || mark == .closing else { return false }
        let isDigit: (UInt8) -> Bool = { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        guard isDigit(source.bytes[Int(offset) - 1]) else { return false }
        // 6'2", or a bare figure of up to three digits: 15".
        var index = Int(offset) - 1
        while index > 0, isDigit(source.bytes[index]) { index -= 1 }
        let before = source.bytes[index]
        return before == UInt8(ascii: "'") || before == 0x99 || Int(offset) - index <= 4
    }
}
