/// All that is known of English words: made once, then only read.
final class Lexicon: Sendable {
    /// A word's index; 0 is every word that the lexicon does not hold.
    typealias WordID = UInt16

    /// The lexicon that the program is built with.
    static let standard = LexiconBuilder.standard()

    /// The classes of each word.
    let classes: [WordClass]
    /// The sets of classes that words have, each once.
    let classSets: [WordClass]
    /// For each word the index of its set in `classSets`.
    let classSetNumbers: [UInt16]
    /// The base form's index of each verb form; 0 for other words.
    let lemmas: [WordID]
    /// The frames of each verb that is a cue, by the index of any of its forms.
    let frames: [CueFrames]
    /// The hashes of the full names that a short form may stand for, by the short form's hash.
    let nicknames: [UInt64: [UInt64]]
    /// The cues of several words, by the index of the word that they begin with.
    let phrases: [CuePhrase]
    /// The hashes of the words behind the heads of all phrases.
    let phraseWords: [UInt64]

    /// What each word is as a function word.
    let functionTags: [FunctionTag]
    /// For each word an entry of `PlainTags`: the tag that it has wherever it stands in small
    /// letters.
    let plainTags: [UInt8]

    private let index: WordIndex
    private let abbreviations: WordFilter

    init(
        table: WordTable, classes: [WordClass], lemmas: [WordID], frames: [CueFrames],
        nicknames: [UInt64: [UInt64]], phrases: [CuePhrase], phraseWords: [UInt64]
    ) {
        index = WordIndex(table.words)
        self.classes = classes
        var abbreviations = WordFilter(count: 1 << 13)
        for (hash, set) in zip(table.words, classes.dropFirst()) where set.contains(.abbreviation) {
            abbreviations.add(hash)
        }
        self.abbreviations = abbreviations
        var sets = WordTable(capacity: 1 << 10)
        let numbers = classes.map { sets.add(WordHash.of(bits: $0.rawValue)) }
        precondition(sets.count < 1 << 16)
        var classSets = [WordClass](filledWith: [], count: sets.count + 1)
        for (number, set) in zip(numbers, classes) { classSets[Int(number)] = set }
        self.classSets = classSets
        classSetNumbers = numbers.map { UInt16(truncatingIfNeeded: $0) }
        // What classes tell is found out once for each set, as there are far fewer sets than words.
        let tagsOfSets = classSets.map(FunctionTag.init)
        let plainTagsOfSets = classSets.map { PlainTags.entry(Tag.plain($0)) }
        functionTags = numbers.map { tagsOfSets[Int($0)] }
        var plainTags = numbers.map { plainTagsOfSets[Int($0)] }
        // Longer determiners may be pronouns.
        for article: StaticString in ["the", "a", "an"] {
            plainTags[Int(table.number(WordHash.of(article)))] = PlainTags.entry(.determiner)
        }
        self.plainTags = plainTags
        self.lemmas = lemmas
        self.frames = frames
        self.nicknames = nicknames
        self.phrases = phrases.sorted { $0.head < $1.head }
        self.phraseWords = phraseWords
    }

    /// Where in `phrases` those stand that begin with a word, by the index of its base form.
    func phrases(beginningWith head: WordID) -> Range<Int> {
        let first = phrases.partitioningIndex { $0.head >= head }
        var end = first
        while end < phrases.count, phrases[end].head == head { end += 1 }
        return first..<end
    }

    /// The word of a hash; 0 if there is none.
    func word(_ hash: UInt64) -> WordID { index.number(hash) }

    /// Whether the word may be an abbreviation; false only if it is none. Asked of the last word of
    /// each sentence, most of which are not looked up for it.
    func mayBeAbbreviation(_ hash: UInt64) -> Bool { abbreviations.mayHold(hash) }

    /// The words of many hashes: faster than one at a time between other work, since the memory is
    /// asked for several at once.
    func words(_ hashes: [UInt64]) -> [WordID] {
        let index = index
        var words = [WordID](filledWith: 0, count: hashes.count)
        var column = words.mutableSpan
        // There are as many words as hashes.
        for (place, hash) in hashes.enumerated() { column[unchecked: place] = index.number(hash) }
        return words
    }
}
