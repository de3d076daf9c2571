/// The subject before an aside: "[Ann Lee], the mayor of Lyon, said".
extension Document {
    /// The subject before the aside that ends with the comma or dash at `end`, the aside included.
    func beforeAside(endingAt end: Int, from lower: Int) -> Range<Int>? {
        let reach = 45
        var token = end - 1
        while token > lower, token > end - reach {
            if !isOutside(token) {
                token = stretches[Int(stretchOf[token])].outer.lowerBound - 1
                continue
            }
            if tags[token] == .semicolon || tags[token] == .colon || tags[token] == .stop { return nil }
            if tags[token] == tags[end], token + 1 < end, opensAside(token + 1),
                let phrase = subjectPhrase(endingBefore: token, from: lower)
            {
                return phrase.lowerBound..<end
            }
            token -= 1
        }
        return nil
    }

    private func opensAside(_ token: Int) -> Bool {
        switch tags[token] {
        case .determiner, .possessive, .number, .relative, .gerund, .participle, .preposition,
            .adverb, .adjective, .name, .noun, .subordinator, .mark, .time, .coordinator, .to:
            return true
        default: return tokens.classes[token].contains(.whWord)
        }
    }

    private func subjectPhrase(endingBefore comma: Int, from lower: Int) -> Range<Int>? {
        var last = comma - 1
        if last >= lower, tags[last] == .close {
            while last > lower, tags[last] != .open { last -= 1 }
            last -= 1
        }
        guard last >= lower, isOutside(last), tags[last] != .number, tags[last] != .time,
            let phrase = nounPhrase(endingAt: last, from: lower)
        else { return nil }
        let whole = climb(phrase, from: lower)
        guard isClauseStart(whole.lowerBound, from: lower)
            || tags[whole.lowerBound - 1].isVerbal && tokens.classes[whole.lowerBound - 1].contains(.cue)
        else { return nil }
        return startsPrepositional(whole.lowerBound, from: lower) ? nil : whole
    }

    private func startsPrepositional(_ token: Int, from lower: Int) -> Bool {
        token > lower && !tokens.classes[token - 1].contains(.subordinator)
            && (tags[token - 1] == .preposition || tags[token - 1] == .to)
    }
}
