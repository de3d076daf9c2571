import Testing

@testable import SaidBy

/// The tag of the word, which stands once in the text.
private func tag(of word: String, in text: String) -> PartOfSpeech {
    let document = Document(text)
    return document.tags[document.token(word)]
}

@Test(
    "Verbs are told from nouns of the same form",
    arguments: [
        ("claims", "He claims the dam leaks.", PartOfSpeech.verb),
        ("claims", "The claims were denied.", .noun),
        ("report", "They report a leak.", .verb), ("report", "The report was late.", .noun),
        ("reports", "Ann Lee reports a leak.", .verb),
        ("reports", "Three reports were late.", .noun),
        ("states", "He said that states can act.", .noun),
        ("top", "The top official left.", .adjective),
        ("call", "to call a vote", .base), ("call", "Her call came late.", .noun),
        ("meeting", "She was meeting them.", .gerund), ("meeting", "The meeting was long.", .noun),
    ])
func verbsAndNouns(word: String, text: String, expected: PartOfSpeech) {
    #expect(tag(of: word, in: text) == expected)
}

@Test(
    "What stands beside a word tells whether it is a verb",
    arguments: [
        ("questions", "Numerous questions were left open.", PartOfSpeech.noun),
        ("questions", "They raised numerous questions.", .noun),
        ("reads", "“The dam leaks,” the suit reads.", .verb),
        ("hits", "The ad hits Lee.", .verb),
        ("shows", "The poll shows 40 percent.", .verb),
        ("shows", "Recent polling shows that it rains.", .verb),
        ("calls", "The treaty calls for a vote.", .verb),
        ("says", "The man at the meeting says it rains.", .verb),
        ("fear", "Some fear that it rains.", .verb), ("fear", "Some fear remains.", .noun),
        ("close", "people close to the board", .adjective),
    ])
func verbsByTheirNeighbours(word: String, text: String, expected: PartOfSpeech) {
    #expect(tag(of: word, in: text) == expected)
}

@Test(
    "Past tense and participle",
    arguments: [
        ("said", "Ann said so.", PartOfSpeech.verb), ("said", "It was said twice.", .participle),
        ("asked", "He asked why.", .verb), ("asked", "He was asked why.", .participle),
        ("called", "He has called twice.", .participle), ("wanted", "a wanted man", .adjective),
    ])
func pastAndParticiple(word: String, text: String, expected: PartOfSpeech) {
    #expect(tag(of: word, in: text) == expected)
}

@Test(
    "A capital at a sentence's start makes no name of a common word",
    arguments: [
        ("Yesterday", "Yesterday it rained.", false), ("Nobody", "Nobody left.", false),
        ("Workers", "Workers left the dam.", false), ("Keller", "Keller left the dam.", true),
        ("Ann", "Ann left.", true), ("Dorset", "Then Dorset won.", true),
        ("Miller", "Miller, a retired worker, left.", true), ("Miller", "Miller, 58, left.", true),
        ("Baker", "Baker, who came late, left.", true),
        ("Workers", "Workers, a few of them late, left.", false),
        ("Coroners", "Coroners left the dam.", false), ("Affidavits", "Affidavits show it.", false),
    ])
func capitals(word: String, text: String, isName: Bool) {
    #expect((tag(of: word, in: text) == .name) == isName)
}

@Test(
    "A name that is a function word too",
    arguments: [
        ("Will", "Will Keller said so."), ("May", "It rained, and May said so."),
        ("Mark", "Mark Keller left."), ("From", "It rained, From said."),
    ])
func functionWordsAsNames(word: String, text: String) {
    #expect(tag(of: word, in: text) == .name)
}

@Test("A month behind a preposition is a time", arguments: ["October", "June"])
func monthsBeforeVerbs(_ word: String) {
    #expect(tag(of: word, in: "A judge in \(word) sentenced a man.") == .time)
}

@Test("A month or a weekday is a time", arguments: ["Monday", "June", "Jan."])
func times(_ word: String) {
    #expect(tag(of: word, in: "It rained in \(word) 5.") == .time)
}

@Test("'s is a verb behind a pronoun, else a possessive")
func cliticS() {
    #expect(tag(of: "'s", in: "He's late.") == .auxiliary)
    #expect(tag(of: "'s", in: "Ann's dam is full.") == .clitic)
}

@Test("'s is a verb behind “here” and “there”", arguments: ["Here", "There"])
func cliticOfAdverb(_ word: String) {
    #expect(tag(of: "’s", in: "\(word)’s Ann Lee.") == .auxiliary)
}

@Test("A verb that the lexicon does not hold is one behind “to” or a modal")
func unknownVerbs() {
    #expect(tag(of: "frobnicate", in: "They want to frobnicate the dam.") == .base)
    #expect(tag(of: "frobnicate", in: "They will frobnicate it.") == .base)
    #expect(tag(of: "frobnicated", in: "Ann frobnicated the dam.") == .verb)
}

@Test(
    "What stands before a word tells what it is",
    arguments: [
        ("own", "By her own account it was late.", PartOfSpeech.adjective),
        ("request", "He filed a public-records request with them.", .noun),
        ("reads", "“It is late,” the letter reads in part.", .verb),
        ("R86", "The town owes Eskom R86 million by now.", .number),
        ("From", "“It is late,” From said.", .name),
        ("’", "The residents’ letter came.", .clitic),
    ])
func tagsByWhatStandsBefore(word: String, text: String, expected: PartOfSpeech) {
    #expect(tag(of: word, in: text) == expected)
}
