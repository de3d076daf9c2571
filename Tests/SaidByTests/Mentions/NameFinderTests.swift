import Testing

@testable import SaidBy

/// The names of a text without what stands before them.
private func names(_ text: String) -> [String] {
    let document = Document(text)
    return NameFinder.names(in: document).map { document.text($0.core) }
}

/// The first name of a text.
private func name(_ text: String) -> NameMention? {
    NameFinder.names(in: Document(text)).first
}

@Test(
    "Titles, honorifics and roles are cut off a name",
    arguments: [
        "It was Mr. Keller who left.", "It was Sen. Keller who left.", "It was Dr Keller who left.",
        "It was Sir Keller who left.", "It was Prime Minister Keller who left.",
        "It was the mayor, Keller, who left.", "It was spokeswoman Keller who left.",
    ])
func titlesAreCutOff(_ text: String) {
    #expect(names(text) == ["Keller"])
}

@Test(
    "A place, a body or a people before a full name is cut off",
    arguments: [
        "It was Ohio Gov. Marta Keller who left.", "Then Radio Dorset DJ Marta Keller left.",
        "Then Canadian Marta Keller left.", "Then Secretary of State Marta Keller left.",
        "Then Labour MP Marta Keller left.",
    ])
func prefixesAreCutOff(_ text: String) {
    #expect(names(text) == ["Marta Keller"])
}

@Test(
    "Titles in brackets, in capitals and of several words are cut off a name",
    arguments: [
        "It was Dr (Mrs) Marta Keller who left.", "It was Justice (retd) Marta Keller who left.",
        "It was SP Marta Keller who left.",
        "It was Marta Keller BL who left.", "It was principal Sr. Marta Keller who left.",
    ])
func compoundTitles(_ text: String) {
    #expect(names(text) == ["Marta Keller"])
}

@Test("A common word behind a rank is a name where another follows")
func ranksBeforeCommonWords() {
    #expect(names("It was SP Bright Edeh who left.") == ["Bright Edeh"])
}

@Test(
    "People who do something open a sentence without being a name",
    arguments: ["Forecasters warned of rain.", "Seismologists said it was late."])
func peopleAreNoNames(_ text: String) {
    #expect(names(text) == [])
}

@Test("A last name that ends like them has a capital elsewhere")
func lastNamesLikePeople() {
    #expect(names("Then Bo Sanders left. Sanders said it was late.") == ["Bo Sanders", "Sanders"])
}

@Test(
    "What belongs to a name stays in it",
    arguments: [
        "Ludwig van Dorsten", "Marta de la Cruz", "Jean-Luc Petit", "Ann Smith-Keller",
        "Seamus O'Neill", "Bo Ray Jr.", "J. K. Ray", "Zoë Škvorecký", "Ann M. Keller",
    ])
func partsOfNames(_ name: String) {
    #expect(names("It was \(name) who left.") == [name])
}

@Test(
    "Bodies have long names",
    arguments: [
        "Dorset County Council", "Ministry of the Interior", "Bank of Dorset", "Keller & Ray",
    ])
func bodies(_ name: String) {
    #expect(names("Then the \(name) left.") == [name])
}

@Test("Two names that “and” joins are two")
func joinedNames() {
    #expect(names("Then Ann Keller and Bo Ray left.") == ["Ann Keller", "Bo Ray"])
}

@Test("A name ends at the end of its line and at a quotation mark")
func namesEndAtLinesAndMarks() {
    #expect(names("Says Keller\nBo Ray left.") == ["Keller", "Bo Ray"])
    #expect(names("It was Keller. “Ray left.”") == ["Keller", "Ray"])
}

@Test(
    "What stands before a name tells the gender",
    arguments: [
        ("It was Mr Keller who left.", Gender.male), ("It was Mrs Keller who left.", .female),
        ("It was spokeswoman Keller who left.", .female), ("It was Sir Keller who left.", .male),
        ("It was Dr Keller who left.", .unknown),
    ])
func genderBeforeName(text: String, expected: Gender) {
    #expect(name(text)?.gender == expected)
}

@Test(
    "A name shows what it names",
    arguments: [
        ("It was Mr Keller who left.", NameMention.Kind.person),
        ("Then Marta Keller left.", .person),
        ("Then Dorset County Council met.", .organization), ("Then the NZTQ met.", .organization),
        ("They met in London.", .place), ("Then Keller left.", .unknown),
    ])
func kinds(text: String, expected: NameMention.Kind) {
    #expect(name(text)?.kind == expected)
}

@Test("A headline's capital preposition joins no two names")
func prepositionInAHeadline() {
    #expect(!names("BBC Chief On Lee\n\nAnn Lee left.").contains { $0.contains("On") })
}

@Test(
    "A name that no list holds shows that it is a person's",
    arguments: [
        "It was Xan Q. Vorr.", "It was Q. R. Vorr.", "Then Dorset's captain, Xan Vorr, left.",
        "Then the head of the school, Xan Vorr, left.", "Then Xan Vorr, a farmer, left.",
        "Then Xan Vorr, 34, left.", "Then Xan Vorr, 34, head of the school, left.",
        "Then wicketkeeper Xan Vorr left.",
    ])
func evidenceOfPersons(_ text: String) {
    #expect(NameFinder.names(in: Document(text)).contains { $0.personEvidence >= 2 })
}

@Test(
    "A firm or a place shows nothing of the kind",
    arguments: [
        "It was Vorr Xan.", "Then Vorr Xan, the owner of a dam, left.", "It rained near San Diego.",
        "Then it was Vorr Xan, the mayor said.",
    ])
func noEvidenceOfPersons(_ text: String) {
    #expect(!NameFinder.names(in: Document(text)).contains { $0.personEvidence >= 2 })
}

@Test("A party's letter and a place are a place", arguments: ["R-Vorr", "D-Port Vorr"])
func constituencies(_ place: String) {
    let names = NameFinder.names(in: Document("It was Sen. Ann Lee, \(place), who left."))
    #expect(names.map(\.kind) == [.person, .place])
}

@Test("Letters beyond ASCII have capitals", arguments: ["Élodie", "Łukasz", "Žarko", "Ștefan"])
func capitalsBeyondASCII(_ name: String) {
    #expect(names("Then \(name) left.") == [name])
}

@Test("A given name is found with its own capital")
func givenNamesBeyondASCII() {
    #expect(name("It was Élodie Vorr.")?.personEvidence == 2)
}

@Test(
    "Titles of the world, ranks and jobs are cut off a name",
    arguments: [
        "Cr", "Aunty", "DSP", "ACP", "DI", "DC", "MLA", "MK", "Datuk Seri", "Tan Sri", "Dato'",
        "Dato' Seri", "Engr", "Barr", "Vice-Chancellor", "Auditor-General", "Taoiseach", "Tánaiste",
        "Mx", "Encik", "Puan", "Comrade", "Postmaster", "Fire Marshal", "Warrant Officer",
        "Restaurateur", "Plumber", "Justice",
    ])
func titlesOfTheWorld(_ title: String) {
    #expect(names("It was \(title) Marta Keller who left.") == ["Marta Keller"])
}

@Test(
    "A job that no list holds is cut off before a given name",
    arguments: ["Wickerman", "Flintknapper", "Chocolatier", "Clavecineur"])
func unlistedJobs(_ job: String) {
    #expect(names("\(job) Marta Keller left.") == ["Marta Keller"])
}

@Test("A word for a role behind a given name is a last name")
func rolesAsLastNames() {
    #expect(names("It was Paul Baker Vorr who left.") == ["Paul Baker Vorr"])
}

@Test(
    "Letters behind a name are no part of it",
    arguments: [
        "OBE", "MBE", "QC", "KC", "SC", "SAN", "MP", "MSP", "MS", "MLA", "TD", "JP", "PhD", "MD",
        "FRS", "DSO", "CBE QC",
    ])
func postNominals(_ letters: String) {
    #expect(names("It was Hilary Vorr \(letters) who left.") == ["Hilary Vorr"])
}

@Test("A seat with an article is no name’s end")
func seats() {
    #expect(names("Then the Vorr North MP left.") == ["Vorr North MP"])
}

@Test("A month before a last name is a first name", arguments: ["Jun", "April", "June"])
func monthsAsFirstNames(_ month: String) {
    #expect(names("Then partner \(month) Vorrabe left.") == ["\(month) Vorrabe"])
    #expect(names("It rained in \(month).").isEmpty)
}

@Test(
    "Small words and letters belong to a name",
    arguments: [
        "Mohammed al-Vorri", "Bashar el-Vorrad", "Ngugi wa Vorr", "Daniel arap Vorr",
        "William ole Vorr", "Siti binti Vorr", "Ochieng' Vorr", "A R Vorr", "MS Vorri",
        "Sanjay K. Vorr",
    ])
func smallParts(_ name: String) {
    #expect(names("Then it was \(name) who left.") == [name])
}

@Test(
    "A nickname stands within a name",
    arguments: [
        "Robert “Bobby” Vorr", "Robert \"Bobby\" Vorr", "Robert ‘Big Rod’ Vorr",
        "Robert (Bobby) Vorr",
        "Delroyd “Junebug” Vorr",
    ])
func nicknamesWithinNames(_ name: String) {
    let document = Document("Then \(name) left.")
    let found = NameFinder.names(in: document)
    #expect(found.map { document.text($0.core) } == [name])
    #expect(document.nameText(found[0].core) == "\(name.prefix { $0 != " " }) Vorr")
}

@Test(
    "What stands in marks between two names is no nickname",
    arguments: ["Council ‘Failed’ Residents", "Minister (Bobby) Vorr", "Vorr ‘Quits’ Dorset"])
func noNicknames(_ text: String) {
    let document = Document("Then \(text) left.")
    #expect(NameFinder.names(in: document).allSatisfy { document.nickname(in: $0.core) == nil })
}

@Test(
    "Bodies keep their first words at a sentence’s start",
    arguments: [
        "West Vorrshire Police", "South Wales Police", "Great Western Railway",
        "Greater Vorr Police", "Marks & Vorr", "Friends of the Earth", "Prime Minister's Office",
        "Children's Hospital of Vorr", "King's College London",
    ])
func firstWordsOfBodies(_ name: String) {
    #expect(names("\(name) said that it rained.") == [name])
}

@Test(
    "Bodies keep what they are for and whose they are",
    arguments: [
        "Department for Environment, Food and Rural Affairs", "Ministry of Health and Welfare",
        "Vorr County Sheriff's Office", "Women's Tennis Association", "Magistrate's Court",
        "Farmers' Union", "All Pakistan Vorr Association",
    ])
func longBodies(_ name: String) {
    #expect(names("Then the \(name) said that it rained.") == [name])
}

@Test("A people’s name owns no body", arguments: ["Britain's Labour Party", "Vorr's Water Board"])
func ownersOfBodies(_ text: String) {
    #expect(names("Then \(text) met.").count == 2)
}

@Test("The verb behind an article’s first capitals is no name")
func smallCapitals() {
    #expect(names("MARTA VORR KEEPS the key.") == ["MARTA VORR"])
}

@Test("A common word that begins a sentence belongs to the capital behind it")
func namesOfCommonWords() {
    #expect(names("Rural Link, which runs the buses, left.") == ["Rural Link"])
    #expect(names("Rural Link drivers left.") != ["Rural Link"])
}
