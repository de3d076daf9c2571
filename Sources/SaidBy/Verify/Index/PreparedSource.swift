/// A document on its way into an index: its words in the order in which they are said.
///
/// The words of an interrupted quotation stand next to one another; what interrupts it comes after
/// everything else, so that a quotation is found as it was said. Where that would tear another
/// quotation apart, the words of the interrupted one come once more at the end.
package struct PreparedSource: Sendable {
    let name: String
    let extraction: Extraction
    let interruptions: Interruptions
    /// For each entangled quotation, which of the words are its own once more.
    private(set) var rejoined: [Range<Int>] = []
    /// The words' keys, 0 between stretches that do not belong together.
    private(set) var keys: [UInt64] = []
    /// The words' byte offsets.
    private(set) var starts: [Int32] = []

    /// - Complexity: Linear in the length of the document.
    package init(name: String, extraction: Extraction) {
        self.name = name
        self.extraction = extraction
        interruptions = Interruptions(extraction)
        keys.reserveCapacity(extraction.source.count / 5)
        starts.reserveCapacity(extraction.source.count / 5)
        var start = 0
        for gap in interruptions.gaps {
            append(from: start, to: Int(gap.start))
            start = Int(gap.end)
        }
        append(from: start, to: extraction.source.count)
        for gap in interruptions.gaps {
            appendSeparator()
            append(from: Int(gap.start), to: Int(gap.end))
        }
        for content in interruptions.entangled {
            appendSeparator()
            let first = keys.count
            for span in content { append(from: Int(span.start), to: Int(span.end)) }
            rejoined.append(first..<keys.count)
        }
        appendSeparator()
    }

    private mutating func append(from start: Int, to end: Int) {
        for item in TextItems(extraction.source.readable, from: start, to: end)
        where item.kind.isWord {
            keys.append(item.key)
            starts.append(Int32(truncatingIfNeeded: item.start))
        }
    }

    private mutating func appendSeparator() {
        keys.append(0)
        starts.append(0)
    }
}
