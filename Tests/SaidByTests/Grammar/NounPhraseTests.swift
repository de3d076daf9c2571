import Testing

@testable import SaidBy

private func phrase(at word: String, in text: String) -> String? {
    let document = Document(text)
    let first = document.token(word)
    return document.nounPhrase(startingAt: first, to: document.tokens.count).map(document.text)
}

private func fullPhrase(_ text: String) -> String? {
    let document = Document(text)
    return document.fullNounPhrase(startingAt: 0, to: document.tokens.count).map(document.text)
}

@Test(
    "A noun phrase from its first word on",
    arguments: [
        ("the", "the old dam leaked", "the old dam"), ("she", "she left", "she"),
        ("Ann", "Ann Lee left", "Ann Lee"), ("the", "the mayor Ann Lee left", "the mayor Ann Lee"),
        ("Ann", "Ann Lee’s old dam leaked", "Ann Lee’s old dam"),
        ("all", "all the men left", "all the men"),
    ])
func nounPhrase(word: String, text: String, expected: String) {
    #expect(phrase(at: word, in: text) == expected)
}

@Test(
    "No noun phrase begins with a verb, a conjunction or a mark", arguments: ["said", "and", "of"])
func noNounPhrase(word: String) {
    #expect(phrase(at: word, in: "he said and left of it") == nil)
}

@Test(
    "A phrase takes in what belongs to it behind it",
    arguments: [
        ("the head of the agency said", "the head of the agency"),
        ("Hugh Hill, a doctor in Ohio, said", "Hugh Hill, a doctor in Ohio"),
        ("Ann Lee (Dorset) said", "Ann Lee (Dorset)"),
        ("Ann Lee and Bo Ray.", "Ann Lee and Bo Ray"),
        ("a spokesman for the firm.", "a spokesman for the firm"),
    ])
func fullNounPhrase(text: String, expected: String) {
    #expect(fullPhrase(text) == expected)
}

@Test(
    "A clause behind “and” or a comma is no part of the phrase",
    arguments: [
        ("Ann Lee and he left", "Ann Lee"), ("Ann Lee, and the rain fell", "Ann Lee"),
        ("the mayor, he thought, left", "the mayor"),
    ])
func clauseBehindPhrase(text: String, expected: String) {
    #expect(fullPhrase(text) == expected)
}
