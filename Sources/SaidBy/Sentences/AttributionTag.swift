/// Tells whether an attribution follows a quotation: a capitalised name or a short noun phrase, then
/// a verb of saying, then no clause of its own.
struct AttributionTag {
    let tokens: Tokens
    let source: SourceText
    /// How many words may stand before the verb.
    private let reach = 6
    /// How many words of an aside may stand between the name and the verb.
    private let longestAside = 16

    /// Whether the tokens from `first` on are the attribution of a quotation that ends in `end`.
    func follows(_ first: Int, behind end: TokenKind) -> Bool {
        if tokens.classes[first].meets(.subjectPronoun) && end == .stop { return false }
        var token = first
        while token < tokens.count, token < first + reach {
            if token > first, isNickname(at: token) {
                token += 3
                continue
            }
            guard tokens.kind[token] == .word else { break }
            let classes = tokens.classes[token]
            if token > first, isVerb(token) { return isTagEnd(token + 1, behind: end) }
            if token > first, goesOn(token) { return end != .stop }
            let isNominal =
                tokens.flags[token].contains(.capital)
                || classes.meets([.common, .title, .role, .adverb, .particle])
            guard isNominal else { return false }
            token += 1
        }
        return end != .stop && token > first && verbFollowsAside(at: token, behind: end)
    }

    /// "Robert [“Bobby”] Miller"
    private func isNickname(at mark: Int) -> Bool {
        mark + 3 < tokens.count && tokens.kind[mark].isMark && tokens.kind[mark + 1] == .word
            && tokens.kind[mark + 2].isMark && tokens.flags[mark + 1].contains(.capital)
            && tokens.flags[mark + 3].contains(.capital)
    }

    /// Whether an aside that begins with the comma at `comma` ends before a verb of saying: “…?” Ann
    /// Lee[, a miner from Leeds, asked].
    private func verbFollowsAside(at comma: Int, behind end: TokenKind) -> Bool {
        guard comma < tokens.count, tokens.kind[comma] == .comma else { return false }
        var token = comma + 1
        while token < tokens.count, token < comma + longestAside {
            if tokens.kind[token] == .comma {
                let verb = token + 1
                return verb < tokens.count && isVerb(verb) && isTagEnd(verb + 1, behind: end)
            }
            guard tokens.kind[token] == .word || tokens.kind[token] == .number else { return false }
            token += 1
        }
        return false
    }

    private func isVerb(_ token: Int) -> Bool {
        tokens.classes[token].contains(.cue) && !tokens.flags[token].contains(.capital)
            && tokens.classes[token].meets([.past, .thirdPerson])
    }

    /// "Smith [went] on", and a comma or a stop.
    private func goesOn(_ verb: Int) -> Bool {
        let point = verb + 2
        return point < tokens.count && AttributionTag.going.contains(tokens.hash[verb])
            && tokens.hash[verb + 1] == AttributionTag.on
            && (tokens.kind[point] == .comma || tokens.kind[point] == .stop)
    }

    /// Whether what follows the verb can end an attribution.
    private func isTagEnd(_ token: Int, behind end: TokenKind) -> Bool {
        guard token < tokens.count else { return true }
        switch tokens.kind[token] {
        case .stop: return true
        // "“…” Smith said, “…”": behind a full stop it introduces what follows.
        case .comma:
            return end != .stop || token + 1 < tokens.count && !tokens.kind[token + 1].isMark
        case .colon: return end != .stop
        case .word:
            let classes = tokens.classes[token]
            if end == .stop || end == .ellipsis {
                let next = token + 1
                return classes.contains(.weekday)
                    && (next == tokens.count || [.stop, .comma].contains(tokens.kind[next]))
            }
            return classes.meets([.preposition, .weekday, .adverb, .coordinator, .time])
                || AttributionTag.circumstances.contains(tokens.hash[token])
                || isManner(token) || isAddressee(token)
        default: return false
        }
    }

    /// Who is spoken to, and nothing that goes on as a clause: told [reporters] on Monday, asked [the
    /// advocate general].
    private func isAddressee(_ first: Int) -> Bool {
        var token = first
        if AttributionTag.addressing.contains(tokens.hash[first - 1]) {
            while token + 1 < tokens.count, token < first + reach, isWithinPhrase(token) {
                token += 1
            }
        }
        let classes = tokens.classes[token]
        let isNominal =
            tokens.flags[token].contains(.capital) || classes.meets([.common, .objectPronoun])
        guard isNominal, token + 1 < tokens.count else { return false }
        switch tokens.kind[token + 1] {
        case .stop, .comma: return true
        default: return endsPhrase(token + 1)
        }
    }

    /// Whether who is spoken to ends before the word.
    private func endsPhrase(_ token: Int) -> Bool {
        tokens.classes[token].meets([.preposition, .weekday, .time]) || isManner(token)
    }

    /// How something is said: asked [rhetorically], said [pleasantly].
    private func isManner(_ token: Int) -> Bool {
        !tokens.flags[token].contains(.capital) && source.ends(token, of: tokens, in: "ly")
    }

    /// Whether the word stands before the last one of who is spoken to: "[the additional] counsel".
    private func isWithinPhrase(_ token: Int) -> Bool {
        let next = token + 1
        if tokens.kind[token] == .clitic { return tokens.kind[next] == .word }
        if tokens.kind[next] == .clitic { return true }
        guard tokens.kind[token] == .word, tokens.kind[next] == .word, !endsPhrase(next) else {
            return false
        }
        return tokens.flags[token].contains(.capital)
            || tokens.classes[token].meets([.determiner, .possessive, .common, .title])
    }

    private static let going = WordSet("goes went")
    private static var on: UInt64 { WordHash.of("on") }
    private static let addressing = WordSet("ask asked asks tell tells told")
    private static let circumstances = WordSet("when while")
}
