/// All that is known of English words: made once, then only read.
final class Lexicon: Sendable {
    /// A word's index; 0 is every word that the lexicon does not hold.
    typealias WordID = UInt16

    /// The lexicon that the program is built with.
    static let standard = LexiconBuilder.standard()

    /// The classes of each word.
    let classes: [WordClass]
    /// The base form's index of each verb form; 0 for other words.
    let lemmas: [WordID]
    /// The frames of each verb that is a cue, by the index of any of its forms.
    let frames: [CueFrames]
    /// The hashes of the full names that a short form may stand for, by the short form's hash.
    let nicknames: [UInt64: [UInt64]]

    /// What each word is as a function word.
    let functionTags: [FunctionTag]
    /// The tag that each word has wherever it stands in small letters; nil where that differs.
    let plainTags: [Tag?]

    private let table: WordTable

    init(
        table: WordTable, classes: [WordClass], lemmas: [WordID], frames: [CueFrames],
        nicknames: [UInt64: [UInt64]]
    ) {
        self.table = table
        self.classes = classes
        functionTags = classes.map(FunctionTag.init)
        plainTags = classes.map(Tag.plain)
        self.lemmas = lemmas
        self.frames = frames
        self.nicknames = nicknames
    }

    /// The word of a hash; 0 if there is none.
    func word(_ hash: UInt64) -> WordID {
        WordID(truncatingIfNeeded: table.number(hash))
    }
}
