/// What the engine found in one document.
public struct Extraction: Sendable {
    /// The text that was read; every span is into it.
    public let source: SourceText
    /// The quotations, in text order.
    public let quotations: [Quotation]
    /// The entities that quotations are attributed to, in the order of their first mention.
    public let speakers: [Speaker]
    /// Every stretch between quotation marks, in text order, speech or not.
    public let quotedSpans: [QuotedSpan]
    /// The sentences, in text order, those within quotations too; they do not overlap.
    public let sentences: [Span]
    /// The paragraphs, in text order.
    public let paragraphs: [Span]
}
