/// A document of an index, with what is asked of its places.
struct IndexedDocument: Sendable {
    let name: String
    let extraction: Extraction
    let interruptions: Interruptions
    /// For each entangled quotation, its words, counted from the document's first.
    let rejoined: [Range<Int>]
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
        rejoined = source.rejoined
        var contents: [(span: Span, quotation: Int)] = []
        var sources: [[Span]] = Array(repeating: [], count: extraction.speakers.count)
        for (index, quotation) in extraction.quotations.enumerated() {
            contents += quotation.content.map { ($0, index) }
            if let speaker = quotation.speaker, let mention = quotation.source {
                sources[speaker].append(mention)
            }
        }
        turns = IndexedDocument.turns(of: extraction.quotations)
        self.sources = sources
        self.contents = contents.sorted { $0.span < $1.span }
    }

    /// A quotation within another one does not interrupt the other's turn.
    private static func turns(of quotations: [Quotation]) -> [Int] {
        var turns: [Int] = []
        var last: (speaker: Int?, turn: Int, end: Int32)?
        for (index, quotation) in quotations.enumerated() {
            let end = quotation.content.last?.end ?? 0
            if let outer = last, end <= outer.end {
                turns.append(index)
            } else if let last, let speaker = quotation.speaker, speaker == last.speaker {
                turns.append(last.turn)
            } else {
                turns.append(index)
            }
            if end > last?.end ?? -1 { last = (quotation.speaker, turns[index], end) }
        }
        return turns
    }

    /// The quotations whose words stand at a byte offset, those first that begin last.
    func quotations(at offset: Int32) -> [Int] {
        let end = contents.partitioningIndex { $0.span.start > offset }
        return contents[max(0, end - IndexedDocument.depth)..<end].reversed()
            .filter { offset < $0.span.end }.map(\.quotation)
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
        let end = elements.partitioningIndex { span($0).start > offset }
        for index in (max(0, end - depth)..<end).reversed() where offset < span(elements[index]).end
        {
            return index
        }
        return nil
    }
}
