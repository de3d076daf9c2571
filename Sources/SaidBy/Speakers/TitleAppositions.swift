/// Roles in appositions to a name.
extension TitleFinder {
    /// "the [mayor of Dorset], Ann Lee, said".
    func appositionBefore(_ name: NameMention, from lower: Int) -> Range<Int>? {
        let comma = name.whole.lowerBound - 1
        guard comma > lower, document.tags[comma] == .comma, document.isOutside(comma),
            isClosed(name.whole.upperBound),
            let phrase = document.nounPhrase(endingAt: comma - 1, from: lower)
        else { return nil }
        return title(in: document.climb(phrase, from: lower))
    }

    /// "Ann Lee, a [farmer from Dorset], said", "Ann Lee, 34, [head of Acme], said".
    func appositionBehind(_ index: Int, to upper: Int) -> Range<Int>? {
        let comma = names[index].whole.upperBound
        guard comma + 1 < upper, document.tags[comma] == .comma, document.isOutside(comma)
        else { return nil }
        var first = comma + 1
        if document.tags[first] == .number, first + 2 < upper, document.tags[first + 1] == .comma {
            first += 2
        }
        guard let phrase = document.nounPhrase(startingAt: first, to: upper),
            phrase.count <= TitleFinder.reach, !isName(phrase, after: index)
        else { return nil }
        let whole = extended(phrase, to: upper)
        return endsApposition(whole.upperBound, to: upper) ? title(in: whole) : nil
    }

    /// Whether the phrase is the next name of the document: "Ann Lee, [Mayor Bo Ray] and".
    private func isName(_ phrase: Range<Int>, after index: Int) -> Bool {
        let first = phrase.lowerBound
        if phrase.count > 1, document.tokens.classes[first].meets(.givenName),
            document.tags[first] == .name
        {
            return true
        }
        guard index + 1 < names.count else { return false }
        let last = names[index + 1].core.upperBound - 1
        return phrase.contains(last) && !isTitle(last)
    }

    /// The phrase with "of the agency", "for health", "at Acme and Sons" behind it.
    private func extended(_ phrase: Range<Int>, to upper: Int) -> Range<Int> {
        var end = phrase.upperBound
        var hasPreposition = false
        while end + 1 < upper,
            let object = document.nounPhrase(startingAt: end + 1, to: upper),
            object.upperBound <= phrase.lowerBound + TitleFinder.reach
        {
            if joinsOffice(end, object) {
                hasPreposition = true
            } else if !document.isAnd(end) || !isSecond(object, hasPreposition: hasPreposition) {
                break
            }
            end = object.upperBound
        }
        return phrase.lowerBound..<end
    }

    /// Whether a preposition joins what somebody is head or member of; with "in" only a place.
    private func joinsOffice(_ preposition: Int, _ object: Range<Int>) -> Bool {
        guard document.tags[preposition] == .preposition || document.tags[preposition] == .to else {
            return false
        }
        return TitleWords.links(document.tokens.hash[preposition])
            || TitleWords.isIn(document.tokens.hash[preposition])
                && document.tags[object.upperBound - 1] == .name
    }

    /// Whether what follows "and" is part of the title and not a second person.
    private func isSecond(_ phrase: Range<Int>, hasPreposition: Bool) -> Bool {
        let first = phrase.lowerBound
        switch document.tags[first] {
        case .determiner, .possessive, .pronoun: return false
        case .name where document.tokens.classes[first].meets(.givenName): return false
        default: return hasPreposition || document.headNoun(of: phrase).map(isTitle) == true
        }
    }

    /// Whether no verb follows whose subject the phrase is: "After Ann Lee, the mayor spoke".
    private func endsApposition(_ first: Int, to upper: Int) -> Bool {
        for token in first..<max(first, min(upper, first + TitleFinder.reach)) {
            switch document.tags[token] {
            case .comma, .stop, .dash, .semicolon, .colon, .close, .mark, .relative: return true
            case .verb, .auxiliary, .that: return false
            default: continue
            }
        }
        return first >= upper
    }

    /// Whether a comma or the sentence's end follows.
    private func isClosed(_ token: Int) -> Bool {
        guard token < document.tokens.count else { return true }
        switch document.tags[token] {
        case .comma, .stop, .dash, .colon, .semicolon, .close: return true
        default: return false
        }
    }

    /// The phrase without its article or "the club's", if its head is a title or a role of one
    /// person.
    private func title(in phrase: Range<Int>) -> Range<Int>? {
        var first = phrase.lowerBound
        guard document.tags[first] != .possessive, let head = document.headNoun(of: phrase),
            isTitle(head)
        else { return nil }
        while first < head,
            document.tags[first] == .determiner || TitleWords.isOne(document.tokens.hash[first])
        { first += 1 }
        for token in first + 1..<max(first + 1, head)
        where document.tags[token] == .clitic && document.tags[token - 1] == .noun {
            first = token + 1
        }
        return phrase.upperBound - first <= TitleFinder.reach ? first..<phrase.upperBound : nil
    }
}
