import Testing

@testable import SaidBy

private let lists: [(name: String, words: [[UInt8]])] = [
    ("commonWords", WordList.commonWords), ("abbreviations", WordList.abbreviations),
    ("titles", WordList.titles), ("honorificsMale", WordList.honorificsMale),
    ("honorificsFemale", WordList.honorificsFemale), ("roles", WordList.roles),
    ("rolesMale", WordList.rolesMale), ("rolesFemale", WordList.rolesFemale),
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

@Test("No two words have one hash")
func noTwoWordsCollide() {
    var words = Set(lists.flatMap(\.words))
    for line in verbs {
        guard let first = line.first else { continue }
        let base = first.first == UInt8(ascii: "!") ? Array(first.dropFirst()) : first
        let forms = VerbForms(base: base, irregular: Array(line.dropFirst()))
        words.formUnion([base, forms.thirdPerson, forms.past, forms.participle, forms.gerund])
    }
    words = Set(words.map { Array(string($0).lowercased().utf8) })
    #expect(Set(words.map { WordHash.of($0) }).count == words.count)
}

@Test("Words are in small letters, and once in their list", arguments: lists.map(\.name))
func wordsAreInSmallLetters(_ name: String) {
    let words = lists.first { $0.name == name }?.words ?? []
    #expect(words.filter { string($0).lowercased() != string($0) }.map(string) == [])
    guard name != "functionWords", name != "nicknames" else { return }
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
func regularForms(base: String, thirdPerson: String, past: String, gerund: String) {
    let forms = VerbForms(base: Array(base.utf8), irregular: [])
    #expect(string(forms.thirdPerson) == thirdPerson)
    #expect(string(forms.past) == past && string(forms.participle) == past)
    #expect(string(forms.gerund) == gerund)
}

@Test func wordsThatNobodyKnowsHaveNoClass() {
    #expect(classes(of: "frobnicate") == [])
}
