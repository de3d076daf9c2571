import Testing

@testable import SaidBy

/// The titles of the speaker of the text's last quotation.
private func titles(_ text: String, format: SourceText.Format = .plain) -> [String]? {
    let extraction = Extractor().extract(SourceText(text, format: format))
    return extraction.quotations.last?.speaker.map { extraction.speakers[$0].titles }
}

@Test(
    "What stands right before the name is a title",
    arguments: [
        ("“We will go,” said Sen. Ann Keller.", ["Sen."]),
        ("“We will go,” said Prime Minister Ann Keller.", ["Prime Minister"]),
        ("“We will go,” said Ohio Gov. Bo Ray.", ["Ohio Gov."]),
        ("“We will go,” said former Secretary of State Ann Keller.", ["former Secretary of State"]),
        ("“We will go,” said Acme chief executive Bo Ray.", ["chief executive"]),
        ("“We will go,” said French president Ann Keller.", ["French president"]),
        ("The director of sales Bo Ray left. “We will go,” said Ray.", ["director of sales"]),
        ("Vice President Ann Keller said: “We will go.”", ["Vice President"]),
    ])
func titleBeforeTheName(text: String, expected: [String]) {
    #expect(titles(text) == expected)
}

@Test(
    "A role in an apposition is a title",
    arguments: [
        ("“We will go,” said Ann Keller, a farmer.", ["farmer"]),
        ("“We will go,” said Ann Keller, 34, a farmer from Dorset.", ["farmer from Dorset"]),
        ("“We will go,” said Bo Ray, head of Acme and Sons.", ["head of Acme and Sons"]),
        ("“We will go,” said Bo Ray, the club’s managing director.", ["managing director"]),
        ("“We will go,” said Bo Ray, a driver who came late.", ["driver"]),
        ("“We will go,” the mayor of Dorset, Ann Keller, said.", ["mayor of Dorset"]),
        ("“We will go,” said Bo Ray, founder and chief of Acme.", ["founder and chief of Acme"]),
        ("“We will go.”\n\n– Ann Keller, mayor", ["mayor"]),
    ])
func titleInAnApposition(text: String, expected: [String]) {
    #expect(titles(text) == expected)
}

@Test(
    "What only looks like a title is none",
    arguments: [
        "“We will go,” said Ann Keller.",
        "After meeting Ann Keller the mayor left. “We will go,” Ann Keller said.",
        "When it rained on Ann Keller, the mayor left. “We will go,” said Ann Keller.",
        "Ann Keller, Bo Ray and the mayor came. “We will go,” said Ann Keller.",
        "The farmers, Ann Keller and Bo Ray, came. “We will go,” said Ann Keller.",
        "“We will go,” said his wife, Ann Keller.",
        "“We will go,” said her friend Ann Keller.",
        "To the joy of the mayor, Ann Keller left. “We will go,” said Ann Keller.",
        "“We will go,” said Ann Keller, her lawyer.",
        "“We will go,” said Ann Keller, the day before the vote.",
    ])
func noTitle(_ text: String) {
    #expect(titles(text) == [])
}

@Test("Titles are told in text order, each once, short and in full as one")
func titlesInTextOrder() {
    let text = """
        Ann Keller, a farmer, ran for office. Sen. Ann Keller won. Senator Keller left; Sen. Keller \
        came back. “We will go,” said Mayor Keller, a farmer.
        """
    #expect(titles(text) == ["farmer", "Sen.", "Mayor"])
}

@Test("A mere honorific is told where there is nothing else")
func mereHonorifics() {
    #expect(titles("“We will go,” said Mrs Keller.") == ["Mrs"])
    #expect(titles("Ann Keller, a judge, came. “We will go,” said Mrs Keller.") == ["judge"])
    #expect(titles("“We will go,” said Mr Justice Keller.") == ["Mr Justice"])
    #expect(titles("The idea Mr Keller had was bad. “We will go,” said Mr Keller.") == ["Mr"])
}

@Test("A noun of the narrator’s before a capital title is no part of it")
func narratorsNounBeforeATitle() {
    #expect(titles("The plan President Keller had failed. “Go,” said Keller.") == ["President"])
}

@Test("No more than six titles are kept")
func noMoreThanSixTitles() {
    let roles = ["baker", "farmer", "lawyer", "teacher", "painter", "singer", "driver", "poet"]
    let text = roles.map { "Ann Keller, a \($0), came." }.joined(separator: " ")
    #expect(titles(text + " “We will go,” said Ann Keller.") == Array(roles.prefix(6)))
}

@Test("A body, a group and the unnamed have no titles")
func noTitlesOfOthers() {
    #expect(titles("“We will go,” said the Dorset Water Board.") == [])
    #expect(titles("“We will go,” said Mayor Bo Ray and Judge Ann Keller.") == [])
    #expect(titles("“We will go,” said a doctor.") == [])
}

@Test("A title is on one line and without marks of Markdown")
func titleOnOneLine() {
    #expect(
        titles("“We will go,” said Ann Keller, a farmer  from\tDorset.") == ["farmer from Dorset"])
    #expect(
        titles("“We go,” said Ann Keller, a **farmer** from Dorset.", format: .markdown) == [
            "farmer from Dorset"
        ])
}

@Test("A name is without marks of Markdown")
func nameWithoutMarks() {
    let text = SourceText("“We will go,” said Ann **Keller**.", format: .markdown)
    #expect(Extractor().extract(text).speakers.map(\.name) == ["Ann Keller"])
}
