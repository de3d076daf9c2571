/// What a rule found for one quoted stretch, in tokens.
struct Match: Sendable {
    /// The mention that the quotation is attributed to.
    @Narrow private(set) var source: Range<Int>?
    /// The words that mark the attribution.
    @Narrow private(set) var cue: Range<Int>?
    /// The slot whose quotation this one carries on; nil if it begins its own.
    @Narrow var carriesOn: Int?
    /// Where the content begins before the quoted words, as far as the rule knows.
    @Narrow var contentStart: Int?

    init(source: Range<Int>?, cue: Range<Int>?, carriesOn: Int? = nil, contentStart: Int? = nil) {
        self.source = source
        self.cue = cue
        self.carriesOn = carriesOn
        self.contentStart = contentStart
    }

    /// The match of a quotation that carries on that of a slot, whose match this is.
    func carried(on slot: Int) -> Match { Match(source: source, cue: cue, carriesOn: slot) }
}
