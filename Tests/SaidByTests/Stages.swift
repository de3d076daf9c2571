@testable import SaidBy

/// The stages of the engine as a test looks at them: what they found, as text.
extension Document {
    /// Makes the document of a text.
    convenience init(_ text: String) { self.init(source: SourceText(text), lexicon: .standard) }

    var tokenTexts: [String] { (0..<tokens.count).map { text($0..<$0 + 1) } }
    var sentenceTexts: [String] { segments.sentences.map(text) }
    var unitTexts: [String] { segments.units.map(text) }
    var paragraphTexts: [String] { paragraphs.map(text) }

    /// What stands between quotation marks, in text order; a stretch within another one follows
    /// that one, after a ">" for each level.
    var stretchTexts: [String] {
        stretches.map { String(repeating: ">", count: $0.depth) + text($0.inner) }
    }

    func text(_ tokens: Range<Int>) -> String { source.string(in: self.tokens.span(tokens)) }

    /// The index of the first token of that text; 0 if there is none.
    func token(_ text: String) -> Int { tokenTexts.firstIndex(of: text) ?? 0 }
}

/// The engine's tags; Testing has tags of its own.
typealias PartOfSpeech = SaidBy.Tag
