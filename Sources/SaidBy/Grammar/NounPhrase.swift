/// Noun phrases, found by walking from one of their ends.
extension Document {
    /// The noun phrase that ends in the token at `last`, its determiner included; nil if that token
    /// can end none.
    ///
    /// - Parameter lower: The first token that the phrase may hold.
    func nounPhrase(endingAt last: Int, from lower: Int) -> Range<Int>? {
        guard last >= lower, last < tokens.count, isOutside(last) else { return nil }
        switch tags[last] {
        case .pronoun: return last..<last + 1
        case .name, .noun, .number, .clitic, .adjective, .possessive: break
        case .determiner: return last..<last + 1
        default: return nil
        }
        var first = last
        while first > lower {
            if let start = markedWords(endingBefore: first, from: lower) {
                first = start
                break
            }
            guard isOutside(first - 1), joins(first - 1, before: first) else { break }
            first -= 1
            if tags[first] == .determiner || tags[first] == .possessive { break }
        }
        return first..<last + 1
    }

    /// "[the “Paper Crown”] singer": a few words in marks behind an article, before a noun.
    ///
    /// - Returns: The article.
    private func markedWords(endingBefore noun: Int, from lower: Int) -> Int? {
        guard !isOutside(noun - 1), tags[noun] == .noun else { return nil }
        let longest = 8
        let marked = stretch(around: noun - 1).outer
        let article = marked.lowerBound - 1
        guard marked.upperBound == noun, marked.count <= longest, article >= lower,
            isOutside(article), tags[article] == .determiner || tags[article] == .possessive
        else { return nil }
        return article
    }

    /// Whether the token at `left` belongs to the noun phrase that goes on at `right`.
    private func joins(_ left: Int, before right: Int) -> Bool {
        switch tags[left] {
        case .determiner, .possessive: return tags[right] != .clitic
        case .clitic: return tokens.classes[left].contains(.clitic) || tokens.kind[left].isMark
        case .name: return true
        case .adjective, .number:
            return tags[right] != .name || tags[left] == .adjective || standsByName(left)
                || isAgeInWords(left)
        case .noun:
            // "[Road] Transport Minister": a capital that begins the sentence.
            return tags[right] != .name || standsByName(left)
                || tokens.classes[right].contains(.title) || tokens.flags[left].contains(.capital)
        case .gerund, .participle:
            return tags[right] == .noun && left > 0
                && [.determiner, .possessive, .clitic].contains(tags[left - 1])
        case .adverb:
            return (tags[right] == .adjective || tags[right] == .participle) && left > 0
                && tags[left - 1] == .determiner
        case .other:
            return tags[right] == .name && left > 0 && tags[left - 1] == .name
                && !tokens.spaceBefore(right) == !tokens.spaceBefore(left)
        default: return false
        }
    }

    /// Whether a common noun can stand right before the name of whom it describes.
    private func standsByName(_ token: Int) -> Bool {
        tokens.classes[token].meets(
            WordClass.anyRole.union(.anyTitle).union([.collective, .demonym, .document]))
            || endsLikeRole(token) || endsLikeDoer(token)
    }

    /// "keeper", "midfielder": right before a name such a noun tells what somebody is.
    func endsLikeDoer(_ token: Int) -> Bool {
        tokens.length[token] > 5 && source.ends(token, of: tokens, in: "er")
    }

    /// The noun phrase that begins at `first`; nil if none does.
    ///
    /// - Parameter upper: The token after the last that the phrase may hold.
    func nounPhrase(startingAt first: Int, to upper: Int) -> Range<Int>? {
        guard first < upper, isOutside(first) else { return nil }
        if tags[first] == .pronoun { return first..<first + 1 }
        guard tags[first].isNominal else { return nil }
        var end = first + 1
        while end < upper, isOutside(end), follows(end) { end += 1 }
        while end > first + 1, [.determiner, .possessive].contains(tags[end - 1]) { end -= 1 }
        return first..<end
    }

    private func follows(_ token: Int) -> Bool {
        switch tags[token] {
        case .name, .noun, .number, .adjective, .clitic: return true
        case .determiner, .possessive: return tags[token - 1] == .determiner
        case .adverb:
            return tags[token - 1] == .determiner && token + 1 < tokens.count
                && tags[token + 1] == .adjective
        case .other:
            return token + 1 < tokens.count && tags[token + 1] == .name && tags[token - 1] == .name
        case .gerund, .participle:
            return token + 1 < tokens.count && tags[token + 1] == .noun
                && [.determiner, .possessive, .clitic].contains(tags[token - 1])
        default: return false
        }
    }

    /// The noun phrase at `first` with what belongs to it behind it: phrases with "of", "for",
    /// "at", "from" or "with", a parenthesis, and an apposition.
    func fullNounPhrase(startingAt first: Int, to upper: Int) -> Range<Int>? {
        guard var phrase = nounPhrase(startingAt: first, to: upper) else { return nil }
        if tags[first] == .pronoun { return phrase }
        while true {
            let next = phrase.upperBound
            guard next < upper, isOutside(next) else { return phrase }
            if tags[next] == .preposition, attaches(next),
                let object = nounPhrase(startingAt: next + 1, to: upper)
            {
                phrase = first..<object.upperBound
            } else if tags[next] == .open, let end = parenthesisEnd(next, to: upper) {
                phrase = first..<end
            } else if isAnd(next), let other = coordinated(next, to: upper) {
                phrase = first..<other
            } else if tags[next] == .comma, let end = appositionEnd(next + 1, to: upper) {
                return first..<end
            } else {
                return phrase
            }
        }
    }

    /// Whether a preposition's phrase describes the noun before it.
    private func attaches(_ token: Int) -> Bool {
        switch tokens.hash[token] {
        case Document.of, Document.for, Document.at, Document.from, Document.withWord: return true
        default: return false
        }
    }

    static var of: UInt64 { WordHash.of("of") }
    static var `for`: UInt64 { WordHash.of("for") }
    private static var at: UInt64 { WordHash.of("at") }
    private static var from: UInt64 { WordHash.of("from") }

    private func parenthesisEnd(_ open: Int, to upper: Int) -> Int? {
        for token in open + 1..<min(upper, open + 12) where tags[token] == .close {
            return token + 1
        }
        return nil
    }

    /// The end of a second phrase behind "and", where no verb of its own follows it.
    private func coordinated(_ and: Int, to upper: Int) -> Int? {
        guard let other = nounPhrase(startingAt: and + 1, to: upper) else { return nil }
        let next = other.upperBound
        let hasVerb = next < upper && (tags[next] == .verb || tags[next] == .auxiliary)
        return hasVerb || tags[and + 1] == .pronoun ? nil : next
    }

    /// The end of an apposition that begins at `first`, up to the comma or stop behind it.
    func appositionEnd(_ first: Int, to upper: Int) -> Int? {
        guard first < upper else { return nil }
        let opens =
            [.determiner, .possessive, .name, .number].contains(tags[first])
            || tokens.classes[first].meets(WordClass.anyRole.union(.anyTitle).union(.collective))
        guard opens else { return nil }
        var token = first
        while token < upper, isOutside(token), token < first + 25 {
            switch tags[token] {
            case .comma, .stop, .dash, .semicolon, .colon, .mark: return token
            case .verb, .auxiliary, .pronoun, .that, .relative, .subordinator: return nil
            default: token += 1
            }
        }
        return token == upper ? token : nil
    }
}
