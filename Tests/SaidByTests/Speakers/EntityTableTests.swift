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

@Test(
    "A part of a full name joins it",
    arguments: [
        ("Gabriel García Vorr", "García"), ("Luis Lacalle Vorr", "Lacalle Vorr"),
        ("Helena Bonham Vorr", "Ms Bonham Vorr"), ("Nuala Ó Vorr", "Ms Ó Vorr"),
        ("Luiz da Vorr", "Mr da Vorr"), ("Hemi Te Vorri", "Te Vorri"),
        ("Mimi Yuen Sau-lan", "Yuen"), ("Alvin Leung Chi-ho", "Alvin Leung"),
        ("Alvin Leung Chi-ho", "Leung"), ("Pedro Vorrez Casado", "Vorrez"),
        ("Muhyiddin Vorrin", "Muhyiddin"), ("Bashar al-Vorrad", "Vorrad"),
        ("Bashar al-Vorrad", "Al-Vorrad"), ("Abdel Fattah el-Vorri", "Vorri"),
    ])
func partsOfFullNames(full: String, part: String) {
    #expect(entities("Then \(full) spoke. Later it was \(part) who left.") == ["\(full): 2"])
    #expect(entities("Then it was \(part) who left. Later \(full) spoke.") == ["\(full): 2"])
}

@Test("A part of two full names joins neither")
func partsOfTwo() {
    let found = entities(
        "Then Ann García Vorr met Eva García Lund. It was García who left them there.")
    #expect(found.count == 3)
}

@Test("A name with more capitals behind it is no full name", arguments: ["Show", "South Dorset"])
func capitalsBehindNames(_ more: String) {
    #expect(entities("Then the Ann Vorr \(more) began. It was Vorr who left.").count == 2)
}

@Test(
    "A nickname and a last name are the bearer’s", arguments: ["Bobby", "Bobby Vorr", "Vorr"])
func nicknameAlone(_ short: String) {
    let found = entities("Then Robert “Bobby” Vorr spoke. It was \(short) who left.")
    #expect(found == ["Robert “Bobby” Vorr: 2"])
    let turned = entities("Then it was Bobby Vorr who left. Robert “Bobby” Vorr spoke.")
    #expect(turned == ["Robert “Bobby” Vorr: 2"])
}

@Test("A name in capitals is written out where the text does so")
func writtenOut() {
    #expect(entities("MARTA VORR is late\n\nThen Marta Vorr left.") == ["Marta Vorr: 2"])
}

@Test("A name that an open quotation cuts within its nickname is no part of itself")
func nameCutWithinItsNickname() {
    #expect(entities("Then “it was Robert “Bobby” Vorr who left.").contains("Vorr: 1"))
}
