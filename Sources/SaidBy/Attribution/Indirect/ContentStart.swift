/// Where the content behind a cue verb begins.
extension Document {
    /// The token after the verb, its particles and the one who is spoken to.
    func afterAddressee(_ verb: Int, to upper: Int) -> Int {
        var token = verb + 1
        while token < upper, tags[token] == .adverb, !beginsClause(token),
            timeEnd(at: token, to: upper) == nil
        { token += 1 }
        guard frames(verb).contains(.addressee), token < upper else { return token }
        if let end = programmeEnd(at: token, to: upper) { return end }
        guard let hearer = nounPhrase(startingAt: token, to: upper) else { return token }
        if startsClause(token, to: upper), tags[token] == .pronoun,
            !tokens.classes[token].contains(.objectPronoun),
            !tokens.classes[token].contains(.possessive)
        {
            return token
        }
        // "warned [prices] could rise": the clause's subject, and nobody who is spoken to.
        if hearer.upperBound < upper, tags[hearer.upperBound] == .auxiliary,
            startsClause(token, to: upper)
        {
            return token
        }
        return programmeEnd(at: hearer.upperBound, to: upper) ?? hearer.upperBound
    }

    /// The end of a programme's title in marks, as in "told the radio's [“Dorset Today”] that".
    private func programmeEnd(at token: Int, to upper: Int) -> Int? {
        guard token < upper, !isOutside(token) else { return nil }
        let outer = stretch(around: token).outer
        let longest = 8
        guard outer.lowerBound == token, outer.count <= longest else { return nil }
        // "told the [“Today” programme] that"
        var end = outer.upperBound
        if end < upper, isOutside(end), tags[end] == .noun { end += 1 }
        return end < upper && canFollowProgramme(end) ? end : nil
    }

    /// Whether the token can stand behind a programme's title that is spoken to: "told “Dorset Today”
    /// [on] Monday".
    func canFollowProgramme(_ token: Int) -> Bool {
        [.that, .time, .preposition].contains(tags[token])
    }

    /// The token behind "that", if it follows the verb before any other verb does.
    func thatClause(behind verb: Int, from first: Int, to upper: Int) -> Int? {
        let reach = 14
        // "said [this week] that"
        let first = timeEnd(at: first, to: upper) ?? first
        if first < upper, tags[first].isNominal, tags[first] != .adverb, tags[first] != .pronoun {
            return nil
        }
        for token in first..<min(upper, first + reach) where isOutside(token) || token == first {
            if tags[token] == .that {
                // "says that's fair": the word is the subject.
                if token + 1 < upper, tokens.classes[token + 1].contains(.clitic) { return token }
                guard isConjunction(token, behind: verb) else { return nil }
                return tags[token + 1] == .comma ? token + 2 : token + 1
            }
            if isAdjunct(token) { continue }
            if let that = thatBehindAside(token, to: upper) { return that + 1 }
            switch tags[token] {
            // "said before [leaving] that"
            case .subordinator where token + 1 < upper && tags[token + 1] == .gerund: continue
            // "argued against it, [adding] that"
            case .gerund where isReporting(token) && tags[token - 1] == .comma: return nil
            case .verb, .auxiliary, .base, .semicolon, .colon, .stop, .mark, .subordinator,
                .relative,
                .dash:
                return nil
            default: continue
            }
        }
        return nil
    }

    /// "says, however, [that] it", "said – on television – [that] it".
    private func thatBehindAside(_ open: Int, to upper: Int) -> Int? {
        guard tags[open] == .comma || tags[open] == .dash else { return nil }
        let reach = 14
        for token in open + 1..<max(open + 1, min(upper - 1, open + reach))
        where tags[token] == tags[open] && isOutside(token) {
            return tags[token + 1] == .that && token + 2 < upper && tags[token + 2] != .comma
                ? token + 1 : nil
        }
        return nil
    }

    /// "in a statement [issued] on Monday": a participle with a preposition or a time behind it.
    private func isAdjunct(_ token: Int) -> Bool {
        token + 1 < tokens.count && tokens.classes[token].contains(.participle)
            && tags[token - 1] == .noun
            && [.preposition, .time, .adverb].contains(tags[token + 1])
    }

    /// "that" that begins a clause, not "that man" or "that," alone, nor "ordered a search of the
    /// house that [burned]".
    private func isConjunction(_ token: Int, behind verb: Int) -> Bool {
        guard token + 1 < tokens.count else { return false }
        if describes(token, behind: verb) { return false }
        switch tags[token + 1] {
        case .comma:
            // "said on Monday [that], if it rains,"
            return token > 0 && tags[token - 1].isVerbal
                || token + 2 < tokens.count
                    && [.subordinator, .preposition].contains(tags[token + 2])
        case .stop, .coordinator, .semicolon: return false
        default: return true
        }
    }

    /// Whether "that" begins a relative clause: "a search of the house [that] burned", "warned of a
    /// battle ahead [that] could split the party".
    private func describes(_ that: Int, behind verb: Int) -> Bool {
        guard that > verb + 1, !tokens.classes[verb].contains(.objectless) else { return false }
        switch tags[that + 1] {
        case .verb: return tags[that - 1].isNominal && !isVerbNext(that + 2)
        case .auxiliary: return tags[that - 1].isNominal || tags[that - 1] == .adverb
        default: return false
        }
    }

    private func isVerbNext(_ token: Int) -> Bool {
        token < tokens.count && (tags[token] == .verb || tags[token] == .auxiliary)
    }

    /// Steps over adverbials in front of a clause: "on Monday", "in an interview with the paper",
    /// "last week".
    func afterAdjuncts(_ first: Int, to upper: Int) -> Int {
        var token = first
        var steps = 0
        while token < upper, isOutside(token), steps < 6,
            let end = adjunctEnd(at: token, behind: first, to: upper)
        {
            steps += 1
            token = end
        }
        return token
    }

    /// Steps over adverbs and times: "again on Tuesday", "this week".
    func afterTimes(_ first: Int, to upper: Int) -> Int {
        var token = first
        while token < upper, isOutside(token) {
            if tags[token] == .adverb {
                token += 1
            } else if let end = timeEnd(at: token, to: upper) {
                token = end
            } else if tags[token] == .preposition, let end = timeEnd(at: token + 1, to: upper) {
                token = end
            } else {
                break
            }
        }
        return token
    }

    /// The end of one adverbial; nil if none stands there.
    private func adjunctEnd(at token: Int, behind first: Int, to upper: Int) -> Int? {
        if let end = timeEnd(at: token, to: upper) { return end }
        switch tags[token] {
        case .adverb, .preposition:
            if beginsClause(token) || tokens.hash[token] == Document.about { return nil }
            if tags[token] == .adverb { return token + 1 }
            return timeEnd(at: token + 1, to: upper)
                ?? nounPhrase(startingAt: token + 1, to: upper)?.upperBound
        case .to where token > first:
            return nounPhrase(startingAt: token + 1, to: upper)?.upperBound
        case .participle where token > first: return token + 1
        default: return nil
        }
    }

    /// The end of "Tuesday", "March 3", "last week", "late on Monday", where that is no subject or
    /// possessor.
    private func timeEnd(at first: Int, to upper: Int) -> Int? {
        guard first + 1 < upper else { return first < upper && tags[first] == .time ? upper : nil }
        var end = first
        if ContentWords.early.contains(tokens.hash[end]) {
            end += tags[end + 1] == .preposition ? 2 : 1
            guard end < upper, tags[end] == .time else { return nil }
        }
        // "Tuesday [night]"
        while end < upper,
            tags[end] == .time
                || end > first && tags[end] == .noun && tokens.classes[end].contains(.time)
        {
            end += 1
        }
        if end > first, tokens.classes[end - 1].contains(.time) || tags[end - 1] == .time {
            if end < upper, tags[end] == .number, end + 1 >= upper || !tags[end + 1].isNominal {
                end += 1
            }
        } else if end + 1 < upper, ContentWords.near.contains(tokens.hash[end]),
            tokens.classes[end + 1].contains(.time)
        {
            end += 2
        } else {
            return nil
        }
        guard end < upper else { return end }
        return [.verb, .auxiliary, .clitic].contains(tags[end]) ? nil : end
    }

    /// "there is", "more than ten", "at least ten", "nearly half": an adverb or preposition that is
    /// part of the clause behind it.
    func beginsClause(_ token: Int) -> Bool {
        guard token + 1 < tokens.count else { return false }
        let next = token + 1
        if ContentWords.nearly.contains(tokens.hash[token]) {
            // "complained [about] the rain", but "said [about] ten left".
            if tags[token] == .preposition { return isAmount(next) }
            return tags[next].isNominal && tags[next] != .time
        }
        if beginsAmount(token) { return true }
        if tags[token] == .preposition { return false }
        let isExistential =
            tags[next] == .auxiliary || tokens.hash[token] == ContentWords.there
        return isExistential || tokens.hash[next] == ContentWords.than || tags[next] == .number
    }

    /// "[ten]", "[half]", "[a third]".
    private func isAmount(_ token: Int) -> Bool {
        tags[token] == .number || ContentWords.shares.contains(tokens.hash[token])
            || tags[token] == .determiner && token + 1 < tokens.count
                && ContentWords.shares.contains(tokens.hash[token + 1])
    }

    /// "[at] least ten", "[up] to ten", "[as] many as ten", "[over] ten", "[well] over ten", "[much]
    /// remains".
    private func beginsAmount(_ token: Int) -> Bool {
        let next = token + 1
        let second = next + 1
        guard second < tokens.count else { return false }
        let hash = tokens.hash[token]
        if hash == ContentWords.much { return tags[next] == .verb || tags[next] == .auxiliary }
        if hash == ContentWords.up { return tags[next] == .to && tags[second] == .number }
        if hash == Document.as { return ContentWords.many.contains(tokens.hash[next]) }
        if ContentWords.over.contains(hash) { return tags[next] == .number }
        guard tags[second] == .number else { return false }
        return tags[token] == .preposition && ContentWords.least.contains(tokens.hash[next])
            || tags[token] == .adverb && ContentWords.over.contains(tokens.hash[next])
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
                guard let subject = subject(before: verbGroupStart(token), from: first, depth: 0)
                else { return false }
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
    static var than: UInt64 { WordHash.of("than") }
    static var there: UInt64 { WordHash.of("there") }
    static var much: UInt64 { WordHash.of("much") }
    static var up: UInt64 { WordHash.of("up") }
    /// "as [many] as ten".
    static let many = WordSet("few little many much")
    /// "[over] ten".
    static let over = WordSet("above below between over under")
    /// What a clause may begin with and no adverbial of "said" does: "said [under] the plan taxes
    /// would rise".
    static let fronting = WordSet(
        """
        after although before because despite during given if inside instead once rather since
        under unless until when while with without
        """)
    static var condition: UInt64 { WordHash.of("condition") }
    static var out: UInt64 { WordHash.of("out") }
    static var upon: UInt64 { WordHash.of("upon") }
    /// "dispute [this]": tells nothing of what was said.
    static let backward = WordSet("it that them this")
    /// "[last] week", "[this] month".
    static let near = WordSet("earlier last later next this")
    /// "[late] on Monday".
    static let early = WordSet("early late")
    /// "about [half]", "about a [third]".
    static let shares = WordSet("dozen fifth half hundred million quarter tenth third thousand")
    /// "[nearly] half", "[about] ten".
    static let nearly = WordSet("about almost approximately around nearly roughly")
    /// "at [least] ten".
    static let least = WordSet("least most")
}
