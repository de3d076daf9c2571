/// Where a source has the words of a claim.
public struct SourcePlace: Sendable {
    /// Index into the documents of the `SourceIndex`.
    public let document: Int
    /// The stretches of the source, in the order of the claim; their marks are left out.
    public let spans: [Span]
    /// The quotation that the words stand in, as an index into the document's quotations; nil where
    /// they stand in none.
    public let quotation: Int?

    /// From the first of the words to the last in the document.
    public var extent: Span {
        Span(start: spans.map(\.start).min() ?? 0, end: spans.map(\.end).max() ?? 0)
    }
}
