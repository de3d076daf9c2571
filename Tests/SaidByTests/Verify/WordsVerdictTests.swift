import SaidBy
import Testing

private let plain =
    "We will not sell the old mill, and that is final. It paid $10.0 million in tax."

@Test(
    "The words get the verdict that they deserve",
    arguments: [
        ("We will not sell the old mill, and that is final.", WordsVerdict.exact),
        ("“We will not sell the old mill, and that is final.”", .exact),
        ("not sell the old mill", .exact),
        ("we will not sell the old mill, and that is final", .normalised),
        ("We  will not\nsell the old mill", .normalised),
        ("[W]e will not sell the old mill", .bracketed),
        ("We [at Lee’s] will not sell the old mill", .bracketed),
        ("We will not sell [it], and that is final.", .bracketed),
        ("We will not sell … and that is final.", .elided),
        ("We will not sell [...] that is final.", .elided),
        ("We will not sell . . . It paid $10.0 million in tax.", .elided),
        ("It paid $10.0 million in tax … We will not sell the old mill", .stitched),
        ("We will not sell the new mill, and that is final.", .altered),
        ("It paid $100 million in tax.", .altered),
        ("It paid 10.0 million in tax.", .altered),
        ("We will not sell the old mill and that is final.", .altered),
        ("We will not sell the Old Mill, and that is final.", .altered),
        ("We will not sell the old mill?", .altered),
        ("sell the old mill, and that is final.", .truncated),
        ("Nobody has ever heard of any such plan before today.", .notFound),
    ])
func wordsGetTheirVerdict(quote: String, verdict: WordsVerdict) {
    #expect(verify(quote, in: said(plain)).words == verdict)
}

@Test(
    "Folds are named",
    arguments: [
        ("We can't go - not now", "We can’t go — not now.", [Fold.typography]),
        ("it is so", "It is so.", [.firstLetter]),
        ("It  is so", "It is so.", [.whiteSpace]),
        ("It is so.", "It is so,", [.endPunctuation]),
        ("the cafe\u{301} is so", "The caf\u{E9} is so.", [.firstLetter, .unicodeForm]),
        ("He said \"no\" to it", "He said ‘no’ to it.", [.typography]),
    ])
func foldsAreNamed(quote: String, source: String, folds: [Fold]) {
    let result = verify(quote, in: said(source))
    #expect(result.words == .normalised)
    #expect(result.best?.folds == folds)
}

@Test func anInterruptedQuotationIsFoundAsItWasSaid() {
    let text = "“We will go,” said Ann Lee, who runs the mill, “in good time.”\n"
    let result = verify("We will go in good time.", in: text)
    #expect(result.words == .normalised)
    #expect(result.words(in: text) == ["We will go,", "in good time"])
}

@Test func wordsThatTwoSpeakersShareAreStitched() {
    let text =
        "“We will go home now,” said Ann Lee.\n\n“The rest of us will stay here,” said Bo Ek.\n"
    let result = verify("We will go home now. The rest of us will stay here.", in: text)
    #expect(result.words == .stitched)
    #expect(
        result.best?.difference == "We will go home now | The rest of us will stay here")
}

@Test func fragmentsAroundAnEllipsisMustBeOfOneTurn() {
    let text =
        "“We will go home,” said Ann Lee.\n\n“Never,” said Bo Ek.\n\n“Then stay here,” Lee said.\n"
    #expect(verify("We will go home … stay here", in: text).words == .stitched)
}

@Test func aBracketDoesNotStandForANegation() {
    #expect(
        verify("We will [now] sell the mill", in: said("We will not sell the mill.")).words
            == .altered)
}

@Test(
    "A cut that drops a negation or a condition is told",
    arguments: [
        ("He would ever sell", "I never said that he would ever sell.", "I never said that"),
        ("he would sell", "I do not think he would sell.", "I do not think"),
        ("We will resign", "We will resign if the court says so.", "if the court says so"),
        ("We will resign", "We will resign, but only if we must.", "but only if we must"),
        ("we will resign", "Unless they stop, we will resign.", "Unless they stop"),
        ("We will … soon", "We will not go soon.", "not go"),
        ("we will win", "No, we will win.", nil),
        ("We will win", "We will win, no matter what.", nil),
    ] as [(String, String, String?)])
func cutsAreTold(quote: String, source: String, cut: String?) {
    let result = verify(quote, in: said(source))
    #expect((result.words == .truncated) == (cut != nil))
    if let cut { #expect(result.best?.difference == "[-\(cut)-]") }
}
