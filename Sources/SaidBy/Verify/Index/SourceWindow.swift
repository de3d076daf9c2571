extension SourceIndex {
    /// The items of some words of one document, with the punctuation between and right behind them.
    func text(of range: Range<Int>) -> ComparedText {
        let number = document(of: range.lowerBound)
        let document = indexed[number]
        let bytes = document.extraction.source.readable
        var items: [TextItem] = []
        var breaks: Set<Int> = []
        for (index, stretch) in stretches(of: range, in: number).enumerated() {
            if index > 0 { breaks.insert(items.count) }
            items += TextItems(bytes, from: stretch.lowerBound, to: stretch.upperBound)
        }
        // Behind the last word only what stands right behind it is wanted.
        let lastStart = Int(starts[range.upperBound - 1])
        if var end = items.lastIndex(where: { $0.start == lastStart && $0.kind.isWord }) {
            while end + 1 < items.count, !items[end + 1].kind.isWord,
                items[end + 1].start == items[end].end
            {
                end += 1
            }
            items.removeLast(items.count - 1 - end)
        }
        return ComparedText(bytes: bytes, items: items, breaks: breaks)
    }

    /// Whether dots stand right before a word.
    func hasEllipsis(before word: Int) -> Bool {
        let source = indexed[document(of: word)].extraction.source
        let start = Int(starts[word])
        let items = TextItems(source.readable, from: max(0, start - 8), to: start)
        return items.map(\.kind).last == .ellipsis
    }

    /// How far behind the last word the text is read: a long word and its punctuation.
    private static let reach = 256

    /// The bytes from the first word to behind the last, without what interrupts the quotation.
    private func stretches(of range: Range<Int>, in number: Int) -> [Range<Int>] {
        let document = indexed[number]
        var stretches: [Range<Int>] = []
        var start = Int(starts[range.lowerBound])
        let lastStart = Int(starts[range.upperBound - 1])
        let gaps = gaps(around: range.lowerBound - firstWords[number], in: document)
        var index = gaps.partitioningIndex { Int($0.start) >= start }
        while index < gaps.count, Int(gaps[index].end) <= lastStart {
            if Int(gaps[index].start) > start { stretches.append(start..<Int(gaps[index].start)) }
            start = Int(gaps[index].end)
            index += 1
        }
        var end = min(document.extraction.source.count, lastStart + SourceIndex.reach)
        if index < gaps.count { end = min(end, Int(gaps[index].start)) }
        // The words may lie within what interrupts another quotation.
        if index > 0, lastStart < Int(gaps[index - 1].end) {
            end = min(end, Int(gaps[index - 1].end))
        }
        stretches.append(start..<max(end, start))
        return stretches
    }

    /// What the order of the words left out around one of them, counted from the document's first.
    private func gaps(around word: Int, in document: IndexedDocument) -> [Span] {
        let rejoined = document.rejoined
        guard let first = rejoined.first, word >= first.lowerBound else {
            return document.interruptions.gaps
        }
        let index = rejoined.partitioningIndex { $0.upperBound > word }
        guard index < rejoined.count else { return [] }
        return Interruptions.gaps(of: document.interruptions.entangled[index])
    }
}
