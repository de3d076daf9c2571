import Testing

@testable import SaidBy

private func sentences(_ text: String) -> [String] { Document(text).sentenceTexts }
private func units(_ text: String) -> [String] { Document(text).unitTexts }

@Test func stopsEndSentences() {
    #expect(
        sentences("Ann left. Did Bo? No! He stayed.") == [
            "Ann left.", "Did Bo?", "No!", "He stayed.",
        ])
}

@Test(
    "A title, an initial or an abbreviation ends no sentence",
    arguments: [
        "Mr. Lee met Sen. Ray.", "J. K. Lee left.", "Lee vs. Ray was late.",
        "It was on Jan. 5 at noon.",
        "The U.S. Senate met.",
    ])
func abbreviationsEndNoSentence(_ text: String) {
    #expect(sentences(text) == [text])
}

@Test func abbreviationBeforeANewSentenceEndsIt() {
    #expect(sentences("She flew to the U.S. He stayed.") == ["She flew to the U.S.", "He stayed."])
}

@Test func marksBelongToTheSentenceTheyClose() {
    #expect(sentences("“We will go.” Bo left.") == ["“We will go.”", "Bo left."])
}

@Test("What stands in the marks has sentences of its own, but the narrator's goes on")
func unitsHoldQuotationsWhole() {
    let text = "Ann said: “It is late. We will go.” Bo left."
    #expect(sentences(text) == ["Ann said: “It is late.", "We will go.”", "Bo left."])
    #expect(units(text) == ["Ann said: “It is late. We will go.”", "Bo left."])
}

@Test(
    "An attribution behind a quotation belongs to its sentence",
    arguments: [
        "“Why?” she asked.", "“It is late!” Ann Lee said on Monday.", "“Go!” said Bo.",
        "“Is it late?” Ann Lee told reporters on Monday.",
        "“It is late.” Bo Ray said Wednesday.", "“It is late.” Bo Ray said, leaving.",
        "“Is it late?” Ann Lee, a miner from Leeds, asked on Monday.",
        "“Is it late?” Ann Lee asked reporters rhetorically on Monday.",
        "“Is it late?” Ann Lee, a miner from Leeds, said pleasantly into the telephone.",
        "“Is it late?” Ann Lee told the county's television station in May.",
        "“Is it late?” Ann Lee went on, as if nobody had heard.",
    ])
func attributionBehindQuotation(_ text: String) {
    #expect(units(text) == [text])
}

@Test func sentenceBehindAQuotationIsNoAttribution() {
    #expect(units("“It is late.” She left the room.").count == 2)
    #expect(units("“Why?” Ann Lee left the room.").count == 2)
    #expect(units("“Why?” Ann Lee, a miner from Leeds, left the room.").count == 2)
    #expect(units("“Why?” Ann Lee told reporters the dam leaked.").count == 2)
}

@Test(
    "A source and a verb behind a full stop that lead on begin a sentence",
    arguments: [
        "“It is late.” Bo Ray said Wednesday she would go.",
        "“It is late.” Bo Ray said, “We will go.”",
    ])
func sourceThatLeadsOn(_ text: String) {
    #expect(units(text).first == "“It is late.”")
}

@Test func lineBreakEndsASentenceWithoutAStop() {
    #expect(units("Dam is full\n\nAnn Lee said so.") == ["Dam is full", "Ann Lee said so."])
}

@Test func quotationLeftOpenEndsWithItsParagraph() {
    #expect(units("“It is late.\n\nBo left.").count == 2)
}
