import Testing

@testable import SaidBy

private func stretches(_ text: String) -> [String] { Document(text).stretchTexts }

@Test(
    "Every kind of mark pairs",
    arguments: [
        "\"We go\" he said", "“We go” he said", "'We go' he said", "‘We go’ he said",
        "«We go» he said",
        "»We go« he said", "‹We go› he said", "„We go“ he said", "„We go” he said",
        "‚We go‘ he said",
        "``We go'' he said", "''We go'' he said", "`We go' he said",
    ])
func everyKindOfMark(_ text: String) {
    #expect(stretches(text) == ["We go"])
}

@Test(
    "An apostrophe is no mark",
    arguments: [
        "It was 'bout noon and we saw 'em go, 'cause of the drivers' strike.",
        "Back in the '90s rock 'n' roll was big, and in ’68 too.",
        "The O'Neills' farm and the boys’ school.",
        "’Twas a goin’ concern, an’ so on.",
    ])
func apostropheIsNoMark(_ text: String) {
    #expect(stretches(text) == [])
}

@Test("A share is no year and no length")
func shares() {
    #expect(stretches("It was a rise of '5% a year' now.") == ["5% a year"])
    #expect(stretches("It was \"5%\" growth.") == ["5%"])
}

@Test("A closing mark that begins a text opens what follows")
func closingMarkFirst() {
    #expect(stretches("”It is late” she said.") == ["It is late"])
}

@Test("Single marks pair around apostrophes")
func singleMarksAroundApostrophes() {
    #expect(
        stretches("'It's the drivers' strike, isn't it?' he said.") == [
            "It's the drivers' strike, isn't it?"
        ])
    #expect(stretches("‘We don’t want ’em,’ he said.") == ["We don’t want ’em,"])
    #expect(
        stretches("'I was in it for rock 'n' roll,' he said.") == ["I was in it for rock 'n' roll,"]
    )
}

@Test("Marks nest to two levels")
func nesting() {
    #expect(
        stretches("“She said ‘we will go’ twice,” Bo said.") == [
            "She said ‘we will go’ twice,", ">we will go",
        ])
    #expect(
        stretches("'She said \"we will go\" twice,' Bo said.") == [
            "She said \"we will go\" twice,", ">we will go",
        ])
    #expect(
        stretches("“He said: ‘She called it “a mess” twice.’” Bo left.")
            == [
                "He said: ‘She called it “a mess” twice.’", ">She called it “a mess” twice.",
                ">>a mess",
            ])
    #expect(stretches("\"She said 'we go.'\" Bo left.") == ["She said 'we go.'", ">we go."])
}

@Test(
    "A quotation of several paragraphs has an opening mark on each",
    arguments: [
        ("\"", "\""), ("“", "”"), ("‘", "’"), ("'", "'"),
    ])
func severalParagraphs(open: String, close: String) {
    let text = "\(open)It is late.\n\n\(open)It is cold.\n\n\(open)We go,\(close) Bo said."
    #expect(stretches(text) == ["It is late.", "It is cold.", "We go,"])
    #expect(Document(text).stretches.map(\.isContinuation) == [false, true, true])
}

@Test("A mark glued to the wrong side pairs all the same")
func gluedMarks() {
    #expect(stretches("He said it was\"a mess\" of a plan.") == ["a mess"])
    #expect(stretches("He said ”we go” and left.") == ["we go"])
    #expect(stretches("“We go“ he said.") == ["We go"])
}

@Test("An odd mark ends with its paragraph")
func oddMark() {
    let text = "He said \"we go and left.\n\nAnn said: \"It is late.\" She left."
    #expect(stretches(text).last == "It is late.")
    #expect(stretches("It is late,\" he said.\n\n\"We go,\" Ann said.").last == "We go,")
}

@Test("A lost paragraph break shows by an opening mark behind a stop")
func flatText() {
    let text = "“It is late. “It is cold,” Bo said. “We go.”"
    #expect(stretches(text) == ["It is late.", "It is cold,", "We go."])
    let straight = "\"It is late. \"It is cold,\" Bo said. \"We go.\""
    #expect(stretches(straight) == ["It is late.", "It is cold,", "We go."])
}

@Test("Inches and feet are no marks")
func inchesAndFeet() {
    #expect(stretches("He is 6'2\" tall and the screen 15\" wide.") == [])
    #expect(stretches("The 6'2\" man said: \"We go.\"") == ["We go."])
    #expect(stretches("\"It was a 15\" screen,\" Ann said.") == ["It was a 15\" screen,"])
}

@Test func figureAtTheEndOfAQuotationClosesIt() {
    #expect(stretches("He was \"at least 15\" and left.") == ["at least 15"])
}

@Test func markupIsNoSpeech() {
    let document = Document("<a href=\"dam.html\">Ann left.</a>")
    #expect(document.stretches.count == 1)
    #expect(RoleClassifier(document: document).role(of: document.stretches[0]) == .term)
}

@Test("A single mark may be the last of the text", arguments: [",‘", "Ann said, ‘", "It is. ‘"])
func singleMarkAtTheEnd(text: String) {
    #expect(stretches(text).joined() == "")
}

@Test("A single mark that a blank is missing beside, or that has one too many, pairs all the same")
func singleMarksAndBlanks() {
    #expect(stretches("She said,‘We go,’ and left.") == ["We go,"])
    #expect(stretches("‘We go.’She left.") == ["We go."])
    #expect(stretches("'We go.'She left.") == ["We go."])
    #expect(stretches("‘ … and we go,’ she said.") == ["… and we go,"])
    #expect(stretches("‘We go, ’ she said. ‘It is late.’") == ["We go,", "It is late."])
    #expect(stretches("‘We were going to—’ she said.") == ["We were going to—"])
    #expect(stretches("'We were going to—' she said.") == ["We were going to—"])
}

@Test("Curly single marks that face the wrong way pair by the blanks beside them")
func turnedSingleMarks() {
    #expect(stretches("Bo left. ’We go,‘ he said. ’It is late.‘") == ["We go,", "It is late."])
    #expect(stretches("The boss of the ’Ndrangheta left for his cousins’ farm.") == [])
}

@Test("A plural's apostrophe closes no quotation")
func pluralApostrophe() {
    #expect(
        stretches("‘It was no worse than others’,’ he said.") == ["It was no worse than others’,"])
    #expect(
        stretches("‘The drivers’ and the owners’ views differ,’ he said.") == [
            "The drivers’ and the owners’ views differ,"
        ])
    #expect(
        stretches("'It was Ross' Ford, not mine,' he said.") == ["It was Ross' Ford, not mine,"])
    #expect(stretches("'We back the drivers' he said. The owners' views differ.").count == 1)
    #expect(stretches("The ‘bosses’ and the drivers’ union met.") == ["bosses"])
    let text = "‘The drivers’ pay is low.\n\n‘We go,’ he said."
    #expect(stretches(text) == ["The drivers’ pay is low.", "We go,"])
}

@Test("A curly mark behind a stop opens a quotation that is never closed")
func openedAndNeverClosed() {
    #expect(stretches("‘We go,’ he said. ‘It is late.") == ["We go,", "It is late."])
    #expect(stretches("He came in the ‘90s with the drivers’ union.") == [])
}

@Test("A stray single mark swallows no quotations of other marks")
func straySingleMark() {
    let speech = "“We go,” Ann said. “It is late.” Bo left. "
    let filler = String(repeating: "It rained all day. ", count: 60)
    let text =
        "The ‘cold house was shut. " + speech + filler + speech + "That's the bosses’, he said."
    #expect(stretches(text) == ["We go,", "It is late.", "We go,", "It is late."])
}

@Test("A quotation in straight single marks may begin with a figure")
func figureAtTheStartOfAQuotation() {
    #expect(stretches("'15 is not enough,' she said.") == ["15 is not enough,"])
    #expect(stretches("The '90 to 95 points' figure was the firm's.") == ["90 to 95 points"])
    #expect(stretches("The sign read '15%!' in red.") == ["15%!"])
    #expect(stretches("In the summer of '69 we saw the '68 team and the drivers' cup.") == [])
}

@Test("A curly pair nests in straight marks")
func curlyPairInStraightMarks() {
    #expect(
        stretches("\"They call it “a mess” there. It rains.\n\n\"We go,\" he said.") == [
            "They call it “a mess” there. It rains.", ">a mess", "We go,",
        ])
    #expect(stretches("\"We go,” he said. “It is late.\"") == ["We go,", "It is late."])
}
