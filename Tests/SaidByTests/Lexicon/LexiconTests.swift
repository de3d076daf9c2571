import Testing

@testable import SaidBy

private let lists: [(name: String, words: [[UInt8]])] = [
    ("commonWords", WordList.commonWords), ("abbreviations", WordList.abbreviations),
    ("titles", WordList.titles), ("honorificsMale", WordList.honorificsMale),
    ("honorificsFemale", WordList.honorificsFemale), ("roles", WordList.roles),
    ("rolesMale", WordList.rolesMale), ("rolesFemale", WordList.rolesFemale),
    ("relations", WordList.relations), ("titleQualifiers", WordList.titleQualifiers),
    ("postNominals", WordList.postNominals), ("shortTitles", WordList.shortTitles),
    ("collectives", WordList.collectives), ("documents", WordList.documents),
    ("speechNouns", WordList.speechNouns), ("suffixes", WordList.suffixes),
    ("particles", WordList.particles), ("organizationWords", WordList.organizationWords),
    ("places", WordList.places), ("demonyms", WordList.demonyms),
    ("givenNamesMale", WordList.givenNamesMale), ("givenNamesFemale", WordList.givenNamesFemale),
    ("givenNamesBoth", WordList.givenNamesBoth), ("elisions", WordList.elisions),
    ("works", WordList.works), ("nicknames", WordList.nicknames),
    ("functionWords", WordList.functionWords),
].map { ($0.0, WordList.words($0.1)) }

private let verbs = lines(WordList.verbs)
private let cues = lines(WordList.cueVerbs)

private func lines(_ list: StaticString) -> [[[UInt8]]] {
    WordList.lines(list).map { line in line.map { Array($0) } }
}

private func string(_ word: [UInt8]) -> String { String(decoding: word, as: UTF8.self) }

private func classes(of word: String) -> WordClass {
    Lexicon.standard.classes[Int(Lexicon.standard.word(WordHash.of(word.utf8)))]
}

@Test("No list is empty", arguments: lists.map(\.name))
func listIsNotEmpty(_ name: String) {
    #expect(lists.first { $0.name == name }?.words.isEmpty == false)
}

/// Every spelling that a form of a verb may have, and some that none has.
private func spellings(of base: [UInt8]) -> [[UInt8]] {
    ["", "s", "es", "d", "ed", "ing"].flatMap { suffix in
        [base + suffix.utf8, base.dropLast() + suffix.utf8, base.dropLast() + "i\(suffix)".utf8]
    }
}

@Test("No two words have one hash")
func noTwoWordsCollide() {
    let bases = verbs.compactMap(\.first).map { Array($0.drop { $0 == UInt8(ascii: "!") }) }
    let words = lists.flatMap(\.words) + verbs.joined() + cues.joined() + bases.flatMap(spellings)
    let distinct = Set(words.map { string($0).lowercased() })
    #expect(Set(distinct.map { WordHash.of($0.utf8) }).count == distinct.count)
}

@Test("Words are in small letters, and once in their list", arguments: lists.map(\.name))
func wordsAreInSmallLetters(_ name: String) {
    guard name != "functionWords", name != "nicknames" else { return }
    let words = lists.first { $0.name == name }?.words ?? []
    #expect(words.filter { string($0).lowercased() != string($0) }.map(string) == [])
    #expect(Dictionary(grouping: words, by: \.self).filter { $1.count > 1 }.keys.map(string) == [])
}

@Test("Every cue is a verb that is known in all its forms")
func cuesAreVerbs() {
    let bases = Set(verbs.compactMap(\.first).map { string($0).replacing("!", with: "") })
    #expect(cues.compactMap(\.first).map(string).filter { !bases.contains($0) } == [])
}

@Test("A line of the cues is a verb and letters that each stand for a frame")
func cueLinesAreWellFormed() {
    for line in cues {
        #expect(line.count == 2)
        #expect(line.last?.allSatisfy { CueFrames(letter: $0) != nil } == true)
    }
}

@Test("Forms of cues are cues", arguments: ["said", "says", "saying", "told", "wrote", "denied"])
func formsOfCues(_ form: String) {
    #expect(classes(of: form).contains(.cue))
}

@Test func capitalsAreFolded() {
    #expect(WordHash.of("Said".utf8) == WordHash.of("said".utf8))
    #expect(WordHash.of("É".utf8) != WordHash.of("é".utf8))
}

@Test(
    "Regular forms follow the spelling rules",
    arguments: [
        ("deny", "denies", "denied", "denying"), ("agree", "agrees", "agreed", "agreeing"),
        ("hope", "hopes", "hoped", "hoping"), ("stress", "stresses", "stressed", "stressing"),
        ("play", "plays", "played", "playing"),
    ])
func regularForms(base: StaticString, thirdPerson: String, past: String, gerund: String) {
    let forms = VerbForms(base: WordList.lines(base)[0][0], irregular: [])
    #expect(forms.thirdPerson == WordHash.of(thirdPerson.utf8))
    #expect(forms.past == WordHash.of(past.utf8) && forms.participle == forms.past)
    #expect(forms.gerund == WordHash.of(gerund.utf8))
}

@Test func wordsThatNobodyKnowsHaveNoClass() {
    #expect(classes(of: "frobnicate") == [])
}
