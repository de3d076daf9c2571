import Testing

@testable import SaidBy

/// The words of the text's first quotation.
private func content(_ text: String) -> [String]? {
    let extraction = Extractor().extract(SourceText(text))
    return extraction.quotations.first?.content.map(extraction.source.string)
}

@Test(
    "What the content goes on up to",
    arguments: [
        ("Ann Lee said the dam was full – it was not.", "the dam was full"),
        ("Ann Lee said the dam – the old one – was full.", "the dam – the old one – was full"),
        ("Ann Lee said the dam would be sold, a move that could fail.", "the dam would be sold"),
        ("Ann Lee promised to go, didn’t, and left the town.", "to go"),
        ("Ann Lee promised to go and she left.", "to go"),
        ("Ann Lee promised to go and she did.", "to go"),
        ("The mayor, Ann Lee, promised a new dam.", "a new dam"),
        ("Poe & Lee, a firm that advises farmers, expects rain.", "rain"),
        ("Jakarta - The dam was full, Ann Lee said.", "The dam was full"),
        ("Ann Lee felt the dam was weak.", "the dam was weak"),
        (
            "Ann Lee admitted two thefts when she came to court.",
            "two thefts when she came to court"
        ),
        ("Ann Lee criticised Bo Ray but is not leaving.", "Bo Ray"),
        ("Ann Lee said the dam was full before adding that it leaked.", "the dam was full"),
        ("Ann Lee said the dam was full, but she left.", "the dam was full"),
        (
            "Ann Lee said her son, who died last year, would have mended it.",
            "her son, who died last year, would have mended it"
        ),
        ("Ann Lee argued against a dam, adding that it leaked.", "a dam"),
        (
            "Ann Lee said the dam was full and adding water was bad.",
            "the dam was full and adding water was bad"
        ),
        (
            "Ann Lee wrote a letter, saying the dam was full and adding that it leaked.",
            "the dam was full"
        ),
    ])
func contentEnds(text: String, expected: String) {
    #expect(content(text) == [expected])
}

@Test(
    "What a clause may begin with",
    arguments: [
        ("Ann Lee said there certainly was a leak.", "there certainly was a leak"),
        ("Ann Lee said having him here was good.", "having him here was good"),
        ("Ann Lee said in a statement issued on Monday that the dam was full.", "the dam was full"),
        ("Ann Lee said in a letter seen by the paper the dam was full.", "the dam was full"),
        ("Ann Lee said this week that the dam was full.", "the dam was full"),
        (
            "Ann Lee said on Monday that, if it rained, the dam was full.",
            "if it rained, the dam was full"
        ),
        ("Ann Lee says, however, that the dam is full.", "the dam is full"),
        ("Ann Lee said before leaving that the dam was full.", "the dam was full"),
        ("Ann Lee said Monday’s rain had filled the dam.", "Monday’s rain had filled the dam"),
        ("Ann Lee said smugglers dig under the dam.", "smugglers dig under the dam"),
        ("Ann Lee said no to the dam.", "no to the dam"),
        ("Ann Lee said filling the dam was wrong.", "filling the dam was wrong"),
        ("Ann Lee says, win or lose, she will stay.", "she will stay"),
        ("Ann Lee said despite the rain, the dam was low.", "despite the rain, the dam was low"),
        ("It was a dam that Ann Lee believed in and one she said would last.", "would last"),
        ("Ann Lee asked if the dam was full.", "if the dam was full"),
        ("Ann Lee said if it rained, the dam would fill.", "if it rained, the dam would fill"),
        ("Ann Lee said in her closing remarks that the dam was full.", "the dam was full"),
        ("It was a dam that Ann Lee said harmed the town.", "harmed the town"),
    ])
func contentBegins(text: String, expected: String) {
    #expect(content(text) == [expected])
}

@Test(
    "The content where it is no clause",
    arguments: [
        ("Ann Lee denied leaving early.", "leaving early"),
        ("Ann Lee proposed $5 for each cow.", "$5 for each cow"),
        ("Ann Lee called for $5 a cow.", "$5 a cow"),
        ("Ann Lee called out the minister.", "the minister"),
        ("Ann Lee described how the dam broke.", "how the dam broke"),
        ("Ann Lee called upon the town to leave.", "the town to leave"),
    ])
func contentOfAnObject(text: String, expected: String) {
    #expect(content(text) == [expected])
}

@Test(
    "The narrator’s words around a quotation in an “as” clause, a claim and a sentence with a tag",
    arguments: [
        ("As Ann Lee put it, the dam is “a mess” now.", "the dam is “a mess” now"),
        ("They heard Ann Lee’s claim that “nobody” mends the dam.", "“nobody” mends the dam"),
        ("But, Ann Lee added, the dam was no “lake”.", "the dam was no “lake”"),
    ])
func contentAroundMarks(text: String, expected: String) {
    #expect(content(text) == [expected])
}

@Test(
    "A cue within what another takes has no row of its own",
    arguments: [
        "Ann Lee declined to say whether the dam was full.",
        "Ann Lee said in her remarks that the dam was full.",
        "Asked whether she understood the farmers, Ann Lee left.",
    ])
func nestedCues(text: String) {
    #expect(Extractor().extract(SourceText(text)).quotations.count == 1)
}

@Test("Who is spoken to is no content")
func hearer() {
    #expect(content("It was late, she told us, he went home.") == ["It was late", "he went home"])
    #expect(
        content("Ann Lee told them despite the rain, the dam was full.") == [
            "despite the rain, the dam was full"
        ])
}

@Test("On what condition somebody speaks is no content")
func conditionOfAnonymity() {
    #expect(content("Ann Lee spoke on condition of anonymity.") == nil)
}

@Test(
    "The content of a passive verb",
    arguments: [
        ("The dam was criticised by Ann Lee.", ["The dam"]),
        ("The dam is seen as a danger.", ["The dam", "as a danger"]),
        ("Bo Ray was asked whether the dam was full.", ["whether the dam was full"]),
        ("Bo Ray was told that the dam was full.", ["the dam was full"]),
        ("Bo Ray was praised by Ann Lee as a hero.", ["Bo Ray", "as a hero"]),
        ("Bo Ray was asked by Ann Lee whether it leaked.", ["whether it leaked"]),
        ("It was said by Ann Lee that the dam was full.", ["the dam was full"]),
        ("Asked on Monday about the dam, Bo Ray laughed.", ["the dam"]),
        ("Told that the dam was full, Bo Ray laughed.", ["the dam was full"]),
        ("They met a farmer who is said to be rich.", ["who", "to be rich"]),
    ])
func passiveContent(text: String, expected: [String]) {
    #expect(content(text) == expected)
}

@Test(
    "What somebody else is quoted as saying is no part of an object",
    arguments: [
        "Ann Lee praised the plan that Bo Ray called “a danger to us all”.",
        "Ann Lee rejected a claim by Bo Ray that the dam was “a danger to us all”.",
    ])
func othersQuotation(_ text: String) {
    let extraction = Extractor().extract(SourceText(text))
    let holders = extraction.quotations.filter { quotation in
        quotation.content.contains { extraction.source.string(in: $0).contains("danger") }
    }
    #expect(holders.map { $0.speaker.map { extraction.speakers[$0].name } } == ["Bo Ray"])
}

@Test("A quotation behind an addressee and a day begins at its mark")
func contentBehindAnAddressee() {
    #expect(content("Bo Ray told the paper on Monday, “We will go now.”") == ["We will go now."])
}

@Test(
    "The content of a noun of saying begins behind “that” and ends with the marks",
    arguments: [
        ("His claim that “nobody here will go” drew laughter.", "nobody here will go"),
        ("His claim that the dam is “a danger” drew laughter.", "the dam is “a danger”"),
    ])
func contentOfASpeechNoun(text: String, expected: String) {
    #expect(content(text) == [expected])
}

@Test("Several documents can show what follows", arguments: ["Polls", "The surveys", "Letters"])
func pluralDocuments(_ source: String) {
    #expect(content("\(source) show the dam is full.") == ["the dam is full"])
}

@Test(
    "Several people or bodies can speak",
    arguments: ["Groups", "Polls", "Councils", "Firms", "Boards", "the bakers", "the envoys"])
func plurals(_ source: String) {
    let document = Document(source)
    #expect(document.canSpeak(0..<document.tokens.count))
}

@Test(
    "Times and places of what was said are no content",
    arguments: [
        ("The dam was full, Ann Lee told the paper on Monday.", "The dam was full"),
        ("Ann Lee said last week the dam was full.", "the dam was full"),
        ("Ann Lee said late on Monday it was full.", "it was full"),
        ("Ann Lee said at least ten dams were full.", "at least ten dams were full"),
        ("HARLOW, Nov. 18 (Radio) -- The dam was full, Ann Lee said.", "The dam was full"),
        ("Ann Lee criticised the plan at a rally in Dorset.", "the plan"),
        ("Ann Lee urged the board to go.", "the board to go"),
        ("Noting that it was late, Ann Lee left.", "it was late"),
        ("Ann Lee left, asking not to be named.", "not to be named"),
        ("Ann Lee says that’s fair.", "that’s fair"),
        ("Ann Lee expressed concern about the dam.", "the dam"),
        ("Ann Lee told “Dorset Today” on Monday that it leaked.", "it leaked"),
        ("Ann Lee yelled “we go now, all of us!” after the vote.", "we go now, all of us!"),
        ("It rained (the dam was full, according to Ann Lee).", "the dam was full"),
    ])
func circumstances(text: String, expected: String) {
    #expect(content(text) == [expected])
}

@Test("A tag within a clause has the clause on both its sides")
func contentAroundATag() {
    #expect(
        content("The old dam, Ann Lee said, “is a danger” to all.")
            == ["The old dam", "“is a danger” to all"])
    #expect(
        content("It rained, and the dam, Ann Lee says, can hold.") == ["the dam", "can hold"])
}

@Test(
    "What stands in another's content is a row of its own only as a clause",
    arguments: [
        ("Ann Lee said Bo Ray opposed the plan.", 1),
        ("Ann Lee said Bo Ray had said it was late.", 2),
        ("Ann Lee said it was late, but Bo Ray rejected the report.", 2),
    ])
func contentWithinContent(text: String, count: Int) {
    #expect(Extractor().extract(SourceText(text)).quotations.count == count)
}

@Test("The content stands on both sides of an attribution within its clause")
func contentAroundAnAttribution() {
    #expect(
        content("The plan, said Bo Ray, is “a mess” for the town.") == [
            "The plan", "is “a mess” for the town",
        ])
}

@Test(
    "A decade at a quotation’s start or behind its end takes no mark from it",
    arguments: [
        ("“80s fashion is back,” Ann Lee said.", "80s fashion is back,"),
        ("“We left early,” 80s star Ann Lee said. “It was late.”", "We left early,"),
    ])
func decades(text: String, expected: String) {
    #expect(content(text)?.first == expected)
}

@Test("Long speech in single marks that quotes much is one quotation")
func longSpeechInSingleMarks() {
    let said = String(
        repeating: "He called it “a mess” and left the hall with all of his men. ", count: 25)
    #expect(content("Ann Lee said: ‘\(said)We go.’")?.first?.hasSuffix("We go.") == true)
}

@Test(
    "Clauses begin with amounts, with adverbials and with whom “warned” could have as its hearer",
    arguments: [
        ("said", "up to 200 people were there"), ("said", "as many as 200 people were there"),
        ("said", "over 200 people were there"), ("said", "well over 200 people were there"),
        ("said", "between 20 and 30 people were there"), ("said", "$2m was stolen"),
        ("said", "much depends on the weather"), ("said", "under the plan taxes would rise"),
        ("said", "after the war prices had risen"), ("warned", "prices could rise"),
        ("warned", "the dam would burst"), ("told staff", "the dam would burst"),
    ])
func clauseStarts(verb: String, clause: String) {
    #expect(content("Ann Lee \(verb) \(clause).") == [clause])
}

@Test(
    "What stands between “said” and “that” is no content",
    arguments: ["after the vote", "under oath", "during a visit to the dam", "between sessions"])
func adverbialsBeforeThat(adverbial: String) {
    #expect(content("Ann Lee said \(adverbial) that it was late.") == ["it was late"])
}

@Test("An adverb may stand behind a tag within the content")
func contentAroundATagWithAnAdverb() {
    #expect(content("The dam, Ann Lee said dryly, is “a joke”.") == ["The dam", "is “a joke”"])
}
