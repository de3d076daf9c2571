/// The words of all sources, so that claims are found in them without reading them again.
///
/// ```swift
/// let source = Extractor().extract(SourceText("“We will not sell,” said Ann Lee."))
/// let index = SourceIndex([(name: "lee.txt", extraction: source)])
/// let claim = Claim(quote: "We will sell", speaker: "Ann Lee")
/// print(Verifier(index).verify(claim).best?.difference ?? "")
/// // We will [-not-] sell
/// ```
///
/// It takes memory in proportion to the sources, and is made in time linear in them.
public struct SourceIndex: Sendable {
    let indexed: [IndexedDocument]
    /// For each document, its first word.
    let firstWords: [Int]
    /// The words' numbers, in the order in which they are said.
    let words: [UInt32]
    /// The words' byte offsets in their documents.
    let starts: [Int32]
    let vocabulary: Vocabulary
    let order: NGramOrder

    /// Makes an index of documents and what was found in them.
    public init(_ documents: [(name: String, extraction: Extraction)]) {
        var builder = SourceIndexBuilder()
        for document in documents {
            builder.add(PreparedSource(name: document.name, extraction: document.extraction))
        }
        self = builder.index()
    }

    init(_ builder: SourceIndexBuilder) {
        indexed = builder.documents
        firstWords = builder.firstWords
        words = builder.words
        starts = builder.starts
        vocabulary = builder.vocabulary
        order = NGramOrder(builder.words, vocabulary: builder.vocabulary.count)
    }

    /// The name of a document.
    public func name(of document: Int) -> String { indexed[document].name }

    /// What was found in a document.
    public func extraction(of document: Int) -> Extraction { indexed[document].extraction }

    /// The document that a word is in.
    func document(of word: Int) -> Int {
        max(0, firstWords.partitioningIndex { $0 > word } - 1)
    }

    /// The words of a document.
    func words(of document: Int) -> Range<Int> {
        let next = document + 1
        return firstWords[document]..<(next < firstWords.count ? firstWords[next] : words.count)
    }

    /// Where a run of words stands whole.
    func places(of run: ArraySlice<UInt32>) -> [Int] {
        guard let rarest = rarestPart(of: run) else { return [] }
        let offset = rarest.lowerBound - run.startIndex
        var found: [Int] = []
        for place in order.places(of: run[rarest]) {
            let start = Int(place) - offset
            if start >= 0, start + run.count <= words.count,
                words[start..<start + run.count] == run
            {
                found.append(start)
            }
        }
        return found
    }

    /// The three words in a row that the sources hold least often; nil if they do not hold some.
    private func rarestPart(of run: ArraySlice<UInt32>) -> Range<Int>? {
        guard !run.isEmpty, !run.contains(Vocabulary.unknown) else { return nil }
        let length = min(3, run.count)
        let parts = (run.startIndex...run.endIndex - length).map { $0..<$0 + length }
        guard parts.count > 1 else { return parts.first }
        return parts.map { ($0, order.places(of: run[$0]).count) }.min { $0.1 < $1.1 }?.0
    }
}
