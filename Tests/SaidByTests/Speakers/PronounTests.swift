import Testing

@testable import SaidBy

/// Who the last quotation of the text is attributed to: the name; else what the text calls them.
private func speaker(_ text: String) -> String? {
    let extraction = Extractor().extract(SourceText(text))
    guard let index = extraction.quotations.last?.speaker else { return nil }
    let speaker = extraction.speakers[index]
    return speaker.name ?? speaker.description
}

@Test(
    "“He” and “she” are no firms of one word",
    arguments: [
        (
            "Mayor Ann Lee, whose lead is small in a poll by Opinix, won. But she said, “It is late.”",
            "Ann Lee"
        ),
        (
            "Ann Lee said it was safe. Asked what Nordvik thinks, she said: “We wait, and so on.”",
            "Ann Lee"
        ),
        ("Bo Ray, who stays, tells Starnight the set is odd. “I miss her,” he says.", "Bo Ray"),
    ])
func firmsOfOneWord(text: String, expected: String) {
    #expect(speaker(text) == expected)
}

@Test(
    "Whom a sentence is about",
    arguments: [
        (
            "Bo Ray left. For Mrs. Poe, whose daughter Ruth left, it is plain. “I stay,” she said.",
            "Poe"
        ),
        ("Bo Ray left. Pope Clement on Sunday spoke of what he called “a long day”.", "Clement"),
        (
            "Bo Ray left. Defending champion Piet Poe lost after what he called “a long day”.",
            "Piet Poe"
        ),
        ("HARLOW — They left. “It is late,” it said.", "it"),
        (
            "Bo Ray spoke. The rebels’ commander denied it. “It is a lie,” he said.",
            "The rebels’ commander"
        ),
    ])
func aboutWhom(text: String, expected: String) {
    #expect(speaker(text) == expected)
}

@Test("Who asks what she would do is not she")
func askersAreOthers() {
    let text = "Ann Lee left. Xan Vorr asked what she would do instead. “I keep bees,” she replied."
    #expect(speaker(text) == "Ann Lee")
}

@Test("“It” is whoever wrote the report that the sentence before names")
func reportsFind() {
    #expect(
        speaker("In a report, Ann Lee said it was late. “It is hard to tell why,” it found.")
            == "Ann Lee")
}

@Test("Whom a poll is about did not say what it found")
func pollsFind() {
    let text = "Ann Lee left. In the poll, Ann Lee’s lead over Bo Ray was small."
    #expect(speaker(text) == "the poll")
}

@Test("What is “formerly” called so is nobody")
func formerNames() {
    #expect(
        speaker("The Water Board met. On X, formerly Twitter, it said the dam was “quite full”.")
            == "Water Board")
}

@Test("Who wrote the article and where is nobody that it tells of")
func bylinesAndDatelines() {
    #expect(
        speaker("By Ed Mazur\n\nThe host left after the Republican said it was “late for all”.")
            == "the Republican")
}

@Test(
    "A description is no name",
    arguments: [
        ("Steve Gore lost. “It was late,” the Scot fumed.", "Steve Gore"),
        (
            "In a post on Twitter, the Prime Minister called it “a great day for us”.",
            "the Prime Minister"
        ),
        (
            "In a post on Twitter, the First Minister called it “a great day for us”.",
            "the First Minister"
        ),
        (
            "Pop star Zoe Lee left. The ‘Paper Crown’ singer called it “a sad day for us”.",
            "Zoe Lee"
        ),
    ])
func descriptionsWithCapitals(text: String, expected: String) {
    #expect(speaker(text) == expected)
}

@Test("A name may begin in the sentence before the one that it is looked for in")
func nameAcrossSentences() {
    #expect(speaker("Minister Sef (Dr.) Anyaoku left. “It is late,” he said.") == "Sef Anyaoku")
    #expect(speaker("Minister Sef (Dr.) Anyaoku mud. “It is late,” he said.") == "Sef Anyaoku")
}

@Test("A former captain is not the captain")
func formerHolders() {
    let text = """
        The captain, Bo Ray, said it was late.

        It rained while Adam Lund was in. The former captain left with a nod.

        “I was a fool,” he said.
        """
    #expect(speaker(text) == "Adam Lund")
}

@Test("The department of something is called after it too")
func departments() {
    #expect(
        speaker("The Department of Fishing met. “We wait for now,” the Fishing Department said.")
            == "Department of Fishing")
}

@Test(
    "Q asks and A answers",
    arguments: [":", "."])
func letters(mark: String) {
    let text = """
        Ann Lee, the writer, spoke to the Times.

        Q\(mark) What happened?

        A\(mark) It rained.

        Q\(mark) What is next?

        A\(mark) I will sleep.
        """
    #expect(speaker(text) == "Ann Lee")
    let extraction = Extractor().extract(SourceText(text))
    #expect(extraction.speakers.compactMap(\.name) == ["Ann Lee"])
}

@Test(
    "A pronoun in a relative clause is whom the clause is about",
    arguments: [
        "Bo Ray led behind Tom Lund, who ran despite what he called “a rather bad” ankle.",
        "Ann Lee met Bo Ray. He thanked Tom Lund, who left after what he said was “a bad” night.",
    ])
func relativeClauses(text: String) {
    #expect(speaker(text) == "Tom Lund")
}

@Test("“He” may be Janis, whom English takes for a woman")
func namesOfMenElsewhere() {
    let text = "Bo Ray left. Janis Vorr has said it was late. He refused to say why."
    #expect(speaker(text) == "Janis Vorr")
}

@Test(
    "Titles of several people or of one country are no part of a name",
    arguments: ["Reps.", "Garda"])
func furtherTitles(title: String) {
    #expect(speaker("It rained. \(title) Ann Lee said it was late.") == "Ann Lee")
}

@Test("“The Portuguese” is who was spoken of last")
func inhabitants() {
    #expect(speaker("Bo Ray scored. “It was late,” the Portuguese said.") == "Bo Ray")
}

@Test("Names that begin with an initial are no labels of a transcript")
func initialsThatBeginParagraphs() {
    let text = """
        A. Smith slept late.

        A. Jones slept late.

        A. Poe slept late.

        Bo Ray: It rained all day.
        """
    #expect(Extractor().extract(SourceText(text)).quotations.isEmpty)
}
