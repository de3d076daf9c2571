/// Takes in one document after the other and makes the index of all.
package struct SourceIndexBuilder: Sendable {
    private(set) var documents: [IndexedDocument] = []
    private(set) var firstWords: [Int] = []
    private(set) var words: [UInt32] = []
    private(set) var starts: [Int32] = []
    private(set) var vocabulary = Vocabulary()

    package init() {}

    /// Takes in a document.
    package mutating func add(_ source: PreparedSource) {
        firstWords.append(words.count)
        for key in source.keys {
            words.append(key == 0 ? Vocabulary.separator : vocabulary.add(key))
        }
        starts.append(contentsOf: source.starts)
        documents.append(IndexedDocument(source))
    }

    /// The index of what was taken in.
    package func index() -> SourceIndex { SourceIndex(self) }
}
