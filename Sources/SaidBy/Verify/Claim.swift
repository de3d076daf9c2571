/// What a text says that somebody said: words, and whose they are.
public struct Claim: Sendable {
    /// The words, with or without quotation marks around them.
    public var quote: String
    /// Who is said to have said them: a name, a title or a description; nil or empty where the claim
    /// does not say.
    public var speaker: String?
    /// What the words are claimed to be. Words that are not claimed to be direct speech may stand
    /// in the source as indirect speech.
    public var kind: Quotation.Kind

    /// Makes a claim.
    public init(quote: String, speaker: String?, kind: Quotation.Kind = .direct) {
        self.quote = quote
        self.speaker = speaker
        self.kind = kind
    }
}
