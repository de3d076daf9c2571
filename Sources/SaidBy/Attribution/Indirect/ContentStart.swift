/// Where the content behind a cue verb begins.
extension Document {
    /// The token after the verb, its particles and the one who is spoken to.
    func afterAddressee(_ verb: Int, to upper: Int) -> Int {
        var token = verb + 1
        while token < upper, tags[token] == .adverb, !beginsClause(token) { token += 1 }
        guard frames(verb).contains(.addressee), token < upper,
            let hearer = nounPhrase(startingAt: token, to: upper)
        else { return token }
        if startsClause(token, to: upper), tags[token] == .pronoun,
            !tokens.classes[token].contains(.objectPronoun),
            !tokens.classes[token].contains(.possessive)
        {
            return token
        }
        return hearer.upperBound
    }

    /// The token behind "that", if it follows the verb before any other verb does.
    func thatClause(behind verb: Int, from first: Int, to upper: Int) -> Int? {
        let reach = 14
        if first < upper, tags[first].isNominal, tags[first] != .adverb, tags[first] != .pronoun {
            return nil
        }
        for token in first..<min(upper, first + reach) where isOutside(token) || token == first {
            if tags[token] == .that { return isConjunction(token, behind: verb) ? token + 1 : nil }
            if isAdjunct(token) { continue }
            switch tags[token] {
            case .verb, .auxiliary, .base, .semicolon, .colon, .stop, .mark, .subordinator,
                .relative,
                .dash:
                return nil
            default: continue
            }
        }
        return nil
    }

    /// "in a statement [issued] on Monday": a participle with a preposition or a time behind it.
    private func isAdjunct(_ token: Int) -> Bool {
        token + 1 < tokens.count && tokens.classes[token].contains(.participle)
            && tags[token - 1] == .noun
            && [.preposition, .time, .adverb].contains(tags[token + 1])
    }

    /// "that" that begins a clause, not "that man" or "that," alone.
    private func isConjunction(_ token: Int, behind verb: Int) -> Bool {
        guard token + 1 < tokens.count else { return false }
        switch tags[token + 1] {
        case .comma: return token > 0 && tags[token - 1].isVerbal
        case .stop, .coordinator, .semicolon: return false
        default: return true
        }
    }

    /// Steps over adverbials in front of a clause: "on Monday", "in an interview with the paper".
    func afterAdjuncts(_ first: Int, to upper: Int) -> Int {
        var token = first
        var steps = 0
        while token < upper, isOutside(token), steps < 6 {
            steps += 1
            switch tags[token] {
            case .adverb where beginsClause(token): return token
            case .time, .adverb: token += 1
            case .participle where token > first: token += 1
            case .preposition:
                guard let object = nounPhrase(startingAt: token + 1, to: upper) else {
                    return token
                }
                token = object.upperBound
            default: return token
            }
        }
        return token
    }

    /// "there is", "more than ten": an adverb that is part of the clause behind it.
    private func beginsClause(_ adverb: Int) -> Bool {
        guard adverb + 1 < tokens.count else { return false }
        let isExistential =
            tags[adverb + 1] == .auxiliary || tokens.hash[adverb] == ContentWords.there
        return isExistential || tokens.hash[adverb + 1] == ContentWords.than
            || tags[adverb + 1] == .number
    }

    /// Whether a noun phrase and its finite verb begin at the token.
    func startsClause(_ first: Int, to upper: Int) -> Bool {
        guard first < upper, isOutside(first), tags[first].isNominal else { return false }
        if tags[first] == .pronoun, tokens.classes[first].meets([.objectPronoun, .reflexive]),
            !tokens.classes[first].meets(.subjectPronoun)
        {
            return false
        }
        for token in first + 1..<max(first + 1, min(upper, first + 16)) {
            guard isOutside(token) else { return token > first + 1 }
            switch tags[token] {
            case .verb, .auxiliary:
                guard let subject = subject(before: token, from: first, depth: 0) else {
                    return false
                }
                return subject.lowerBound == first
            case .comma, .stop, .semicolon, .colon, .that, .subordinator, .to: return false
            default: continue
            }
        }
        return false
    }
}

/// Words that tell where content begins.
enum ContentWords {
    static let than = WordHash.of("than")
    static let there = WordHash.of("there")
}
