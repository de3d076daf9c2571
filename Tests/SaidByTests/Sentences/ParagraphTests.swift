import Testing

@testable import SaidBy

@Test("A line break ends a paragraph", arguments: ["\n", "\r\n", "\n\n", "\r\r", "\u{2029}"])
func lineBreakEndsParagraph(lineBreak: String) {
    let text = "Ann left.\(lineBreak)Bo stayed."
    #expect(Document(text).paragraphTexts == ["Ann left.", "Bo stayed."])
}

@Test("In wrapped text only a blank line ends a paragraph")
func wrappedText() {
    let text = """
        Ann Lee, who had come from
        the north of the country in
        the morning, left.

        Bo Ray stayed the night and
        saw the dam the next day.
        """
    #expect(Document(text).paragraphs.count == 2)
}

@Test func textWithoutWordsHasNoParagraph() {
    #expect(Document("").paragraphs.isEmpty)
    #expect(Document(" \n\n ").paragraphs.isEmpty)
}
