/// Tells quotation marks that hold no speech: titles of works, nicknames, terms.
struct RoleClassifier {
    private let document: Document
    private let tokens: Tokens
    private let tags: [Tag]

    init(document: Document) {
        self.document = document
        tokens = document.tokens
        tags = document.tags
    }

    /// What the marks of a stretch are for, by its own words and those beside it.
    func role(of stretch: QuotedStretch) -> QuotedSpan.Role {
        guard let open = stretch.open, stretch.inner.count <= 16 else { return .speech }
        if tokens.flags[open].contains(.afterEquals) { return .term }
        if isNickname(stretch, open: open) { return .nickname }
        if isTitle(stretch, open: open) { return .title }
        if isTerm(stretch, open: open) { return .term }
        return .speech
    }

    /// Between the parts of a name: Juan “Chico” Manriquez; or behind "goes by".
    private func isNickname(_ stretch: QuotedStretch, open: Int) -> Bool {
        let after = stretch.outer.upperBound
        guard stretch.inner.count <= 3, open > 0 else { return false }
        if after < tokens.count, tags[open - 1] == .name, tags[after] == .name,
            tokens.flags[stretch.inner.lowerBound].contains(.capital)
        {
            return true
        }
        return RoleWords.isNaming(tokens.hash[open - 1]) || isCalled(open)
            || open > 1 && RoleWords.isNaming(tokens.hash[open - 2])
                && tokens.classes[open - 1].meets([.that, .preposition, .determiner])
    }

    /// "whom friends call [“Chico”]", "known to all as [“Chico”]".
    private func isCalled(_ open: Int) -> Bool {
        if tokens.hash[open - 1] == Document.as {
            return (max(0, open - 6)..<open).contains { tokens.hash[$0] == RoleWords.known }
        }
        return RoleWords.isCalling(tokens.hash[open - 1])
            && (max(0, open - 6)..<open).contains { tokens.hash[$0] == RoleWords.whom }
    }

    /// All its long words have capitals, no sentence ends within, and a word beside it says that a
    /// work is named.
    private func isTitle(_ stretch: QuotedStretch, open: Int) -> Bool {
        guard isTitleCase(stretch.inner), open > 0 else { return false }
        let before = open - 1
        let left = tags[before] == .comma && before > 0 ? before - 1 : before
        if isHearer(stretch, behind: before) || RoleWords.isPlaying(tokens.hash[before]) {
            return true
        }
        if isNamedWork(behind: before) { return true }
        if document.isReporting(before) { return false }
        if tags[before] == .colon { return isSection(before) }
        if isModifier(before) { return true }
        if isWork(left) { return true }
        let after = stretch.outer.upperBound
        if after < tokens.count, document.isOutside(after), isWork(after) { return true }
        if tags[before] == .clitic || tags[before] == .possessive { return true }
        if RoleWords.isTitlePreposition(tokens.hash[before]) { return true }
        return tags[before] == .coordinator && before > 1 && tokens.kind[before - 1].isMark
            || tags[before] == .determiner && stretch.inner.count > 1
    }

    /// "a film called [“The Dam”]", "the film, dubbed [“The Dam”]".
    private func isNamedWork(behind verb: Int) -> Bool {
        guard RoleWords.isCalling(tokens.hash[verb]), verb > 1 else { return false }
        return isWork(tags[verb - 1] == .comma ? verb - 2 : verb - 1)
    }

    /// "told [“Dorset Today”] on Monday", "told [“Dorset Today”] that": a programme that is spoken to.
    private func isHearer(_ stretch: QuotedStretch, behind verb: Int) -> Bool {
        let after = stretch.outer.upperBound
        return document.frames(verb).contains(.addressee) && after < tokens.count
            && document.canFollowProgramme(after)
    }

    /// "Review: ‘The Glass Orchard’": a line's first word, which is nobody, and a colon.
    private func isSection(_ colon: Int) -> Bool {
        guard colon > 0, tokens.flags[colon - 1].contains(.lineBefore) || colon == 1 else {
            return false
        }
        let classes = tokens.classes[colon - 1]
        return tags[colon - 1] == .noun && !classes.meets(.anyRole.union(.anyTitle))
            && !tokens.flags[colon - 1].contains(.allCapitals)
    }

    /// "her five-hour ‘King Lear’", "the new ‘Hamlet’": words between an article and the marks.
    private func isModifier(_ last: Int) -> Bool {
        guard tags[last] == .adjective else { return false }
        var token = last
        while token > 0, token > last - 3, tags[token] == .adjective || tags[token] == .noun {
            token -= 1
        }
        return tags[token] == .possessive || tags[token] == .determiner
    }

    private func isWork(_ token: Int) -> Bool {
        token >= 0 && tokens.classes[token].contains(.work)
    }

    /// Whether all long words have capitals and no sentence ends before the last word.
    func isTitleCase(_ inner: Range<Int>) -> Bool {
        guard
            let first = inner.first(where: {
                tokens.kind[$0] == .word || tokens.kind[$0] == .number
            }),
            tokens.flags[first].contains(.capital) || tokens.kind[first] == .number
        else { return false }
        for token in inner {
            if tokens.kind[token].isTerminal, token < inner.upperBound - 1 { return false }
            guard tokens.kind[token] == .word, !tokens.flags[token].contains(.capital) else {
                continue
            }
            if tokens.length[token] > 4 { return false }
            if !tokens.classes[token].meets([
                .determiner, .preposition, .coordinator, .to, .possessive,
            ]) {
                return false
            }
        }
        return true
    }

    /// A few words in small letters that a word before or behind marks as a word or a label.
    private func isTerm(_ stretch: QuotedStretch, open: Int) -> Bool {
        guard stretch.inner.count <= 5, open > 0 else { return false }
        let before = open - 1
        if RoleWords.isTermWord(tokens.hash[before]) { return true }
        return tags[before] == .coordinator && before > 2 && tokens.kind[before - 1].isMark
            && isTermList(before - 1)
    }

    /// "words such as “a,” “b” and “c”": the term before is one.
    private func isTermList(_ mark: Int) -> Bool {
        var token = mark
        var steps = 0
        while token > 1, steps < 30 {
            if RoleWords.isTermWord(tokens.hash[token]) { return true }
            if tags[token].isVerbal { return false }
            token -= 1
            steps += 1
        }
        return false
    }
}

/// The words that tell what marks are for.
enum RoleWords {
    /// "[known] as": behind it stands a name.
    static var known: UInt64 { WordHash.of("known") }
    private static let naming = WordSet("by nicknamed alias aka")
    private static let prepositions = WordSet("on titled entitled from in of for to with")
    private static let terms = WordSet(
        "so-called word words term phrase pseudonym slogan hashtag label")

    private static let calling = WordSet("call called calls dub dubbed nickname")
    static var whom: UInt64 { WordHash.of("whom") }
    private static let playing = WordSet(
        """
        composed directed hummed perform performed performs play played playing plays recorded sang
        screened sing singing sings staged
        """)

    /// Whether "whom friends" may stand before the word and a nickname behind it.
    static func isCalling(_ hash: UInt64) -> Bool { calling.contains(hash) }
    /// Whether a work's title may be the object of the verb.
    static func isPlaying(_ hash: UInt64) -> Bool { playing.contains(hash) }
    /// Whether a nickname may follow the word.
    static func isNaming(_ hash: UInt64) -> Bool { naming.contains(hash) }
    /// Whether a work's title may follow the word.
    static func isTitlePreposition(_ hash: UInt64) -> Bool { prepositions.contains(hash) }
    /// Whether the word says that a word is meant.
    static func isTermWord(_ hash: UInt64) -> Bool { terms.contains(hash) }
}
