import Testing

@testable import SaidBy

/// Who the first quotation of the text is attributed to: the name; else what the text calls them.
private func speaker(_ text: String) -> String? {
    let extraction = Extractor().extract(SourceText(text))
    guard let index = extraction.quotations.first?.speaker else { return nil }
    let speaker = extraction.speakers[index]
    return speaker.name ?? speaker.description
}

@Test(
    "Whom the first sentence describes the next one names",
    arguments: [
        (
            "A farmer has told an inquest that it was late.\n\nAnn Lee, 58, called for help.",
            "Ann Lee"
        ),
        ("A mother-of-two has told how it rained.\n\nAnn Lee, 31, lives in Harlow.", "Ann Lee"),
        (
            "Ed Mazur\n\nA man says he has “no home”.\n\nBo Ray, 40, from Harlow, lost it in May.",
            "Bo Ray"
        ),
        (
            "Harlow’s mayor says it is late.\n\n“I swam there,” said Mayor Ann Lee.", "Ann Lee"
        ),
        ("The army’s chief of staff said it was late. Gen. Bo Ray, 58, left.", "Bo Ray"),
        (
            "The Harlow-based maker of pumps said it was late. Norwell Foods Inc. shut a plant.",
            "Norwell Foods Inc."
        ),
    ])
func introduced(text: String, expected: String) {
    #expect(speaker(text) == expected)
}

@Test(
    "Somebody else may be named behind a description",
    arguments: [
        ("A farmer said it was late.\n\nJudge Ann Lee, 58, sent him away.", "A farmer"),
        ("A farmer said he was late.\n\nAnn Lee, 58, waited for him.", "A farmer"),
        ("A spokesman said it was late.\n\nBo Ray, 58, waited for him.", "A spokesman"),
        ("Ann Lee left. A farmer said it was late.\n\nBo Ray, 58, waited for him.", "A farmer"),
        ("A farmer told Bo Ray it was late.\n\nBo Ray, 58, had waited.", "A farmer"),
        ("A lamp maker said it was late.\n\nHarlow Council, which pays him, knew.", "A lamp maker"),
    ])
func notIntroduced(text: String, expected: String) {
    #expect(speaker(text) == expected)
}
