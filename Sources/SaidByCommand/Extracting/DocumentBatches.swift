/// Puts the documents that a walk finds into batches of about half a megabyte.
struct DocumentBatches: BatchSource {
    private static let size = 1 << 19
    private static let limit = 256

    private var walk: DocumentWalk

    init(_ operands: [String]) {
        walk = DocumentWalk(operands, suffixes: [".txt", ".md"])
    }

    mutating func next() -> BatchStep {
        var documents: [DocumentWalk.Found] = []
        var size = 0
        while size < DocumentBatches.size, documents.count < DocumentBatches.limit,
            let found = walk.next()
        {
            documents.append(found)
            size += found.size
        }
        return documents.isEmpty ? .end : .batch(.documents(documents))
    }
}
