/// A quotation of one document, as the rules see it that compare the documents of a run.
struct QuotationRecord: Sendable {
    /// The index of the document in the run.
    var document = 0
    /// The document, as it was named.
    let path: String
    /// The quoted words, folded: small letters, no punctuation. A bracket or an ellipsis, which
    /// mark a change, is a word of its own.
    let words: [String]
    /// The full name of the speaker; nil if unnamed or not known.
    let speaker: String?
    let place: LintFinding.Place
    /// The sentence that fingerprints are made of.
    let context: String
}
