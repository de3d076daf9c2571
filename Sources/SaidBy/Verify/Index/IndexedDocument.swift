/// A document of an index, with what is asked of its places.
struct IndexedDocument: Sendable {
    let name: String
    let extraction: Extraction
    let interruptions: [Span]
    /// For each quotation, which turn it belongs to: a turn is what one speaker says until somebody
    /// else speaks.
    let turns: [Int]
    /// For each speaker, the mentions that quotations are attributed to.
    let sources: [[Span]]
    private let contents: [(span: Span, quotation: Int)]

    init(_ source: PreparedSource) {
        name = source.name
        extraction = source.extraction
        interruptions = source.interruptions
        var contents: [(span: Span, quotation: Int)] = []
        var turns: [Int] = []
        var sources: [[Span]] = Array(repeating: [], count: extraction.speakers.count)
        var last: Int?
        for (index, quotation) in extraction.quotations.enumerated() {
            contents += quotation.content.map { ($0, index) }
            let isSameTurn = quotation.speaker != nil && quotation.speaker == last
            turns.append((turns.last ?? 0) + (isSameTurn ? 0 : 1))
            last = quotation.speaker
            if let speaker = quotation.speaker, let mention = quotation.source {
                sources[speaker].append(mention)
            }
        }
        self.turns = turns
        self.sources = sources
        self.contents = contents.sorted { $0.span < $1.span }
    }

    /// The quotation whose words stand at a byte offset; of several, the one that begins last.
    func quotation(at offset: Int32) -> Int? {
        IndexedDocument.last(in: contents, at: offset, span: \.span).map { contents[$0].quotation }
    }

    /// The content span of the quotation at a byte offset.
    func content(at offset: Int32) -> Span? {
        IndexedDocument.last(in: contents, at: offset, span: \.span).map { contents[$0].span }
    }

    /// The sentence at a byte offset.
    func sentence(at offset: Int32) -> Span? {
        let sentences = extraction.sentences
        return IndexedDocument.last(in: sentences, at: offset, span: \.self).map { sentences[$0] }
    }

    /// The stretch between quotation marks, without them, at a byte offset.
    func quotedSpan(at offset: Int32) -> Span? {
        let spans = extraction.quotedSpans
        return IndexedDocument.last(in: spans, at: offset, span: \.inner).map { spans[$0].inner }
    }

    /// How many spans that do not hold the place are looked at before the search gives up: more
    /// than ever stand within one another.
    private static let depth = 8

    /// The last element, of those sorted by the start of their span, whose span holds an offset.
    private static func last<Element>(
        in elements: [Element], at offset: Int32, span: (Element) -> Span
    ) -> Int? {
        var low = 0
        var high = elements.count
        while low < high {
            let middle = (low + high) / 2
            if span(elements[middle]).start <= offset { low = middle + 1 } else { high = middle }
        }
        for index in (max(0, low - depth)..<low).reversed() where offset < span(elements[index]).end {
            return index
        }
        return nil
    }
}
