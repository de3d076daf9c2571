import Testing

@testable import SaidBy

/// The subject of the last cue verb of the text.
private func subject(_ text: String) -> String? {
    let document = Document(text)
    guard let verb = document.tags.indices.last(where: document.isCue) else { return nil }
    return document.subject(of: verb, from: 0).map(document.text)
}

@Test(
    "The subject of a verb",
    arguments: [
        ("Ann Lee said", "Ann Lee"),
        ("On Monday the mayor of the town said", "the mayor of the town"),
        ("The head of the agency said", "The head of the agency"),
        ("A man accused of theft said", "A man accused of theft"),
        ("Ann Lee and Bo Ray said", "Ann Lee and Bo Ray"),
        ("Ann Lee, Bo Ray and Cy Poe said", "Ann Lee, Bo Ray and Cy Poe"),
        ("The town’s mayor said", "The town’s mayor"),
        ("Two of the workers have said", "Two of the workers"),
        ("People close to the board said", "People close to the board"),
        ("Some in the party said", "Some in the party"),
        ("Those in the room said", "Those in the room"),
        ("Nobody at the firm said", "Nobody at the firm"),
        ("The farmers whose fields were flooded say", "The farmers whose fields were flooded"),
        (
            "An officer who spoke on condition of anonymity said",
            "An officer who spoke on condition of anonymity"
        ),
        ("40% of the voters say", "40% of the voters"),
        ("It was for Ann Lee and Bo Ray, and Cy Poe said", "Cy Poe"),
        ("40 % of the voters say", "40 % of the voters"),
        ("The owner of 100% said", "The owner of 100%"),
        ("When it rained, she said", "she"),
        ("It rained, and Ann Lee said", "Ann Lee"),
        ("Road Transport Minister Ann Lee said", "Road Transport Minister Ann Lee"),
        ("A driver from Harlow, who was late, said", "A driver from Harlow"),
        ("Bo Ray met an analyst at Norwell who said", "an analyst at Norwell who"),
        ("Ann Lee herself, arriving for a visit to a school in Stoke, said", "Ann Lee"),
        (
            "The governor, who spoke through his press secretary, Mr Bo Ray, on Monday, said",
            "The governor"
        ),
    ])
func subjectBeforeTheVerb(text: String, expected: String) {
    #expect(subject(text) == expected)
}

@Test(
    "Words between the subject and the verb",
    arguments: [
        ("Ann Lee on Monday said", "Ann Lee"),
        ("Ann Lee also said", "Ann Lee"),
        ("Ann Lee has never said", "Ann Lee"),
        ("Ann Lee (Dorset) said", "Ann Lee"),
        (
            "Ann Lee, Bo Ray’s aunt, who keeps the shop, said",
            "Ann Lee, Bo Ray’s aunt, who keeps the shop"
        ),
        ("A poll released on Tuesday found", "A poll"),
        (
            "Ann Lee, host of the programme “The Hour,” said",
            "Ann Lee, host of the programme “The Hour,”"
        ),
        ("About one in five said", "one in five"),
        ("The dam was weak, he and Bo Ray said", "he and Bo Ray"),
        ("The price of the dam, farmers and fishermen said", "farmers and fishermen"),
        ("Ann Lee went on to say", "Ann Lee"),
        ("Ann Lee declined to say", "Ann Lee"),
        ("Ann Lee left the room and said", "Ann Lee"),
        ("Ann Lee was late, but later said", "Ann Lee"),
        (
            "An officer who spoke anonymously to discuss the raid said",
            "An officer who spoke anonymously to discuss the raid"
        ),
    ])
func wordsBetween(text: String, expected: String) {
    #expect(subject(text) == expected)
}

@Test(
    "An aside between the subject and the verb",
    arguments: [
        ("Ann Lee, the mayor of Lyon, said", "Ann Lee, the mayor of Lyon,"),
        ("Ann Lee, who had come late, said", "Ann Lee"),
        ("Ann Lee, 34, said", "Ann Lee, 34,"),
        ("Ann Lee – the mayor – said", "Ann Lee – the mayor –"),
        ("Ann Lee, speaking in Lyon, said", "Ann Lee"),
    ])
func asides(text: String, expected: String) {
    let found = subject(text)
    #expect(
        found == expected || found == String(expected.dropLast(expected.hasSuffix("–") ? 2 : 1)))
}

@Test(
    "An aside that opens with a participle, a reflexive or behind “who” is stepped over",
    arguments: [
        ("Ann Lee, asked about the deaths under Mr. Ray, had said", "Ann Lee"),
        ("Ann Lee, herself a farmer, said", "Ann Lee"),
        ("a farmer who, after trading insults with Bo Ray, said", "a farmer who"),
    ])
func asidesOfOtherForms(text: String, expected: String) {
    #expect(subject(text) == expected)
}

@Test("The object of a verb before a comma is no subject of the verb behind it")
func secondVerbOfOneSubject() {
    #expect(subject("Ann Lee mocked a reporter, referred to the town as") == "Ann Lee")
}

@Test("A relative clause refers to the phrase before it")
func relativeClause() {
    #expect(subject("the woman who said") == "the woman who")
}

@Test(
    "Who is quoted as saying something says it",
    arguments: [
        ("The paper quoted the minister as saying", "the minister"),
        ("The minister was quoted as saying", "The minister"),
    ])
func quotedAsSaying(text: String, expected: String) {
    #expect(subject(text) == expected)
}

@Test func verbWithoutASubjectInItsSentenceHasNone() {
    #expect(subject("said so") == nil)
}

@Test("A phrase behind “and” that hangs on a preposition is no subject")
func prepositionalPhrase() {
    #expect(subject("Ann Lee met the town and in a statement said") == "Ann Lee")
}

@Test("The subject behind a verb that stands within the clause it reports")
func subjectOfAParenthesis() {
    #expect(subject("The plan, says the chair, Ann Lee, is a mess.") == "the chair, Ann Lee")
    #expect(subject("The plan, said Bo Ray, will fail.") == "Bo Ray")
    #expect(
        subject("Ann Lee, a farmer, said Bo Ray, who had left, was late.") == "Ann Lee, a farmer")
}

@Test("The phrase behind “with” is the subject of an -ing form")
func subjectBehindWith() {
    #expect(subject("Ann Lee led the race, with one of her letters asking") == "one of her letters")
}

@Test("Who left before somebody spoke did not speak")
func subjectOfAnEarlierClause() {
    #expect(subject("Ann Lee rose after the drivers had left, saying") == "Ann Lee")
    #expect(subject("The drivers cheered when Ann Lee rose, saying") == "Ann Lee")
}

@Test(
    "A subject keeps clear of what stands between it and its verb",
    arguments: [
        ("Ann Lee, who has in the past said", "Ann Lee, who"),
        ("Ann Lee, whose new firm, Brightwell, builds dams, said", "Ann Lee"),
        (
            "Ann Lee, vice president for dams at Stratavalt, which owns it, said",
            "Ann Lee, vice president for dams at Stratavalt, which owns it"
        ),
        ("Petroleum Minister Ann Lee, who was late, said", "Petroleum Minister Ann Lee"),
        ("The residents’ association said", "The residents’ association"),
        ("The “Paper Crown” singer said", "The “Paper Crown” singer"),
        ("A woman whose car was stolen before a race said", "A woman"),
        ("Ann Lee of the mill stopped me in the yard to say", "Ann Lee of the mill"),
        ("Lee wrote to the residents' association warning", "Lee"),
        ("the week after the paper’s editorial telling", "the paper’s editorial"),
        ("The union said 73% of its members came, and claimed", "The union"),
        (
            "Ann Lee, star of the town’s “The Valley,” said",
            "Ann Lee, star of the town’s “The Valley,”"
        ),
    ])
func subjectsBehindOtherWords(text: String, expected: String) {
    #expect(subject(text) == expected)
}
