/// The sentences of a text in two cuts.
struct Segments: Sendable {
    /// Every sentence, those within quotations too; none overlaps another.
    var sentences = NarrowArray<Range<Int>>()
    /// The narrator's sentences, each with the quotations in it, whole: a unit ends only outside
    /// quotation marks.
    var units = NarrowArray<Range<Int>>()
    /// For each paragraph, the units in it.
    var unitsOfParagraph = NarrowArray<Range<Int>>()

    /// The index of the unit that holds the token.
    func unit(of token: Int) -> Int {
        min(units.partitioningIndex { $0.upperBound > token }, units.count - 1)
    }

    /// The unit that holds the token.
    func unitTokens(of token: Int) -> Range<Int> { units[unit(of: token)] }
}

/// Finds where sentences end.
///
/// A quotation's own full stop does not end the narrator's sentence where an attribution follows:
/// “Why?” she asked.
struct SentenceSplitter {
    private let tokens: Tokens
    private let source: SourceText
    /// For each token, how many quoted stretches it stands in, their marks not counted as inside.
    private let depth: [UInt8]
    /// Whether the token closes a stretch.
    private let closes: [Bool]

    /// How many tokens a unit may have before it is cut at the next one outside quotation marks.
    ///
    /// Rules look through the unit that they stand in, so that work grows with its square. A
    /// narrator's longest sentences have some hundred tokens; what is longer is no prose.
    private static let longestUnit = 256

    /// The sentences of a text.
    static func segments(
        of tokens: Tokens, paragraphs: NarrowArray<Range<Int>>, stretches: [QuotedStretch],
        source: SourceText
    ) -> Segments {
        let splitter = SentenceSplitter(tokens: tokens, stretches: stretches, source: source)
        var segments = Segments()
        segments.sentences.reserveCapacity(tokens.count / 16 + paragraphs.count)
        segments.units.reserveCapacity(tokens.count / 16 + paragraphs.count)
        segments.unitsOfParagraph.reserveCapacity(paragraphs.count)
        for paragraph in paragraphs { splitter.split(paragraph, into: &segments) }
        return segments
    }

    private init(tokens: Tokens, stretches: [QuotedStretch], source: SourceText) {
        var depth = [UInt8](filledWith: 0, count: tokens.count)
        var closes = [Bool](filledWith: false, count: tokens.count)
        var depths = depth.mutableSpan
        for stretch in stretches {
            for token in stretch.inner where depths[token] < 8 { depths[token] += 1 }
            if let close = stretch.close { closes[close] = true }
        }
        self.tokens = tokens
        self.source = source
        self.depth = depth
        self.closes = closes
    }

    private func split(_ paragraph: Range<Int>, into segments: inout Segments) {
        let firstUnit = segments.units.count
        var sentence = paragraph.lowerBound
        var unit = paragraph.lowerBound
        var token = paragraph.lowerBound
        while token < paragraph.upperBound {
            defer { token += 1 }
            // Nothing ends before the next end of a sentence, unless the unit gets too long.
            let limit = min(unit + SentenceSplitter.longestUnit, paragraph.upperBound)
            if token < limit {
                token = tokens.next(from: token, to: limit, kindFrom: .stop, flag: .dotted)
                if token == paragraph.upperBound { break }
            }
            if token - unit >= SentenceSplitter.longestUnit, depth[token] == 0, !closes[token] {
                if token > sentence { segments.sentences.append(sentence..<token) }
                segments.units.append(unit..<token)
                sentence = token
                unit = token
            }
            guard mayEnd(token) else { continue }
            var last = token
            while last + 1 < paragraph.upperBound, isCloser(last + 1) { last += 1 }
            let next = last + 1
            guard next < paragraph.upperBound, breaks(at: token, last: last, next: next) else {
                token = last
                continue
            }
            segments.sentences.append(sentence..<next)
            sentence = next
            if depth[last] == 0 || depth[next] == 0 && closes[last] {
                segments.units.append(unit..<next)
                unit = next
            }
            token = last
        }
        segments.sentences.append(sentence..<paragraph.upperBound)
        segments.units.append(unit..<paragraph.upperBound)
        segments.unitsOfParagraph.append(firstUnit..<segments.units.count)
    }

    private func mayEnd(_ token: Int) -> Bool {
        tokens.kind[token].isTerminal || tokens.flags[token].contains(.dotted)
    }

    private func isCloser(_ token: Int) -> Bool {
        if tokens.kind[token].isTerminal || closes[token] { return true }
        return tokens.kind[token] == .close && !tokens.spaceBefore(token)
    }

    private func breaks(at end: Int, last: Int, next: Int) -> Bool {
        guard beginsSentence(next) else { return false }
        if tokens.flags[end].contains(.dotted) && last == end {
            return endsAtAbbreviation(end, next: next)
        }
        if closes[last] && depth[last] == 0 {
            return !AttributionTag(tokens: tokens, source: source).follows(
                next, behind: tokens.kind[end])
        }
        if tokens.kind[end] == .ellipsis && last == end {
            return !tokens.flags[next].contains(.singleLetter)
        }
        return true
    }

    private func beginsSentence(_ token: Int) -> Bool {
        switch tokens.kind[token] {
        case .word: return tokens.flags[token].contains(.capital)
        case .number, .open: return true
        case .symbol, .ellipsis: return tokens.spaceBefore(token)
        case .comma, .colon, .semicolon, .clitic, .slash, .dash, .close: return false
        case .stop, .question, .exclamation: return false
        default:
            let following = token + 1
            guard following < tokens.count else { return false }
            return !closes[token]
                && (tokens.flags[following].contains(.capital) || tokens.kind[following] != .word)
        }
    }

    /// An abbreviation ends the sentence only where a capitalised function word follows, and never
    /// if it is a title or an initial, other than one behind a preposition: "he said on X."
    private func endsAtAbbreviation(_ end: Int, next: Int) -> Bool {
        let classes = tokens.classes[end]
        if classes.meets(.anyTitle) { return false }
        if tokens.flags[end].contains(.singleLetter),
            end == 0 || !tokens.classes[end - 1].contains(.preposition)
        {
            return false
        }
        if tokens.kind[next] == .number { return false }
        if tokens.kind[next] != .word { return true }
        let following = tokens.classes[next]
        return following.meets(.function) && !following.meets([.title, .organization])
    }
}
