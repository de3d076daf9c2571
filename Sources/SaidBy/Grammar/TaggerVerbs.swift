/// Verbs: which of its parts of speech a word that can be a verb has.
extension Tagger {
    /// The last token before `index` that is no adverb.
    func before(_ index: Int) -> Int? {
        var at = index - 1
        while at >= 0, tags[at] == .adverb { at -= 1 }
        return at >= 0 ? at : nil
    }

    func verb(_ index: Int, _ classes: WordClass) -> Tag {
        if classes.contains(.gerund), !classes.contains(.base) { return gerund(index) }
        if classes.meets([.past, .participle]) {
            let isBase = classes.contains(.base) && followsVerbMarker(index)
            if isBase { return .base }
            return past(
                index, isPast: classes.contains(.past), isParticiple: classes.contains(.participle))
        }
        if classes.contains(.thirdPerson), !classes.contains(.base) {
            return thirdPerson(index, classes)
        }
        return base(index, classes)
    }

    func followsVerbMarker(_ index: Int) -> Bool {
        followsModal(index) || before(index).map { tags[$0] == .to } == true
    }

    private func followsModal(_ index: Int) -> Bool {
        guard let at = before(index) else { return false }
        return tags[at] == .auxiliary && tokens.classes[at].meets([.modal, .do])
    }

    /// Whether a word that the lexicon does not hold stands like a verb: behind a modal, or behind
    /// "to" and before an object: "to [mend] the dam".
    func isUnknownBase(_ index: Int) -> Bool {
        if followsModal(index) { return true }
        guard followsVerbMarker(index), index + 1 < tokens.count else { return false }
        return tokens.classes[index + 1].meets([.determiner, .possessive, .objectPronoun])
    }

    func past(_ index: Int, isPast: Bool, isParticiple: Bool) -> Tag {
        guard let at = before(index) else { return isParticiple ? .participle : .verb }
        switch tags[at] {
        case .auxiliary: return isParticiple ? .participle : .verb
        case .determiner, .possessive, .clitic:
            return isParticiple ? .adjective : .verb
        case .number where tokens.hash[index] == Tagger.told: return .verb
        case .adjective, .number:
            return isParticiple && nounFollows(index) ? .adjective : .verb
        case .preposition: return isParticiple ? .adjective : .verb
        case .to: return .base
        case .verb
        where isParticiple && at == index - 1 && tokens.classes[at].contains(.cue)
            && nounFollows(index):
            return .adjective
        case .verb, .base, .gerund, .participle: return isParticiple ? .participle : .verb
        default:
            if isParticiple, !isPast { return .participle }
            let isPassive =
                isParticiple && index + 1 < tokens.count && isBy(index + 1)
                && !tokens.classes[index].contains(.objectless)
            return isPassive ? .participle : .verb
        }
    }

    /// Whether the next token can be a noun that the word before it describes.
    func nounFollows(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens.kind[index + 1] == .word else { return false }
        let next = tokens.classes[index + 1]
        // "the meeting [says]": a verb and no noun.
        let isFinite =
            next.meets([.thirdPerson, .past]) && next.contains(.cue)
            && (next.contains(.onlyVerb)
                || !next.contains(.participle) && followedByClause(index + 1))
        return !next.meets(.function) && !isFinite
    }

    func isBy(_ index: Int) -> Bool { tokens.hash[index] == Tagger.by }
    static var by: UInt64 { WordHash.of("by") }
    private static var told: UInt64 { WordHash.of("told") }
    private static var close: UInt64 { WordHash.of("close") }
    private static var opposing: UInt64 { WordHash.of("opposing") }

    func thirdPerson(_ index: Int, _ classes: WordClass) -> Tag {
        guard let at = before(index) else { return classes.contains(.onlyVerb) ? .verb : .noun }
        switch tags[at] {
        case .relative, .that: return modalFollows(index) ? .noun : .verb
        case .pronoun: return .verb
        case .name: return nameBefore(index, classes)
        case .determiner, .possessive, .clitic, .auxiliary, .to: return .noun
        case .preposition, .verb, .base, .adjective, .number:
            return classes.contains(.onlyVerb) ? .verb : .noun
        case .gerund:
            // "Recent polling [shows] that"
            let isVerb = classes.contains(.cue) && followedByClause(index)
            return isVerb || classes.contains(.onlyVerb) ? .verb : .noun
        case .noun, .close, .mark, .comma, .dash:
            let isVerb =
                classes.contains(.onlyVerb) || followedByClause(index)
                || isCueBeforeMark(index)
                || classes.contains(.cue) && !classes.contains(.common)
                || tags[at] != .noun && isCueBeforeName(index)
                || isCueAtEnd(index) || isBeforeName(index, behind: at)
                || classes.contains(.cue) && isBeforeSumOrAim(index, behind: at)
            return isVerb ? .verb : .noun
        case .coordinator:
            return classes.contains(.onlyVerb) || followedByClause(index) ? .verb : .noun
        default: return classes.contains(.onlyVerb) ? .verb : .noun
        }
    }

    /// "that [states] can act": a word that could be a verb before a modal is none.
    private func modalFollows(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens.classes[index + 1].contains(.modal)
    }

    /// "The ad [claims] “…”": a cue and a quotation mark behind it.
    func isCueBeforeMark(_ index: Int) -> Bool {
        tokens.classes[index].contains(.cue) && index + 1 < tokens.count
            && tokens.kind[index + 1].isMark
    }

    /// "…, calls Smith": a cue and a capital behind it.
    func isCueBeforeName(_ index: Int) -> Bool {
        tokens.classes[index].contains(.cue) && index + 1 < tokens.count
            && tokens.flags[index + 1].contains(.capital)
    }

    /// "“…,” the letter [reads].": a cue that ends the sentence, behind a singular noun; or "in part"
    /// behind one for a document.
    private func isCueAtEnd(_ index: Int) -> Bool {
        guard tokens.classes[index].contains(.cue), index > 0, tags[index - 1] == .noun,
            lastByte(index - 1) != UInt8(ascii: "s")
        else { return false }
        if tokens.classes[index - 1].contains(.document), index + 1 < tokens.count,
            tokens.hash[index + 1] == Document.in
        {
            return true
        }
        return index + 1 == tokens.count || tokens.kind[index + 1] == .stop
    }

    /// "The ad [hits] Smith": a capital behind the word and a singular noun before it.
    private func isBeforeName(_ index: Int, behind at: Int) -> Bool {
        at == index - 1 && tags[at] == .noun && lastByte(at) != UInt8(ascii: "s")
            && index + 1 < tokens.count && tokens.kind[index + 1] == .word
            && tokens.flags[index + 1].contains(.capital) && !isInitial[index + 1]
    }

    /// "The poll [shows] 40 percent", "the bill [calls] for a vote": behind a singular noun.
    private func isBeforeSumOrAim(_ index: Int, behind at: Int) -> Bool {
        guard at == index - 1, tags[at] == .noun, lastByte(at) != UInt8(ascii: "s"),
            index + 1 < tokens.count
        else { return false }
        return tokens.kind[index + 1] == .number
            || [Document.for, Document.on].contains(tokens.hash[index + 1])
                && tokens.classes[at].meets(WordClass.anyRole.union([.collective, .document]))
    }

    /// Behind a name: "Clinton calls the plan …" but "Clinton calls and e-mails were …".
    func nameBefore(_ index: Int, _ classes: WordClass) -> Tag {
        guard index + 1 < tokens.count else { return .verb }
        let next = tokens.classes[index + 1]
        if next.meets(.auxiliary), !next.contains(.have) { return .noun }
        // "the Harry Potter [books] for"
        let isPlainNoun = !classes.meets([.cue, .onlyVerb]) && classes.contains(.thirdPerson)
        return isPlainNoun && next.meets([.preposition, .coordinator]) && isNameWithArticle(index)
            ? .noun : .verb
    }

    /// Whether an article stands before the names that end right before the word.
    private func isNameWithArticle(_ index: Int) -> Bool {
        var token = index - 1
        while token > 0, tags[token] == .name { token -= 1 }
        return tags[token] == .determiner
    }

    /// A determiner, a pronoun, "that" or a mark stands behind the word, as behind a verb.
    func followedByClause(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let next = tokens.classes[index + 1]
        if tokens.kind[index + 1] == .colon { return true }
        return next.meets([.determiner, .that, .possessive, .objectPronoun, .to])
            || next.meets(.subjectPronoun)
    }

    func base(_ index: Int, _ classes: WordClass) -> Tag {
        let isNounToo = !classes.contains(.onlyVerb)
        // "people [close] to the talks"
        if tokens.hash[index] == Tagger.close, index + 1 < tokens.count,
            tokens.classes[index + 1].contains(.to), !followsVerbMarker(index)
        {
            return .adjective
        }
        guard let at = before(index) else { return classes.contains(.common) ? .noun : .base }
        switch tags[at] {
        case .to: return .base
        case .auxiliary:
            return tokens.classes[at].meets([.modal, .do]) ? .base : isNounToo ? .noun : .base
        case .pronoun:
            return tokens.classes[at].meets([.subjectPlural, .subjectFirst, .subjectSecond])
                || tokens.classes[at].meets([.indefinite, .determiner])
                ? .verb : isNounToo ? .noun : .base
        case .relative: return .verb
        case .noun:
            // "a [public-records] request": a plural that "a" stands before describes what follows.
            let isPlural =
                (lastByte(at) == UInt8(ascii: "s") || tokens.classes[at].contains(.collective))
                && !(at > 0 && tags[at - 1] == .determiner && tokens.length[at - 1] == 1)
            let isVerb = !isNounToo || followedByClause(index) || classes.contains(.cue)
            let isOnlyCue = !isNounToo && classes.contains(.cue)
            return isPlural && isVerb || isOnlyCue ? .verb : .noun
        case .name:
            let isPlural =
                lastByte(at) == UInt8(ascii: "s") && tokens.classes[at].contains(.demonym)
            return isNounToo && !(isPlural && classes.contains(.cue)) ? .noun : .verb
        case .number: return isNounToo ? .noun : .verb
        // "her [own] account"
        case .possessive where !isNounToo && nounFollows(index),
            .clitic where !isNounToo && nounFollows(index):
            return .adjective
        // "the [top] official"
        case .determiner where !isNounToo && tokens.length[at] < 4 && nounFollows(index):
            return .adjective
        case .comma, .participle, .close, .dash:
            return isNounToo ? .noun : classes.contains(.cue) ? .verb : .base
        default: return isNounToo ? .noun : .base
        }
    }

    func gerund(_ index: Int) -> Tag {
        // "Tuesday [evening]", though "even" is a verb.
        if tokens.classes[index].contains(.time) { return .noun }
        // "by the coach of an [opposing] team"
        if tokens.hash[index] == Tagger.opposing, nounFollows(index) { return .adjective }
        guard let at = before(index) else { return .gerund }
        switch tags[at] {
        case .determiner, .possessive, .clitic, .adjective, .number:
            return nounFollows(index) ? .adjective : .noun
        default: return .gerund
        }
    }
}
