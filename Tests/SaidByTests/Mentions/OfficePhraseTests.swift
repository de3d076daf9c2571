import Testing

@testable import SaidBy

/// The people of a text, without what stands before their names.
private func people(_ text: String) -> [String] {
    let document = Document(text)
    return NameFinder.names(in: document).filter { $0.kind == .person }
        .map { document.text($0.core) }
}

@Test(
    "Whoever holds an office stands behind it",
    arguments: [
        "Minister for Water Resources", "Senior Minister of State for National Development",
        "Secretary for Development", "Commissioner of Police", "Leader of the Opposition",
        "President of the Law Society", "Chief Minister of West Dorset", "Minister for Sport",
        "Secretary of State for Wales", "Under Secretary of State for Health",
        "Minister for Trade and Industry", "Permanent Secretary for Planning and Lands",
        "Executive for Sports", "director of communications", "Mayor of Greater Vorr",
    ], ["Marta Keller", "Tan Kok Seng", "R. Q. Vorr", "Bo Ray Vorr"])
func holders(office: String, name: String) {
    let text = "It had been the \(office) \(name) who left because nobody called."
    #expect(people(text) == [name])
}

@Test("A title may stand between an office and a name")
func titledHolders() {
    #expect(people("Then Minister for Health Dr Ann Vorr left.") == ["Ann Vorr"])
}

@Test(
    "A name that no list holds is behind an office in common words",
    arguments: ["Minister of Health", "Secretary for Development", "Secretary of State for Wales"])
func unlistedHolders(_ office: String) {
    #expect(people("Then \(office) Xan Vorr left.") == ["Xan Vorr"])
}

@Test(
    "What an office is over or for is nobody",
    arguments: [
        "the Mayor of North Las Vegas", "the MP for Wyre Forest North",
        "the Mayor of Royal Tunbridge Wells", "the director of the Dorset Water Board",
        "the President of Costa Rica",
        "the Bishop of Bath and Wells", "the mother of victim",
    ])
func officesOverPlaces(_ office: String) {
    #expect(people("Then \(office) left.").isEmpty)
}

@Test("Two who each have a title are two")
func twoOffices() {
    let text = "Then Sen. Marta Keller of Texas and Gov. Ann Vorr of Ohio left."
    #expect(people(text) == ["Marta Keller", "Ann Vorr"])
}
