/// A document as the rules see it: the values of the stages up to the parts of speech.
///
/// A class, so that handing it on counts one reference and not one for each of its arrays.
final class Document: Sendable {
    let source: SourceText
    let lexicon: Lexicon
    let tokens: Tokens
    let paragraphs: NarrowArray<Range<Int>>
    let stretches: [QuotedStretch]
    let segments: Segments
    let tags: [Tag]
    /// For each token, 0 outside every quotation mark, else a number that it shares with the tokens
    /// of the outermost stretch around it and with none of the stretches near that one.
    private let sides: [UInt8]
    /// The outermost stretches, as indices, without the nicknames.
    private let outermost: [Int32]

    /// Makes the document of a text.
    ///
    /// - Parameter last: The last stage to work on; what comes behind it stays empty.
    init(source: SourceText, lexicon: Lexicon, through last: Stage = .tags) {
        self.source = source
        self.lexicon = lexicon
        tokens = Tokenizer.tokens(of: source, lexicon: lexicon)
        paragraphs = last < .marks ? [] : Paragraphs.ranges(of: tokens)
        stretches = MarkPairing.stretches(of: tokens, in: source, paragraphs: paragraphs)
        segments =
            last < .sentences
            ? Segments()
            : SentenceSplitter.segments(
                of: tokens, paragraphs: paragraphs, stretches: stretches, source: source)
        tags =
            last < .tags
            ? []
            : MarksInNames.tagged(
                Tagger.tags(of: tokens, in: source, segments: segments, lexicon: lexicon),
                tokens: tokens, in: source, stretches: stretches)
        outermost = last < .tags ? [] : Document.outermost(of: stretches, tags: tags)
        sides = Document.sides(of: outermost, in: stretches, count: tags.count)
    }

    private static func outermost(of stretches: [QuotedStretch], tags: [Tag]) -> [Int32] {
        var outermost: [Int32] = []
        outermost.reserveCapacity(stretches.count)
        for index in stretches.indices where stretches[index].depth == 0 {
            // A nickname's marks are part of the name around them.
            if let open = stretches[index].open, tags[open] == .name { continue }
            outermost.append(Int32(index))
        }
        return outermost
    }

    private static func sides(
        of outermost: [Int32], in stretches: [QuotedStretch], count: Int
    ) -> [UInt8] {
        var sides = [UInt8](filledWith: 0, count: count)
        var places = sides.mutableSpan
        for (place, index) in outermost.enumerated() {
            let side = UInt8(place % 255 + 1)
            for token in stretches[Int(index)].outer { places[token] = side }
        }
        return sides
    }

    /// Whether the token stands outside every quotation mark.
    func isOutside(_ token: Int) -> Bool { sides[token] == 0 }

    /// Whether two tokens near each other both stand outside, or within the same outermost marks.
    func areOnSameSide(_ token: Int, _ other: Int) -> Bool { sides[token] == sides[other] }

    /// Whether some of the tokens stand outside every quotation mark, and some within one. Eight are
    /// looked at together.
    func sides(of range: Range<Int>) -> (outside: Bool, inside: Bool) {
        // All eight bytes of a block lie within the range.
        precondition(range.lowerBound >= 0 && range.upperBound <= sides.count)
        let column = sides
        let sides = column.span
        var (outside, inside) = (false, false)
        var token = range.lowerBound
        while token &+ 8 <= range.upperBound {
            let block = EightBytes(sides, at: token)
            if block.places(of: 0) != 0 { outside = true }
            if block.value != 0 { inside = true }
            token &+= 8
        }
        while token < range.upperBound {
            if sides[token] == 0 { outside = true } else { inside = true }
            token &+= 1
        }
        return (outside, inside)
    }

    /// The outermost stretch around the token.
    ///
    /// - Precondition: The token does not stand outside.
    func stretch(around token: Int) -> QuotedStretch {
        let behind = outermost.partitioningIndex {
            stretches[Int($0)].outer.lowerBound > token
        }
        return stretches[Int(outermost[behind - 1])]
    }

    /// Whether the token is a finite main verb, or a participle or -ing form with its auxiliary.
    func isFinite(_ token: Int) -> Bool {
        switch tags[token] {
        case .verb: return true
        case .participle, .gerund, .base:
            let start = verbGroupStart(token)
            return start < token
                && (start..<token).contains {
                    tags[$0] == .auxiliary && !tokens.classes[$0].contains(.gerund)
                        && tokens.hash[$0] != Document.be && tokens.hash[$0] != Document.been
                }
        default: return false
        }
    }

    private static var be: UInt64 { WordHash.of("be") }
    private static var been: UInt64 { WordHash.of("been") }

    /// The first token of the verb group that ends in the main verb at `verb`: its auxiliaries and
    /// the adverbs among them.
    func verbGroupStart(_ verb: Int) -> Int {
        var start = verb
        while start > 0, isOutside(start - 1) == isOutside(verb) {
            let tag = tags[start - 1]
            guard tag == .auxiliary || tag == .adverb || tag == .to && tags[start] == .base else {
                break
            }
            start -= 1
        }
        return start
    }

    /// Whether the main verb at `verb` is in the passive: its nearest auxiliary is a form of "be".
    func isPassive(_ verb: Int) -> Bool {
        guard tags[verb] == .participle else { return false }
        var at = verb - 1
        while at >= 0, tags[at] == .adverb { at -= 1 }
        return at >= 0 && tags[at] == .auxiliary && tokens.classes[at].contains(.be)
    }
}
