import Testing

@testable import SaidBy

/// Rules look at the word behind the one at hand, which the text may not have.
@Test(
    "A text may end behind any word",
    arguments: [
        ("Bo Ray talked about this week", 0),
        ("In a statement, the statement said it was late,", 1),
        ("Ann Lee, Bo Ray, Cy Poe’s", 0),
        ("‘ ! ‘", 1),
        ("Bo Ray called out", 0),
    ])
func textEnds(text: String, quotationCount: Int) {
    #expect(Extractor().extract(SourceText(text)).quotations.count == quotationCount)
}

@Test("A subject is looked for within another four times at most")
func subjectsWithinSubjects() {
    let calls = String(repeating: ", called her ", count: 40)
    #expect(Extractor().extract(SourceText("Ann Lee" + calls + ".")).quotations.count < 80)
}
