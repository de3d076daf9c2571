/// A document as the rules see it: the values of the stages up to the parts of speech.
///
/// A class, so that handing it on counts one reference and not one for each of its arrays.
final class Document: Sendable {
    let source: SourceText
    let lexicon: Lexicon
    let tokens: Tokens
    let paragraphs: [Range<Int>]
    let stretches: [QuotedStretch]
    let segments: Segments
    let tags: [Tag]
    /// For each token, the outermost stretch that it or its mark belongs to, -1 outside.
    let stretchOf: [Int32]

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
        stretchOf = last < .tags ? [] : Document.owners(of: tags, in: stretches)
    }

    private static func owners(of tags: [Tag], in stretches: [QuotedStretch]) -> [Int32] {
        var owners = [Int32](filledWith: -1, count: tags.count)
        for (index, stretch) in stretches.enumerated() where stretch.depth == 0 {
            // A nickname's marks are part of the name around them.
            if let open = stretch.open, tags[open] == .name { continue }
            for token in stretch.outer { owners[token] = Int32(index) }
        }
        return owners
    }

    /// Whether the token stands outside every quotation mark.
    func isOutside(_ token: Int) -> Bool { stretchOf[token] < 0 }

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

    private static let be = WordHash.of("be")
    private static let been = WordHash.of("been")

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
