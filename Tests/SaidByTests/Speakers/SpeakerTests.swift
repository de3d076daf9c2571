import Testing

@testable import SaidBy

/// Who the last quotation of the text is attributed to: the name; else "unnamed:" and what the text
/// calls them.
private func speaker(_ text: String) -> String? {
    let extraction = Extractor().extract(SourceText(text))
    guard let index = extraction.quotations.last?.speaker else { return nil }
    let speaker = extraction.speakers[index]
    return speaker.name ?? "unnamed: \(speaker.description)"
}

@Test(
    "A pronoun refers to who fits its gender",
    arguments: [
        ("Ann Keller met Bo Ray. “It is late,” she said.", "Ann Keller"),
        ("Ann Keller met Adam Ray. “It is late,” he said.", "Adam Ray"),
        ("Mrs Keller met Mr Ray. “It is late,” he said.", "Ray"),
        ("“It is late,” said Ann Keller. Then it rained. “It is cold,” she said.", "Ann Keller"),
        (
            "“It is late,” said Ann Keller. “It is cold,” said Eva Ray. “We go,” she said.",
            "Eva Ray"
        ),
        ("Ann Keller left. Her brother Adam stayed. “We go,” he said.", "Adam"),
        (
            "Bo Ray left. “It is late,” he said.\n\nAs for Adam Lund, he waits. “I stay,” he said.",
            "Adam Lund"
        ),
    ])
func pronouns(text: String, expected: String) {
    #expect(speaker(text) == expected)
}

@Test(
    "“It” and “they” refer to bodies",
    arguments: [
        ("The Dorset Water Board met. “It is late,” it said.", "Dorset Water Board"),
        ("“It is late,” the Dorset Water Board said. “We go,” they said.", "Dorset Water Board"),
    ])
func bodyPronouns(text: String, expected: String) {
    #expect(speaker(text) == expected)
}

@Test("Two names that nothing shows to be people are no candidates for a pronoun")
func placesAreNoCandidates() {
    let text = "A judge in Wexley and in Delbury freed a man. It rained. “We go,” he said."
    let extraction = Extractor().extract(SourceText(text))
    #expect(extraction.quotations.map(\.candidates) == [[]])
}

@Test(
    "Honorifics against the given name",
    arguments: [
        ("Andrea Keller, a judge, left. “It is late,” Mr. Keller said.", "Andrea Keller"),
        ("Paz Keller, a judge, left. “It is late,” Ms. Keller said.", "Paz Keller"),
        ("Bo Keller left with his wife. “It is late,” Mrs. Keller said.", "Keller"),
        ("Ann Keller left. Her husband stayed. “It is late,” Mr. Keller said.", "Keller"),
    ])
func honorificsAgainstNames(text: String, expected: String) {
    #expect(speaker(text) == expected)
}

@Test(
    "What a place is called after is nobody",
    arguments: [
        ("Bo Ray left. They slept at Kettle Hut. “It is late,” she said.", "unnamed: she"),
        ("Bo Ray left on Boxing Day. It rained. “It is late,” she said.", "unnamed: she"),
        ("They met in Can Tho. “It is late,” Tho said.", "Tho"),
        (
            "A man was hurt in Mill Road, Harlow, on Monday. “I ran,” he said.",
            "unnamed: A man"
        ),
        (
            "Ann Lee left. The prefecture in Harlow said it was “reading the text”.",
            "unnamed: The prefecture in Harlow"
        ),
    ])
func placesSayNothing(text: String, expected: String) {
    #expect(speaker(text) == expected)
}

@Test(
    "An apposition with more to it",
    arguments: [
        ("Its head, 27-year-old Ann Lee, said it was late.", "Ann Lee"),
        ("Counsel assisting the coroner, Ann Lee, said it was late.", "Ann Lee"),
        ("Norwell Corp. met. The concern said it was late.", "Norwell Corp."),
        ("Mr Justice Lee sat on Monday. “It is late,” the judge said.", "Lee"),
        ("Amy Rochat lost. “It is late,” the Frenchwoman said.", "Amy Rochat"),
        ("Cabinet member for highways Councillor Ann Lee said it was late.", "Ann Lee"),
        ("Distributor Lionhead said it was late.", "Lionhead"),
        (
            "The Commissioner for Works, Engr. Bo Ray, left. Mr Poe stayed. The commissioner said it was late.",
            "Bo Ray"
        ),
        ("“It is late,” said the prosecutor, Clerk of Court Ann Lee.", "Ann Lee"),
        ("Ann Lee left. “It is late,” Det Const Lee said.", "Ann Lee"),
        ("Hyun-woo Baek won. “It is late,” the South Korean said.", "Hyun-woo Baek"),
        ("Bo Ray lost to Pieter Vos. The 23-year-old Dutchman said: “It is late.”", "Bo Ray"),
        ("Opposition housing critic Ann Lee said it was late.", "Ann Lee"),
        ("The club’s General Secretary, Dr. Ann Lee, said it was late.", "Ann Lee"),
        ("“It is late,” said a driver who gave only his first name, Chuy.", "Chuy"),
        ("Veridon Corp. lost. The Oslo-listed company said it was late.", "Veridon Corp."),
        ("Veridon met Ann Lee. The utility said it was late. “We know,” she said.", "Ann Lee"),
        (
            "In a statement, his mother, Ann Lee, called him kind. “He rang in May,” it said.",
            "Ann Lee"
        ),
    ])
func appositionsAndRoles(text: String, expected: String) {
    #expect(speaker(text) == expected)
}

@Test("A pronoun with nobody before it has no name")
func pronounWithoutAName() {
    #expect(speaker("“It is late,” she said.") == "unnamed: she")
}

@Test(
    "A description refers to who was given it",
    arguments: [
        (
            "Ann Keller, a senator from Dorset, came. Bo Ray left. “It is late,” the senator said.",
            "Ann Keller"
        ),
        ("Sen. Ann Keller came. Mayor Bo Ray left. “It is late,” the senator said.", "Ann Keller"),
        (
            "The Dorset Water Board met. Ann Keller left. “It is late,” the board said.",
            "Dorset Water Board"
        ),
        ("“It is late,” a spokeswoman for the firm, Ann Keller, said.", "Ann Keller"),
        ("“It is late,” a driver, identified only as Keller, said.", "Keller"),
    ])
func descriptions(text: String, expected: String) {
    #expect(speaker(text) == expected)
}

@Test(
    "A document speaks for its author",
    arguments: [
        ("Ann Keller’s letter said: “It is late.”", "Ann Keller"),
        ("A statement from Ann Keller said: “It is late.”", "Ann Keller"),
        ("Ann Keller left. Her statement said: “It is late.”", "Ann Keller"),
        ("Ann Keller put out a statement that said: “It is late.”", "Ann Keller"),
    ])
func documents(text: String, expected: String) {
    #expect(speaker(text) == expected)
}

@Test(
    "Who put a statement out is its author",
    arguments: ["issued a statement", "released a short statement", "later posted a statement"])
func issuedDocuments(_ issued: String) {
    #expect(speaker("Ann Keller \(issued). “It is late,” the statement said.") == "Ann Keller")
}

@Test("A firm is no school")
func firmIsNoSchool() {
    let text =
        "Acme Holdings sold the land. Dorset University left. “It is late,” the company said."
    #expect(speaker(text) == "Acme Holdings")
}

@Test("Of two with a role the one is meant whom all the words describe")
func describedByAllWords() {
    let text = """
        Labour leader Ann Keller came. Green leader Bo Ray left. “It is late,” the Labour leader said.
        """
    #expect(speaker(text) == "Ann Keller")
}

@Test(
    "Of whom a quotation speaks by name is not its speaker where somebody else is near",
    arguments: [
        "Adam Wills suggested it to Bo Carson. Carson left.", "Adam Wills ran. Bo Carson left.",
        "“It is late,” said Adam Wills. Bo Carson left.",
    ])
func namedInTheQuotation(_ before: String) {
    #expect(speaker("\(before) “Carson is back in charge,” he said.") == "Adam Wills")
    #expect(speaker("\(before) “I am back in charge,” he said.") == "Bo Carson")
}

@Test("A programme's name before a role is not who speaks")
func programmeBeforeARole() {
    #expect(speaker("“We go,” said BBC This Evening presenter Dora Kent.") == "Dora Kent")
}

@Test("Whom a paper quoted as saying something said what stands before that")
func quotedByAPaper() {
    #expect(
        speaker("“It is late,” the paper quoted prosecutor Bo Ray as saying.") == "Bo Ray")
}

@Test("A campaign is a body of its own")
func campaign() {
    #expect(
        speaker("Ann Keller left. “It is late,” the Keller campaign said.") == "Keller campaign")
}

@Test(
    "Whom the text does not name has no name",
    arguments: [
        "a senior official", "critics", "one voter", "a spokesman for the firm", "Two Republicans",
    ])
func unnamed(_ source: String) {
    #expect(speaker("Ann Keller left. “It is late,” \(source) said.") == "unnamed: \(source)")
}

@Test("Two who speak together are a group")
func groups() {
    #expect(speaker("“It is late,” said Ann Keller and Bo Ray.") == "Ann Keller; Bo Ray")
    #expect(speaker("Ann Keller and Bo Ray said: “It is late.”") == "Ann Keller; Bo Ray")
}

@Test("Initials before a colon are those of a person whom the text names")
func initialsLabelTurns() {
    let text = """
        Ann Keller spoke to Fergus O’Riordan-Blake.

        FO’RB: “It is late.”
        """
    #expect(speaker(text) == "Fergus O’Riordan-Blake")
}

@Test("Who a sentence praises is not who praises")
func describedInTheSameSentence() {
    let text = "Ann Keller praised the mayor, who said “it will help us all here”."
    #expect(speaker(text) == "unnamed: the mayor, who")
}

@Test("A statement that a sentence begins with is its subject's")
func statementInFront() {
    let text = """
        In a statement signed by its head, Radio Kwarfa stood its ground. “We were in the room,” the \
        statement read.
        """
    #expect(speaker(text) == "Radio Kwarfa")
}

@Test("A role alone before a colon is that of the person who has it")
func roleAsLabel() {
    #expect(speaker("Gov. Ann Keller came.\n\nGovernor: “It is late for us.”") == "Ann Keller")
}

@Test("An age tells that somebody is a person")
func ageMakesAPerson() {
    let text = "The Kwarfa Forum wrote. Garba Sule, 68, was relieved. “It was late,” he said."
    #expect(speaker(text) == "Garba Sule")
}

@Test("Two who may be meant are no group, though the same two have spoken together")
func ambiguousIsNoGroup() {
    let text = """
        “We go,” Ann Keller and Jane Ray said.

        It rained. It snowed. It was cold. It was dark. It was wet. It was late.

        A vote was held on Ann Keller and on Jane Ray.

        “It is late,” she said.
        """
    #expect(speaker(text) == nil)
}

@Test(
    "A party or an origin describes the person spoken of",
    arguments: [
        "the Republican", "the Texas Republican", "the Ohio Democrat", "the Australian",
        "the Glaswegian", "the Croydon-born striker", "the Italy Under-21 international",
        "the Vorrina MP", "the NSW premier", "the DC",
    ])
func partyOrOrigin(_ description: String) {
    #expect(
        speaker("Ann Keller came to the hall. “It is getting rather late,” \(description) said.")
            == "Ann Keller")
}

@Test("An age in words is a subject of “told”")
func agesTell() {
    #expect(
        speaker("Ann Keller came to the hall. “It is late now,” the 54-year-old told AFP.")
            == "Ann Keller")
}

@Test(
    "A name at the end of an apposition to a role names its bearer",
    arguments: [
        "Its author, the centrist senator Ann Keller, said",
        "His lawyer, veteran attorney Ann Keller, said",
    ])
func nameEndsApposition(_ source: String) {
    #expect(speaker("The report came. \(source): “It is late.”") == "Ann Keller")
}

@Test(
    "The elder and the younger of a family are told apart",
    arguments: [("elder", "Adam Keller"), ("older", "Adam Keller"), ("younger", "J.T. Keller")])
func generations(age: String, expected: String) {
    #expect(
        speaker("Adam Keller met his son, J.T. Keller. “It is late now,” the \(age) Keller said.")
            == expected)
}

@Test("A nickname in marks is no part of who speaks")
func nicknamedSpeaker() {
    #expect(speaker("“It is getting late,” said Robert “Bobby” Keller.") == "Robert Keller")
    #expect(speaker("“It is getting late,” Robert (Bobby) Keller said.") == "Robert Keller")
}

@Test("Who holds an office speaks, and the last name behind it joins")
func officeHolders() {
    let text = "“It is getting late,” said Minister of State for Health Tan Kok Vorr. “We go,” "
    #expect(speaker("\(text)said Mr Tan.") == "Tan Kok Vorr")
}

@Test(
    "A pronoun means whom the sentence before introduces",
    arguments: [
        "For Ann Lee, who is 71, the wait is over.", "One of them is Ann Lee, a farmer.",
        "Police asked Ann Lee, 34, to leave.", "As for Ann Lee, she stays.",
        "Ann Lee’s phone rang.",
    ])
func introducedPersons(_ sentence: String) {
    let text = "“We stay,” said Eva Ray.\n\n\(sentence)\n\n“It is late,” she said."
    #expect(speaker(text) == "Ann Lee")
}

@Test("A place that begins like a person’s name is nobody")
func placesAreNobody() {
    #expect(
        speaker("Xan Q. Vorr left. It rained in Jordan Valley. “We go,” he said.") == "Xan Q. Vorr")
}

@Test("A pronoun tells the gender of a name that no list holds")
func gendersFromPronouns() {
    let text = """
        Xan Q. Vorr left. “We go,” she said.

        Bo Ray met Xan Q. Vorr. “It is late,” he said.
        """
    #expect(speaker(text) == "Bo Ray")
}

@Test("An office of a body, in capitals, is whoever is named behind it")
func officeInCapitals() {
    #expect(
        speaker("The County Health Executive, Dr Ann Keller, said it was late.") == "Ann Keller")
}

@Test(
    "Names without where a firm is or an office, and with a direction",
    arguments: [
        ("Oslo-listed Hanvik said “it is late”.", "Hanvik"),
        ("Northern Dales Travel said “it is late”.", "Northern Dales Travel"),
        ("Harbourmaster Bo Ray said “it is late”.", "Bo Ray"),
        ("Bo Ray left, and Ann Lee herself said “it is late”.", "Ann Lee"),
        ("Poe Networks is shut until Election Day. It said “it is late”.", "Poe Networks"),
    ])
func namesCut(text: String, expected: String) {
    #expect(speaker(text) == expected)
}
