import Testing

@testable import SaidBy

/// Who does what the word says, the last such one of the text.
private func subject(of word: String, in text: String) -> String? {
    let document = Document(text)
    guard let verb = document.tokenTexts.lastIndex(of: word) else { return nil }
    return document.subject(of: verb, from: 0).map(document.text)
}

@Test(
    "A fronted -ing form has the main clause's subject",
    arguments: [
        ("Saying", "Saying that the dam “leaks a lot”, though, Ann Lee did go."),
        ("Noting", "Noting that the dam leaked, Ann Lee left the town."),
        ("insisting", "After insisting that it was safe, Ann Lee left the town."),
    ])
func frontedGerund(word: String, text: String) {
    #expect(subject(of: word, in: text) == "Ann Lee")
}

@Test("An -ing form behind what somebody wrote is the writer's, not that of whom it is about")
func gerundBehindContent() {
    #expect(
        subject(of: "explaining", in: "Lee wrote the board knew of it, explaining why.") == "Lee")
}

@Test("An -ing form that “and” joins to another shares its subject")
func joinedGerund() {
    let text = "The firm sued Ann Lee, telling the court that she lied and questioning her motives."
    #expect(subject(of: "questioning", in: text) == subject(of: "telling", in: text))
    #expect(subject(of: "questioning", in: text) == "The firm")
}

@Test("Words for a time between what was put out and the -ing form")
func timeBeforeGerund() {
    let text = "Ann Lee released a statement Thursday night condemning the sale."
    #expect(subject(of: "condemning", in: text) == "a statement")
}

@Test("A verb group does not begin in the paragraph before")
func groupAcrossParagraphs() {
    let extraction = Extractor().extract(SourceText("The dam was\n\nsaying that it was full."))
    #expect(extraction.quotations.allSatisfy { $0.speaker == nil })
}

@Test(
    "An -ing form behind a comma has the phrase before it where no verb stands there",
    arguments: [
        ("citing", "Ann Lee, citing two letters, left."),
        ("adding", "“It is late,” said Ann Lee, adding that she was tired."),
    ])
func gerundBehindComma(word: String, text: String) {
    #expect(subject(of: word, in: text) == "Ann Lee")
}
