/// Finds the quotations of a document and who said them.
///
/// Make one and use it from any thread: it never changes.
///
/// ```swift
/// let extraction = Extractor().extract(SourceText("“Yes,” said Ann Lee."))
/// for quotation in extraction.quotations {
///     print(quotation.speaker.flatMap { extraction.speakers[$0].name } ?? "nobody named")
/// }
/// // Ann Lee
/// ```
public struct Extractor: Sendable {
    let lexicon: Lexicon

    /// Makes an extractor.
    public init() { lexicon = Lexicon.standard }

    /// Finds the quotations of a document.
    ///
    /// - Complexity: Linear in the length of the document.
    public func extract(_ source: SourceText) -> Extraction {
        extract(source, describingSpeakers: true)
    }

    /// Finds the quotations of a document.
    ///
    /// - Parameter describingSpeakers: Whether titles and mentions of speakers are looked for.
    package func extract(_ source: SourceText, describingSpeakers: Bool) -> Extraction {
        QuotationBuilder.extraction(
            of: Attributor.scene(of: Document(source: source, lexicon: lexicon)),
            describesSpeakers: describingSpeakers)
    }
}
