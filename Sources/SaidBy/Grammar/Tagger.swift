/// Gives each token its part of speech, by the lexicon, its form, and the tokens before it.
struct Tagger {
    private let tokens: Tokens
    private let source: SourceText
    /// Whether a capital at this token says nothing: it begins a sentence or stands in a headline.
    private let isInitial: [Bool]
    private let evidence: WordEvidence
    private var tags: [Tag]

    /// The tag of each token.
    static func tags(of tokens: Tokens, in source: SourceText, segments: Segments) -> [Tag] {
        var tagger = Tagger(tokens: tokens, source: source, segments: segments)
        for index in 0..<tokens.count { tagger.tags[index] = tagger.tag(index) }
        return tagger.tags
    }

    private init(tokens: Tokens, source: SourceText, segments: Segments) {
        self.tokens = tokens
        self.source = source
        isInitial = Capitals.uninformative(tokens, segments: segments)
        evidence = WordEvidence(tokens: tokens, isInitial: isInitial)
        tags = [Tag](repeating: .other, count: tokens.count)
    }

    private func tag(_ index: Int) -> Tag {
        switch tokens.kind[index] {
        case .word: return word(index)
        case .number: return .number
        case .clitic: return clitic(index)
        case .comma: return .comma
        case .stop, .question, .exclamation, .ellipsis: return .stop
        case .colon: return .colon
        case .semicolon: return .semicolon
        case .dash: return .dash
        case .open: return .open
        case .close: return .close
        case .symbol, .slash: return .other
        default: return .mark
        }
    }

    /// "'s" is a possessive, or "is" and "has" where a verb or an adverb follows a pronoun.
    private func clitic(_ index: Int) -> Tag {
        let classes = tokens.classes[index]
        guard classes.contains(.clitic) else { return .auxiliary }
        guard index > 0, tags[index - 1] == .pronoun || tags[index - 1] == .that else {
            return tokens.end[index] - tokens.start[index] == 2
                && tags[max(0, index - 1)] != .name && tags[max(0, index - 1)] != .noun
                ? .auxiliary : .clitic
        }
        return .auxiliary
    }

    private func word(_ index: Int) -> Tag {
        let classes = tokens.classes[index]
        if tokens.flags[index].contains(.capital), let tag = capital(index, classes) { return tag }
        if isParticle(index) { return .name }
        if let tag = functionWord(index, classes) { return tag }
        if classes.meets(.anyVerbForm) { return verb(index, classes) }
        if classes.meets([.common, .title, .honorificMale, .honorificFemale]) { return .noun }
        return unknown(index)
    }

    /// "van", "de la" and the like before a capital.
    private func isParticle(_ index: Int) -> Bool {
        guard tokens.classes[index].contains(.particle),
            !tokens.classes[index].meets(.function.union([.gerund, .base])),
            index + 1 < tokens.count, !tokens.flags[index + 1].contains(.lineBefore)
        else { return false }
        return tokens.flags[index + 1].contains(.capital) || isParticle(index + 1)
    }

    /// The tag of a capitalised word; nil if it is to be read like one in small letters.
    private func capital(_ index: Int, _ classes: WordClass) -> Tag? {
        let length = tokens.end[index] - tokens.start[index]
        if classes.contains(.weekday), length > 5 || tokens.flags[index].contains(.dotted) {
            return .time
        }
        if classes.contains(.month), !classes.contains(.modal) || nextIsNumber(index),
            !pastFollows(index)
        {
            return .time
        }
        if isRoleNoun(index, classes) { return .noun }
        if isInitial[index] { return isName(index, classes) ? .name : nil }
        if classes.meets(.function), !isNamePart(index, classes) { return nil }
        return .name
    }

    /// "the MP", "the Judge", "MPs": a role's noun with capitals that no name follows.
    private func isRoleNoun(_ index: Int, _ classes: WordClass) -> Bool {
        guard classes.meets(WordClass.anyRole.union([.collective, .title])), !classes.meets([.demonym, .place]),
            !classes.contains(.organization), !classes.meets(.givenName)
        else { return false }
        let next = index + 1
        if next < tokens.count, tokens.flags[next].contains(.capital), tokens.kind[next] == .word {
            return false
        }
        if index > 0, tags[index - 1] == .determiner || tags[index - 1] == .possessive {
            return true
        }
        let second = source.bytes[Int(tokens.start[index]) + 1]
        return second >= 65 && second <= 90 && (index == 0 || tags[index - 1] != .name)
    }

    /// Whether a verb in the past tense follows, as behind a name: "Will wrote", "May said".
    private func pastFollows(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let next = tokens.classes[index + 1]
        return next.contains(.past) && !next.meets([.base, .be, .have, .do])
            && !tokens.flags[index + 1].contains(.capital)
    }

    /// Whether a capitalised word that begins no sentence follows, and a verb or a comma after it:
    /// "Will Smith said".
    private func nameFollows(_ index: Int) -> Bool {
        let next = index + 1
        guard next + 1 < tokens.count, tokens.flags[next].contains(.capital), !isInitial[next],
            !tokens.classes[next].meets(.function)
        else { return false }
        return tokens.kind[next + 1] == .comma || tokens.classes[next + 1].contains(.past)
    }

    private func nextIsNumber(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens.kind[index + 1] == .number
    }

    /// A function word that is a name too (Will, May, Don, Will) and stands beside one.
    private func isNamePart(_ index: Int, _ classes: WordClass) -> Bool {
        let isCandidate = classes.meets(.givenName) || classes.meets([.modal, .month])
        if classes.meets([.modal, .month]), pastFollows(index) { return true }
        let beforeName = index + 1 < tokens.count && tokens.flags[index + 1].contains(.capital)
        let afterName = index > 0 && tags[index - 1] == .name
        return isCandidate && (beforeName || afterName)
            || afterName && tokens.flags[index].contains(.dotted)
    }

    /// Whether a capitalised word is a name although its capital says nothing.
    private func isName(_ index: Int, _ classes: WordClass) -> Bool {
        let hash = tokens.hash[index]
        if classes.meets(.function) {
            return isNamePart(index, classes)
                && (classes.meets(.givenName) && !evidence.isSmall(hash) || pastFollows(index)
                    || classes.contains(.modal) && nameFollows(index))
        }
        if tokens.flags[index].contains(.allCapitals) && !classes.meets([.common, .collective]) {
            return true
        }
        if evidence.isCapital(hash) {
            return !classes.meets(.anyVerbForm) || !evidence.isSmall(hash)
        }
        if classes.meets([.place, .demonym, .honorific, .givenName]) { return true }
        if classes.contains(.title) { return capitalFollows(index) }
        if beginsOrganization(index) { return true }
        if evidence.isSmall(hash) { return false }
        let isKnown = classes.meets([.common, .collective, .role]) || classes.meets(.anyVerbForm)
        guard isKnown else { return !endsLikeAdverb(index) }
        // A singular noun needs a determiner: alone before a verb it is a name.
        let isPlural = lastByte(index) == UInt8(ascii: "s") || classes.contains(.collective)
        guard !isPlural, index + 1 < tokens.count else { return false }
        return tokens.classes[index + 1].contains(.cue)
            && tokens.classes[index + 1].meets([.past, .thirdPerson])
            && !tokens.flags[index + 1].contains(.capital) && !classes.contains(.gerund)
            && !classes.contains(.participle)
    }

    private func capitalFollows(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens.flags[index + 1].contains(.capital)
            && tokens.kind[index + 1] == .word
    }

    /// Whether a capitalised word of an organisation's name follows: "Amnesty International".
    private func beginsOrganization(_ index: Int) -> Bool {
        let next = index + 1
        return next < tokens.count && tokens.flags[next].contains(.capital)
            && tokens.classes[next].contains(.organization) && !isInitial[next]
            && !tokens.classes[next].meets(.givenName)
    }

    private func functionWord(_ index: Int, _ classes: WordClass) -> Tag? {
        if classes.contains(.that) { return .that }
        if classes.contains(.to) { return .to }
        if classes.meets(.subjectPronoun) || classes.meets([.objectPronoun, .reflexive]) {
            if classes.contains(.possessive) { return possessiveOrPronoun(index) }
            return .pronoun
        }
        if classes.contains(.possessive) {
            return classes.contains(.relative) ? .relative : .possessive
        }
        if classes.contains(.modal),
            !classes.contains(.month) || !tokens.flags[index].contains(.capital)
        {
            return .auxiliary
        }
        if classes.meets([.be, .have, .do]) { return .auxiliary }
        if classes.contains(.relative) { return .relative }
        if classes.contains(.whWord) { return .subordinator }
        if classes.contains(.coordinator) { return .coordinator }
        if classes.contains(.determiner) { return determiner(index, classes) }
        if classes.contains(.subordinator) { return subordinator(index, classes) }
        if classes.contains(.preposition) { return .preposition }
        if classes.contains(.number) { return .number }
        if classes.contains(.weekday) || classes.contains(.month) { return .time }
        if classes.contains(.indefinite) { return .pronoun }
        if classes.contains(.adverb) { return .adverb }
        return nil
    }

    private func possessiveOrPronoun(_ index: Int) -> Tag {
        guard index + 1 < tokens.count, tokens.kind[index + 1] == .word else { return .pronoun }
        let next = tokens.classes[index + 1]
        return next.meets([.determiner, .preposition, .to, .coordinator, .adverb])
            ? .pronoun : .possessive
    }

    /// "all", "some" and the like are pronouns where no noun follows.
    private func determiner(_ index: Int, _ classes: WordClass) -> Tag {
        guard index + 1 < tokens.count, tokens.kind[index + 1] == .word else { return .determiner }
        let next = tokens.classes[index + 1]
        let length = tokens.end[index] - tokens.start[index]
        let isArticle = length <= 3
        if !isArticle,
            next.meets(.auxiliary) || next.contains(.cue) && next.meets([.past, .thirdPerson])
        {
            return .pronoun
        }
        return .determiner
    }

    /// "after", "before", "since" and "until" are prepositions before a noun phrase alone; they are
    /// told apart later, by whether a verb follows.
    private func subordinator(_ index: Int, _ classes: WordClass) -> Tag {
        if classes.contains(.adverb), index + 1 < tokens.count,
            tokens.classes[index + 1].contains(.past), !tokens.classes[index + 1].contains(.base)
        {
            return .adverb
        }
        return classes.contains(.preposition) ? .preposition : .subordinator
    }

    private func lastByte(_ index: Int) -> UInt8 { source.bytes[Int(tokens.end[index]) - 1] }

    private func endsLikeAdverb(_ index: Int) -> Bool { ends(index, "ly") }

    private func ends(_ index: Int, _ suffix: StaticString) -> Bool {
        let end = Int(tokens.end[index])
        let length = suffix.utf8CodeUnitCount
        guard end - Int(tokens.start[index]) > length + 1 else { return false }
        return suffix.withUTF8Buffer { buffer in
            (0..<length).allSatisfy { source.bytes[end - length + $0] == buffer[$0] }
        }
    }

    private func unknown(_ index: Int) -> Tag {
        if ends(index, "ly") { return .adverb }
        if ends(index, "ing") { return gerund(index) }
        if ends(index, "ed") { return past(index, isPast: true, isParticiple: true) }
        if ends(index, "ous") || ends(index, "ful") || ends(index, "ive") || ends(index, "able") {
            return .adjective
        }
        return .noun
    }
}

extension Tagger {
    /// The last token before `index` that is no adverb.
    private func before(_ index: Int) -> Int? {
        var at = index - 1
        while at >= 0, tags[at] == .adverb { at -= 1 }
        return at >= 0 ? at : nil
    }

    private func verb(_ index: Int, _ classes: WordClass) -> Tag {
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

    private func followsVerbMarker(_ index: Int) -> Bool {
        guard let at = before(index) else { return false }
        return tags[at] == .to || tags[at] == .auxiliary && tokens.classes[at].meets([.modal, .do])
    }

    private func past(_ index: Int, isPast: Bool, isParticiple: Bool) -> Tag {
        guard let at = before(index) else { return isParticiple ? .participle : .verb }
        switch tags[at] {
        case .auxiliary: return isParticiple ? .participle : .verb
        case .determiner, .possessive, .clitic:
            return isParticiple ? .adjective : .verb
        case .adjective, .number:
            return isParticiple && nounFollows(index) ? .adjective : .verb
        case .preposition: return isParticiple ? .adjective : .verb
        case .to: return .base
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
    private func nounFollows(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens.kind[index + 1] == .word else { return false }
        return !tokens.classes[index + 1].meets(.function)
    }

    private func isBy(_ index: Int) -> Bool { tokens.hash[index] == Tagger.by }
    private static let by = WordHash.of("by")

    private func thirdPerson(_ index: Int, _ classes: WordClass) -> Tag {
        guard let at = before(index) else { return classes.contains(.onlyVerb) ? .verb : .noun }
        switch tags[at] {
        case .pronoun, .relative, .that: return .verb
        case .name: return nameBefore(index, classes)
        case .determiner, .possessive, .clitic, .adjective, .number, .auxiliary, .to: return .noun
        case .preposition, .gerund, .verb, .base: return classes.contains(.onlyVerb) ? .verb : .noun
        case .noun, .close, .mark, .comma, .dash:
            let isVerb =
                classes.contains(.onlyVerb) || followedByClause(index)
                || classes.contains(.cue) && !classes.contains(.common)
                || tags[at] != .noun && isCueBeforeName(index)
            return isVerb ? .verb : .noun
        case .coordinator:
            return classes.contains(.onlyVerb) || followedByClause(index) ? .verb : .noun
        default: return classes.contains(.onlyVerb) ? .verb : .noun
        }
    }

    /// "…, calls Smith": a cue and a capital behind it.
    private func isCueBeforeName(_ index: Int) -> Bool {
        tokens.classes[index].contains(.cue) && index + 1 < tokens.count
            && tokens.flags[index + 1].contains(.capital)
    }

    /// Behind a name: "Clinton calls the plan …" but "Clinton calls and e-mails were …".
    private func nameBefore(_ index: Int, _ classes: WordClass) -> Tag {
        guard index + 1 < tokens.count else { return .verb }
        let next = tokens.classes[index + 1]
        return next.meets(.auxiliary) && !next.contains(.have) ? .noun : .verb
    }

    /// A determiner, a pronoun, "that" or a mark stands behind the word, as behind a verb.
    private func followedByClause(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let next = tokens.classes[index + 1]
        if tokens.kind[index + 1] == .colon { return true }
        return next.meets([.determiner, .that, .possessive, .objectPronoun, .to])
            || next.meets(.subjectPronoun)
    }

    private func base(_ index: Int, _ classes: WordClass) -> Tag {
        let isNounToo = !classes.contains(.onlyVerb)
        guard let at = before(index) else { return classes.contains(.common) ? .noun : .base }
        switch tags[at] {
        case .to: return .base
        case .auxiliary:
            return tokens.classes[at].meets([.modal, .do]) ? .base : isNounToo ? .noun : .base
        case .pronoun:
            return tokens.classes[at].meets([.subjectPlural, .subjectFirst, .subjectSecond])
                || tokens.classes[at].contains(.indefinite) ? .verb : isNounToo ? .noun : .base
        case .relative: return .verb
        case .noun:
            let isPlural =
                lastByte(at) == UInt8(ascii: "s") || tokens.classes[at].contains(.collective)
            let isVerb = !isNounToo || followedByClause(index) || classes.contains(.cue)
            return isPlural && isVerb ? .verb : .noun
        case .name: return isNounToo ? .noun : .verb
        default: return isNounToo ? .noun : .base
        }
    }

    private func gerund(_ index: Int) -> Tag {
        guard let at = before(index) else { return .gerund }
        switch tags[at] {
        case .determiner, .possessive, .clitic, .adjective, .number: return .noun
        default: return .gerund
        }
    }
}
