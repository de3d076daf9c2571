import Testing

@testable import SaidBy

private func tokens(_ text: String) -> [String] { Document(text).tokenTexts }

@Test("A stop belongs to an abbreviation, an initial or U.S.")
func abbreviationsKeepTheirStop() {
    #expect(tokens("Mr. Lee met Rep. J. Ray.") == ["Mr.", "Lee", "met", "Rep.", "J.", "Ray", "."])
    #expect(
        tokens("U.S. dams, at 5 p.m. today") == ["U.S.", "dams", ",", "at", "5", "p.m.", "today"])
}

@Test("A word that is an abbreviation and a word keeps its stop apart")
func wordsThatLookLikeAbbreviations() {
    #expect(tokens("She said no. He left.").contains("no"))
}

@Test("'s, 'll, 're and the like are split off", arguments: ["'", "’"])
func clitics(apostrophe: String) {
    let text = "Ann's dam, they'll say we're late; I'd go".replacing("'", with: apostrophe)
    let expected = [
        "Ann", "'s", "dam", ",", "they", "'ll", "say", "we", "'re", "late", ";", "I", "'d", "go",
    ]
    #expect(tokens(text) == expected.map { $0.replacing("'", with: apostrophe) })
}

@Test(
    "An apostrophe within a word belongs to it",
    arguments: ["O'Neill", "O’Neill", "didn't", "D’Arcy"])
func apostropheWithinWord(_ word: String) {
    #expect(tokens("\(word) left") == [word, "left"])
}

@Test func ageBetweenCommasIsANumber() {
    let document = Document("Ann Lee, 34, left.")
    #expect(document.tokenTexts == ["Ann", "Lee", ",", "34", ",", "left", "."])
    #expect(document.tokens.kind[3] == .number)
}

@Test("Figures stay whole", arguments: ["1,200.50", "3.5m", "10:30", "21st", "34-year-old"])
func figures(_ figure: String) {
    #expect(tokens("the \(figure), then") == ["the", figure, ",", "then"])
}

@Test("Hyphens join words, dashes part them")
func hyphensAndDashes() {
    #expect(tokens("a well-known man") == ["a", "well-known", "man"])
    #expect(
        tokens("it came - late -- or—never") == [
            "it", "came", "-", "late", "--", "or", "—", "never",
        ])
}

@Test func lettersBeyondASCIIBelongToTheWord() {
    #expect(tokens("Zoë Škvorecký said") == ["Zoë", "Škvorecký", "said"])
}

@Test func signsOfAllLengthsAreTokens() {
    #expect(tokens("… ... ✓ 🎉 €5") == ["…", "...", "✓", "🎉", "€", "5"])
}

@Test("Bytes that are no UTF-8 keep their place")
func invalidBytes() {
    let bytes: [UInt8] =
        Array("Jos".utf8) + [0xE9] + Array(" said ".utf8) + [0x93, 0x61, 0x94, 0xF0]
    let document = Document(source: SourceText(utf8: bytes), lexicon: .standard)
    let spans = (0..<document.tokens.count).map { document.tokens.span($0..<$0 + 1) }
    #expect(spans.prefix(2) == [Span(start: 0, end: 4), Span(start: 5, end: 9)])
    #expect(spans.allSatisfy { $0.start < $0.end && $0.end <= bytes.count })
}

@Test(
    "A text that is broken off within a scalar has an end",
    arguments: [
        [0xE2], [0xE2, 0x80], [0x61, 0xC3], [0x61, 0xE2, 0x80], [0x27, 0xE2, 0x80],
    ])
func brokenOffScalar(_ bytes: [UInt8]) {
    let tokens = Document(source: SourceText(utf8: bytes), lexicon: .standard).tokens
    #expect(tokens.count > 0)
    #expect(tokens.end[tokens.count - 1] <= bytes.count)
}

@Test func byteOrderMarkIsNoToken() {
    #expect(Document("\u{FEFF}Ann left").tokens.start == [3, 7])
}

@Test func softHyphenBelongsToItsWord() {
    #expect(tokens("the govern\u{AD}ment left") == ["the", "govern\u{AD}ment", "left"])
    let hash = Document("govern\u{AD}ment").tokens.hash
    #expect(hash == Document("government").tokens.hash)
}
