/// Gives each token its part of speech, by the lexicon, its form, and the tokens before it.
struct Tagger: ~Copyable {
    private let text: TaggerText
    private(set) var tags: [Tag]

    var tokens: Tokens { text.tokens }
    var source: SourceText { text.source }
    var isInitial: [Bool] { text.capitals.isInitial }
    var evidence: WordEvidence { text.evidence }

    /// The tag of each token.
    static func tags(
        of tokens: Tokens, in source: SourceText, segments: Segments, lexicon: Lexicon
    ) -> [Tag] {
        let text = TaggerText(
            tokens: tokens, source: source, segments: segments, lexicon: lexicon)
        var tagger = Tagger(text: text, tags: [Tag](filledWith: .other, count: tokens.count))
        let plain = PlainTags(lexicon)
        var first = 0
        while first < tokens.count {
            let block = first..<min(first + PlainTags.block, tokens.count)
            var open = plain.fill(&tagger.tags, of: tokens, in: block)
            while open != 0 {
                let index = first + open.trailingZeroBitCount
                open &= open - 1
                tagger.tags[index] =
                    tokens.kind[index] == .clitic ? tagger.clitic(index) : tagger.word(index)
            }
            first = block.upperBound
        }
        return tagger.tags
    }

    /// "'s" is a possessive; "is" or "has" behind a pronoun, "here" or "there".
    func clitic(_ index: Int) -> Tag {
        let classes = tokens.classes[index]
        guard classes.contains(.clitic) else { return .auxiliary }
        guard index > 0,
            tags[index - 1] == .pronoun || tags[index - 1] == .that
                || Tagger.pointing.contains(tokens.hash[index - 1])
        else {
            return tokens.length[index] == 2
                && tags[max(0, index - 1)] != .name && tags[max(0, index - 1)] != .noun
                ? .auxiliary : .clitic
        }
        return .auxiliary
    }

    private static let pointing = WordSet("here there where what how")

    func word(_ index: Int) -> Tag {
        let classes = tokens.classes[index]
        if tokens.flags[index].contains(.capital), let tag = capital(index, classes) { return tag }
        if classes.contains(.particle), isParticle(index) { return .name }
        if let tag = functionWord(index, classes) { return tag }
        if classes.meets(.anyVerbForm) { return verb(index, classes) }
        return Tag.noun(classes) ?? unknown(index)
    }

    func functionWord(_ index: Int, _ classes: WordClass) -> Tag? {
        switch text.functionTags[Int(tokens.word[index])] {
        case .none: return nil
        case .fixed(let tag): return tag
        case .possessiveOrPronoun: return possessiveOrPronoun(index)
        case .modalOrMonth: return tokens.flags[index].contains(.capital) ? .time : .auxiliary
        case .determiner: return determiner(index, classes)
        case .subordinator: return subordinator(index, classes)
        }
    }

    func possessiveOrPronoun(_ index: Int) -> Tag {
        guard index + 1 < tokens.count, tokens.kind[index + 1] == .word else { return .pronoun }
        let next = tokens.classes[index + 1]
        return next.meets([.determiner, .preposition, .to, .coordinator, .adverb])
            ? .pronoun : .possessive
    }

    /// "all", "some" and the like are pronouns where no noun follows.
    func determiner(_ index: Int, _ classes: WordClass) -> Tag {
        guard index + 1 < tokens.count, tokens.kind[index + 1] == .word else { return .determiner }
        let next = tokens.classes[index + 1]
        let length = tokens.length[index]
        let isArticle = length <= 3
        if !isArticle,
            next.meets(.auxiliary)
                || next.contains(.cue)
                    && (next.meets([.past, .onlyVerb])
                        || next.contains(.base) && followedByClause(index + 1))
        {
            return .pronoun
        }
        return .determiner
    }

    /// "after", "before", "since" and "until" are prepositions before a noun phrase alone; they are
    /// told apart later, by whether a verb follows.
    func subordinator(_ index: Int, _ classes: WordClass) -> Tag {
        if classes.contains(.adverb), index + 1 < tokens.count,
            tokens.classes[index + 1].contains(.past), !tokens.classes[index + 1].contains(.base)
        {
            return .adverb
        }
        return classes.contains(.preposition) ? .preposition : .subordinator
    }

    func lastByte(_ index: Int) -> UInt8 { source.bytes[Int(tokens.end[index]) - 1] }

    func endsLikeAdverb(_ index: Int) -> Bool { ends(index, "ly") }

    func ends(_ index: Int, _ letters: StaticString) -> Bool {
        source.ends(index, of: tokens, in: letters)
    }

    func unknown(_ index: Int) -> Tag {
        if ends(index, "ly") { return .adverb }
        if isUnknownBase(index) { return .base }
        if ends(index, "ing") { return gerund(index) }
        if ends(index, "ed") { return past(index, isPast: true, isParticiple: true) }
        if ends(index, "ous") || ends(index, "ful") || ends(index, "ive") || ends(index, "able") {
            return .adjective
        }
        return .noun
    }
}

/// What a tagger reads: in a class, so that handing the tagger on copies two references.
private final class TaggerText: Sendable {
    let tokens: Tokens
    let source: SourceText
    let capitals: Capitals
    let evidence: WordEvidence
    /// For each word of the lexicon, what it is as a function word.
    let functionTags: [FunctionTag]

    init(tokens: Tokens, source: SourceText, segments: Segments, lexicon: Lexicon) {
        self.tokens = tokens
        self.source = source
        capitals = Capitals(tokens, segments: segments)
        evidence = WordEvidence(tokens: tokens, capitals: capitals)
        functionTags = lexicon.functionTags
    }
}
