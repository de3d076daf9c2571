/// Where a source has the words of a claim.
public struct SourcePlace: Sendable {
    /// Index into the documents of the `SourceIndex`.
    public let document: Int
    /// For each part of the claim that the source has in one piece, its stretches, their marks left
    /// out: a part that the source interrupts has several.
    public let parts: [[Span]]
    /// The quotation that the words stand in, as an index into the document's quotations; nil where
    /// they stand in none.
    public let quotation: Int?

    /// All stretches, in the order of the claim.
    public var spans: [Span] { parts.flatMap(\.self) }

    /// From the first of the words to the last in the document.
    public var extent: Span {
        Span(start: spans.map(\.start).min() ?? 0, end: spans.map(\.end).max() ?? 0)
    }
}
