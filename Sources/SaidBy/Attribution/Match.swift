/// What a rule found for one quoted stretch, in tokens.
struct Match: Sendable {
    /// The mention that the quotation is attributed to.
    let source: Range<Int>?
    /// The words that mark the attribution.
    let cue: Range<Int>?
    /// The slot whose quotation this one carries on; nil if it begins its own.
    var carriesOn: Int?
    /// Where the content begins before the quoted words, as far as the rule knows.
    var contentStart: Int?

    init(source: Range<Int>?, cue: Range<Int>?, carriesOn: Int? = nil, contentStart: Int? = nil) {
        self.source = source
        self.cue = cue
        self.carriesOn = carriesOn
        self.contentStart = contentStart
    }
}
