/// Verbs that mark an attribution.
extension Document {
    /// What can stand with the verb at `token`; empty for any other word.
    func frames(_ token: Int) -> CueFrames { lexicon.frames[Int(tokens.word[token])] }

    /// Whether the verb at `token` can introduce a direct quotation.
    func isReporting(_ token: Int) -> Bool {
        tags[token].isVerbal && frames(token).contains(.quotation)
    }

    /// Whether the verb at `token`, whatever its frames, is a cue.
    func isCue(_ token: Int) -> Bool {
        tags[token].isVerbal && tokens.classes[token].contains(.cue)
    }

    /// Whether the verb at `token` is a cue, or only whether it is one that can introduce a direct
    /// quotation.
    func isCue(_ token: Int, onlyReporting: Bool) -> Bool {
        onlyReporting ? isReporting(token) : isCue(token)
    }

    /// Whether what somebody is heard to say follows: "was [heard] shouting", "can be seen asking".
    func isWitnessed(_ verb: Int) -> Bool {
        tags[verb] == .participle && isPassive(verb) && verb + 1 < tokens.count
            && tags[verb + 1] == .gerund && isReporting(verb + 1)
    }

    /// Whether what somebody holds stands behind a form of "be": "[is] sure that".
    func isAttitude(_ verb: Int) -> Bool {
        guard verb + 2 < tokens.count, isCopula(verb), tags[verb + 2] == .that,
            tokens.classes[verb + 1].contains(.phraseHead)
        else { return false }
        let places = lexicon.phrases(beginningWith: tokens.word[verb + 1])
        return lexicon.phrases[places].contains {
            $0.isAdjective && $0.rest.isEmpty && $0.frames.meets(.anyClause)
        }
    }

    /// The tokens of the cue at `verb`: the main verb alone, so that equal cues read alike.
    func cue(_ verb: Int) -> Range<Int> { verb..<verb + 1 }

    /// The token behind a verb and its particle, if it has one: "chipped in [Smith]".
    func behindParticle(of verb: Int) -> Int {
        let next = verb + 1
        let isParticle =
            next < tokens.count && isOutside(next)
            && CueVerb.particles.contains(tokens.hash[next])
        return isParticle ? next + 1 : next
    }

    /// The first token from `first` on that is no comma, dash, stop, stray mark or adverb.
    func skipMarks(_ first: Int, to upper: Int) -> Int {
        var token = first
        while token < upper, [.comma, .dash, .stop, .mark, .adverb].contains(tags[token]) {
            token += 1
        }
        return token
    }

    /// Whether there is a word or a figure among the tokens.
    func hasWords(_ range: Range<Int>) -> Bool {
        range.contains { tokens.kind[$0] == .word || tokens.kind[$0] == .number }
    }

    /// The last token of the inner stretch that is no closing mark of a quotation within it.
    func lastKind(_ inner: Range<Int>) -> TokenKind? {
        var token = inner.upperBound - 1
        while token >= inner.lowerBound, tokens.kind[token].isMark { token -= 1 }
        return token >= inner.lowerBound ? tokens.kind[token] : nil
    }
}

private enum CueVerb {
    static let particles = WordSet("back in off on out up")
}
