import Testing

@testable import SaidBy

/// What the marks of the text's last quoted stretch are for.
private func role(_ text: String) -> QuotedSpan.Role? {
    Extractor().extract(SourceText(text)).quotedSpans.last?.role
}

@Test(
    "A work's title is no speech",
    arguments: [
        "She wrote the novel “The Long Way Home” in a year.",
        "Her song “Over the River” was played.",
        "He starred in “The Long Way Home” and left.",
        "Ann Lee’s “The Long Way Home” is out.",
        "He directed the films “Dam” and “The River”.",
    ])
func titles(_ text: String) {
    #expect(role(text) == .title)
}

@Test(
    "A nickname is no speech",
    arguments: [
        "Juan “Chico” Reyes left.", "He met a man who goes by “Shorty”.",
        "Bo Ray, nicknamed “the Bear”, left.", "Bo Ray, known to everyone as “the Bear”, left.",
    ])
func nicknames(_ text: String) {
    #expect(role(text) == .nickname)
}

@Test(
    "A term is no speech",
    arguments: [
        "It was a so-called “dirty dozen”.", "They used the word “dam” twice.",
        "She used words such as “dam” and “weir”.", "The term “weir” is old.",
    ])
func terms(_ text: String) {
    #expect(role(text) == .term)
}

@Test(
    "Somebody's words are speech",
    arguments: [
        "“We will go,” Ann Lee said.", "Ann Lee said: “The Dam Is Full”.",
        "The plan is “a mess,” she said.", "He called the dam “Big Trouble”.",
        "“It Is Late And We Are All Very Tired Of Waiting Here,” Bo Ray said.",
    ])
func speech(_ text: String) {
    #expect(role(text) == .speech)
}

@Test func quotedSpansThatAreNoSpeechMakeNoQuotation() {
    let extraction = Extractor().extract(SourceText("Juan “Chico” Reyes left."))
    #expect(extraction.quotations.isEmpty)
    #expect(extraction.quotedSpans.count == 1)
}

private func quotationCount(_ text: String) -> Int {
    Extractor().extract(SourceText(text)).quotations.count
}

@Test(
    "A few words within the narrator's sentence that nothing attributes are a term",
    arguments: [
        "The roads were “open” by noon.", "The “big wet” was over by noon.",
        "The town is full of “dam hill people”.",
    ])
func unattributedWords(_ text: String) {
    #expect(role(text) == .term)
    #expect(quotationCount(text) == 0)
}

@Test(
    "More words, or a sentence of their own, are reported though nothing attributes them",
    arguments: [
        "The roads were “open to us all” by noon.", "It rained.\n\n“We go.”\n\nIt was cold.",
    ])
func unattributedSpeech(_ text: String) {
    #expect(role(text) == .speech)
    #expect(quotationCount(text) == 1)
}

@Test("Capitals on all words that nobody is said to say are a title")
func titlesWithoutAWord() {
    let text = "Midway through “The Tin Orchard,” her second try, a boy is lost."
    #expect(Extractor().extract(SourceText(text)).quotations.isEmpty)
}
