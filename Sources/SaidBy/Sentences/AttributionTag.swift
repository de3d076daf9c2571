/// Tells whether an attribution follows a quotation: a capitalised name or a short noun phrase, then
/// a verb of saying, then no clause of its own.
struct AttributionTag {
    let tokens: Tokens
    /// How many words may stand before the verb.
    private let reach = 6

    init(tokens: Tokens) { self.tokens = tokens }

    /// Whether the tokens from `first` on are the attribution of a quotation that ends in `end`.
    func follows(_ first: Int, behind end: TokenKind) -> Bool {
        if tokens.classes[first].meets(.subjectPronoun) && end == .stop { return false }
        var token = first
        while token < tokens.count, token < first + reach, tokens.kind[token] == .word {
            let classes = tokens.classes[token]
            if token > first, isVerb(token) { return isTagEnd(token + 1, behind: end) }
            let isNominal =
                tokens.flags[token].contains(.capital)
                || classes.meets([.common, .title, .role, .adverb, .particle])
            guard isNominal else { return false }
            token += 1
        }
        return false
    }

    private func isVerb(_ token: Int) -> Bool {
        tokens.classes[token].contains(.cue) && !tokens.flags[token].contains(.capital)
            && tokens.classes[token].meets([.past, .thirdPerson])
    }

    /// Whether what follows the verb can end an attribution.
    private func isTagEnd(_ token: Int, behind end: TokenKind) -> Bool {
        guard token < tokens.count else { return true }
        switch tokens.kind[token] {
        case .stop, .comma: return true
        case .colon: return end != .stop
        case .word:
            let classes = tokens.classes[token]
            if end == .stop || end == .ellipsis { return classes.meets([.weekday]) }
            return classes.meets([.preposition, .weekday, .adverb, .coordinator, .time])
                || tokens.kind[token] == .dash
        default: return false
        }
    }
}
