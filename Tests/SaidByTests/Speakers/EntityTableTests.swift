import Testing

@testable import SaidBy

/// The entities of a text, each as its fullest name and how many mentions it has.
private func entities(_ text: String) -> [String] {
    let document = Document(text)
    return EntityTable(document: document).entities.map {
        "\(document.text($0.name)): \($0.mentionCount)"
    }
}

@Test func lastNameJoinsTheFullName() {
    #expect(entities("Then Marta Keller spoke. It was Keller who left.") == ["Marta Keller: 2"])
}

@Test func lastNameInAHeadlineJoinsTheFullNameThatFollows() {
    #expect(
        entities("Nobody is late, says Keller\n\nThen Marta Keller left.") == ["Marta Keller: 2"])
}

@Test(
    "A nickname or an initial is the same person",
    arguments: ["Bill Keller", "W. Keller", "Will Keller"])
func nicknamesAndInitials(_ short: String) {
    #expect(
        entities("Then William Keller spoke. It was \(short) who left.") == ["William Keller: 2"])
}

@Test func fullerNameIsTheEntitysName() {
    #expect(
        entities("Then Ann Keller spoke. It was Ann M. Keller who left.") == ["Ann M. Keller: 2"])
}

@Test func honorificsTellTwoOfOneNameApart() {
    let found = entities(
        "Then Adam Keller met Marta Keller. It was Mr Keller who left. It was Mrs Keller who stayed."
    )
    #expect(found == ["Adam Keller: 2", "Marta Keller: 2"])
}

@Test func membersOfAFamilyAreApart() {
    #expect(entities("Then Adam Keller met Marta Keller and Bo Keller.").count == 3)
}

@Test func firstNameJoinsTheFullName() {
    #expect(entities("Then Marta Keller spoke. It was Marta who left.") == ["Marta Keller: 2"])
}

@Test func initialsJoinTheBodyTheyStandFor() {
    let found = entities("The Dorset Water Board met. Later the DWB left.")
    #expect(found == ["Dorset Water Board: 2"])
}

@Test func bodyIsNotItsNamesake() {
    #expect(entities("The Keller Group met. Then Mr Keller left.").count == 2)
}
