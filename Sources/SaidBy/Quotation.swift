/// What somebody is reported to have said, written or thought.
public struct Quotation: Sendable {
    /// How much of a quotation stands between quotation marks.
    public enum Kind: String, Sendable, CaseIterable {
        /// All of it.
        case direct
        /// Part of it.
        case mixed
        /// None of it.
        case indirect
    }

    /// What the cue says that the speaker did.
    public enum Mode: String, Sendable, CaseIterable {
        /// The words were spoken, or the cue does not say how.
        case speech
        /// The words were written.
        case writing
        /// They are a thought, a wish or an attitude.
        case thought
    }

    /// Counts from 1 in the document.
    public let id: Int
    /// How much of it stands between quotation marks.
    public let kind: Kind
    /// Whether it was spoken, written or thought.
    public let mode: Mode
    /// The spans of the quotation's words, in text order, the outermost quotation marks left out.
    public let content: [Span]
    /// The words that mark the attribution; nil where none do.
    public let cue: Span?
    /// The mention that the quotation is attributed to; nil where there is none.
    public let source: Span?
    /// The speaker, as an index into `Extraction.speakers`; nil where none was found.
    public let speaker: Int?
    /// Where two or more speakers stand equal, all of them, and `speaker` is nil; else empty.
    public let candidates: [Int]
    /// The id of the rule that decided.
    public let rule: String
    /// How often that rule is right, measured on the development articles: 0 to 1.
    public let confidence: Double
    /// The spans, besides cue and source, that the rule relied on.
    public let evidence: [Span]
}
