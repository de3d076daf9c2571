import Testing

@testable import SaidBy

/// Who the last quotation of the text is attributed to; nil for somebody without a name.
private func speaker(_ text: String) -> String? {
    let extraction = Extractor().extract(SourceText(text))
    return extraction.quotations.last?.speaker.flatMap { extraction.speakers[$0].name }
}

@Test(
    "Kin named by a first name alone are those whom the family's last name means",
    arguments: [
        "Ann Keller and her husband, Bo, left.", "Ann Keller left. Her late husband Bo stayed.",
        "Ann Keller left. Bo, her son, stayed.", "Ann Keller’s son, Bo, left.",
        "Keller left. Keller’s son, Bo, stayed. It was Ann Keller’s.",
        "Ann Keller, whose brother Bo is a farmer, left.",
        "Ann Keller left. Her father and trainer, Bo, stayed.",
        "Ann Keller left. Her father, coach Bo, stayed.",
        "Bo and Ann Keller left.",
    ])
func firstNamesOfKin(_ text: String) {
    #expect(speaker("\(text) “It is late,” said Bo.") == "Bo")
    #expect(speaker("\(text) “It is getting late,” Mr Keller said.") == "Bo Keller")
}

@Test("Particles are part of the family's last name")
func particlesOfKin() {
    #expect(
        speaker("Ann van der Vorr left. Her brother Bo stayed. “It is late,” said Mr van der Vorr.")
            == "Bo van der Vorr")
}

@Test("Whoever is no kin keeps the first name", arguments: ["friend", "lawyer", "girlfriend"])
func noKin(_ noun: String) {
    #expect(speaker("Adam Keller left. His \(noun), Eva, stayed. “It is late,” said Eva.") == "Eva")
}

@Test("What follows a description without a second comma is no apposition")
func noAppositionOfKin() {
    let text = "Bo Keller was ill. In a note read out by his sister, Keller said: “It is late.”"
    #expect(speaker(text) == "Bo Keller")
}

@Test(
    "“Mr” and “Mrs” and the family's last name join kin",
    arguments: [
        ("Ann Keller left. Her husband, Bo, stayed.", "Mr Keller", "Bo Keller"),
        ("Bo Keller left. His wife, Ann, stayed.", "Mrs Keller", "Ann Keller"),
        ("Bo Keller left. His wife, Ann, stayed.", "Keller", "Bo Keller"),
        ("Mrs Keller slept. Bo Keller met Adam Ray. His wife Ann left.", "she", "Ann Keller"),
    ])
func titledKin(text: String, source: String, expected: String) {
    #expect(speaker("\(text) “It is getting late,” \(source) said.") == expected)
}

@Test(
    "A description of kin is whoever was introduced as that",
    arguments: [
        ("Ann Keller and her husband, Bo, left. Eva Ray stayed.", "her husband", "Bo"),
        ("Bo Keller and his wife, Ann, left. Eva Ray stayed.", "her husband", "Bo Keller"),
        ("Ann Keller’s son, Bo, left. Adam Ray stayed.", "his mother", "Ann Keller"),
        ("Bo Keller met his lawyer, Ann Ray. Eva Lund left.", "his lawyer", "Ann Ray"),
    ])
func describedKin(text: String, source: String, expected: String) {
    #expect(speaker("\(text) “It is getting late,” \(source) said.") == expected)
}

@Test(
    "A pronoun means whom the sentence before describes",
    arguments: [
        ("The mayor was modest.", "Ann Keller"),
        ("Asked about it, the mayor laughed.", "Ann Keller"),
        ("She shrugged.", "Eva Ray"), ("A farmer, who was late, shrugged.", nil),
        ("Her daughter smiles.", "Pia"),
    ])
func topics(_ sentence: String, expected: String?) {
    let text = """
        Mayor Ann Keller came. Eva Ray and her daughter, Pia, left. “We stay,” said Eva Ray.

        \(sentence) “It is getting late,” she said.
        """
    #expect(speaker(text) == expected)
}

@Test(
    "A name that somebody gives is theirs",
    arguments: [
        "A driver who identified himself only as Bo left.",
        "A driver, who gave his name only as Bo, left.", "A driver named Bo left.",
        "One driver, who asked to be called only Bo, left.",
    ])
func aliases(_ sentence: String) {
    #expect(speaker("Eva Ray came. \(sentence) “It is getting late,” he said.") == "Bo")
}

@Test("Whom somebody calls a name is not called so")
func aliasOfSomebodyElse() {
    #expect(speaker("One driver called Bo “a man without any shame at all”.") == nil)
}

@Test(
    "An age tells who is meant",
    arguments: [
        ("34-year-old", "Ann Keller"), ("61-year-old", "Eva Ray"), ("17-year-old", "Pia Lund"),
    ])
func agesOfPersons(age: String, expected: String) {
    let text = "Pia Lund came. Ann Keller, 34, met Eva Ray, 61. Pia Lund left."
    #expect(speaker("\(text) “It is getting late,” the \(age) said.") == expected)
}

@Test("A teenager is of an age")
func teenagers() {
    let text = "Pia Lund, 17, came. Ann Keller, 34, left."
    #expect(speaker("\(text) “It is getting late,” the teenager said.") == "Pia Lund")
}

@Test(
    "Words for one office mean the same person",
    arguments: [
        ("captain Ann Keller", "skipper"), ("Education Secretary Ann Keller", "minister"),
        ("Dr Ann Keller", "physician"), ("barrister Ann Keller", "lawyer"),
    ])
func likeRoles(title: String, description: String) {
    #expect(
        speaker(
            "It was \(title) who left. Eva Ray came. “It is late now,” the \(description) said.")
            == "Ann Keller")
}

@Test(
    "Other offices have like words and mean others",
    arguments: [
        "Shadow Education Secretary Ann Keller", "Attorney General Ann Keller",
        "the club’s secretary, Ann Keller,",
    ])
func unlikeRoles(_ title: String) {
    for description in ["minister", "lawyer"] {
        #expect(
            speaker(
                "It was \(title) who left. Eva Ray came. “It is late,” the \(description) said.")
                == "Eva Ray")
    }
}

@Test("The only woman of a text is meant however far back she is named")
func onlyWoman() {
    let text = "Ann Keller met Bo Ray.\n\n" + String(repeating: "It rained. ", count: 14)
    #expect(speaker("\(text)\n\n“It is getting late,” she said.") == "Ann Keller")
}

@Test(
    "A firm's short name joins its full one",
    arguments: [("Vorrwell Foods", "Vorrwell"), ("Southern Cross Ferries", "Southern Cross")])
func shortNamesOfFirms(full: String, short: String) {
    let text = "It was \(full) that left. “It is getting late for us,” \(short) said."
    #expect(speaker(text) == full)
    #expect(speaker("It was \(short) that left. “It is late for us,” \(full) said.") == full)
}

@Test(
    "A firm's first word is its short name where nobody of that name came before",
    arguments: ["Vorrwell Foods Co.", "Vorrwell Department Stores", "Vorrwell Group Plc"])
func firstWordsOfFirms(full: String) {
    let text = "\(full) cut jobs. Vorrwell said it was late."
    #expect(speaker(text) == full)
    #expect(speaker("\(text) “No,” it said. Abel Vorrwell founded it in 1894.") == full)
    #expect(
        speaker("\(full) cut jobs. Abel Vorrwell left. Vorrwell said he was late.")
            == "Abel Vorrwell")
}

@Test(
    "What a firm makes or is tells which firm is meant",
    arguments: [
        "pump maker", "lender", "oil and gas producer", "food and hotels group",
    ])
func descriptionsOfFirms(description: String) {
    #expect(
        speaker("Vorrwell PLC fell. The \(description) said sales were down.") == "Vorrwell PLC")
}

@Test("“The parent company” is another than the firm spoken of")
func otherFirms() {
    #expect(speaker("Vorrwell PLC fell. The parent company said sales were down.") == nil)
}

@Test("A firm may be a builder: “it” can mean it")
func firmsWithRoles() {
    #expect(
        speaker("The road builder, Vialta, denied paying Ann Lee. It said it was late.") == "Vialta"
    )
}

@Test("What is no firm has no short name")
func noShortNames() {
    #expect(speaker("The Keller Foundation met. “It is late for us,” said Keller.") == "Keller")
}

@Test(
    "Whoever stands between commas behind a description speaks",
    arguments: [
        ("Its largest lender, Vorrbank, said", "Vorrbank"),
        ("The doctor who treated him, Dr Ann Keller, said", "Ann Keller"),
    ])
func enclosedNames(_ source: String, expected: String) {
    #expect(speaker("Eva Ray left. \(source) “it is getting rather late”.") == expected)
}

@Test("An office's holder is no body of that name")
func officeIsNoBody() {
    let text = "Ann Keller came. “It is late now,” said the minister. The Prime Minister slept."
    #expect(speaker(text) == "Ann Keller")
}

@Test("“He said he” tells the gender of a name that no list holds")
func gendersFromContent() {
    let text = "Xan Q. Vorr said she was late. Bo Ray met Xan Q. Vorr. “It is late,” she said."
    #expect(speaker(text) == "Xan Q. Vorr")
}

@Test("Common words behind an origin are part of a body's name")
func originsOfBodies() {
    #expect(
        speaker("“It is late for us,” the Kenyan Red Cross said in Dorset.") == "Kenyan Red Cross")
}

@Test("A text may end with what ties two people")
func tieAtTheEnd() {
    #expect(speaker("“It was late,” said Ann Ray, Keller’s wife") == "Ann Ray")
}

@Test("A person is not the firm that has the same name")
func personAndFirm() {
    #expect(
        speaker("Brandt Holm Partners met. “It is late,” Mr Brandt Holm said.") == "Brandt Holm")
}
