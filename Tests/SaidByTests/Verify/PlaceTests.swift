import Testing

@testable import SaidBy

@Test func ofSeveralPlacesTheClaimedSpeakersIsTheBest() {
    let texts = [
        "“We are all out of time,” said Bo Ek.\n", "“We are all out of time,” said Ann Lee.\n",
    ]
    let result = verify("We are all out of time", in: texts)
    #expect(result.best?.place.document == 1)
    #expect(result.others.map(\.place.document) == [0])
    #expect(result.others.map(\.speaker) == [.different])
}

@Test func theBetterWordsAreTheBest() {
    let texts = [said("We are all out of the time now."), said("we are all out of time now.")]
    let result = verify("We are all out of time now.", in: texts)
    #expect(result.words == .normalised)
    #expect(result.best?.place.document == 1)
}

@Test func onlySomeOtherPlacesAreListed() {
    let texts = Array(repeating: said("We are all out of time."), count: 40)
    #expect(verify("We are all out of time.", in: texts).others.count == Verification.otherLimit)
}

@Test func oneOrTwoWordsAreOnlyMatchedExactly() {
    let text = said("We agree.")
    #expect(verify("We agree", in: text).words == .exact)
    let result = verify("We disagree", in: text)
    #expect(result.words == .notFound)
    #expect(result.note == "a claim of one or two words is matched exactly only")
}

@Test func aQuoteWithoutWordsIsNotFound() {
    let result = verify(" “…” ", in: said("We agree."))
    #expect(result.words == .notFound)
    #expect(result.best == nil)
}

@Test func withoutSourcesNothingIsFound() {
    #expect(verify("We agree", in: [String]()).words == .notFound)
    #expect(verify("We agree on this", in: [""]).words == .notFound)
}

@Test func aPlaceIsIntoTheTextAsItIs() {
    let text = "\u{FEFF}Málaga.\r\n\r\n“Ça va très bien ici,” said Ann Lee.\r\n"
    #expect(verify("Ça va très bien ici", in: text).words(in: text) == ["Ça va très bien ici"])
}

@Test func aQuotationWithinAnotherIsFoundAsItWasSaid() {
    let sample = Sample("“He told me ‘I will go’, Ann, ‘at once’ and left,” Bo Ek said.")
    let extraction = sample.extraction(
        [
            sample.quotation(
                ["He told me ‘I will go’, Ann, ‘at once’ and left,"], by: "Bo Ek", speaker: 0),
            sample.quotation(["I will go", "at once"], id: 2, by: "He", speaker: 1),
        ], speakers: [sample.person("Bo Ek"), sample.person("Cy Day")])
    let verifier = Verifier(SourceIndex([(name: "a", extraction: extraction)]))
    let inner = verifier.verify(Claim(quote: "I will go at once", speaker: "Cy Day"))
    #expect(inner.words == .exact)
    #expect(inner.speaker == .same)
    let outer = verifier.verify(
        Claim(quote: "He told me 'I will go', Ann, 'at once' and left", speaker: "Bo Ek"))
    #expect(outer.words == .normalised)
    #expect(outer.speaker == .same)
}

@Test(
    "A policy lets pass what it names",
    arguments: [
        ("We are all out of time", "Ann Lee", VerificationPolicy.standard, true),
        ("we are all out of time", "Ann Lee", .standard, true),
        ("we are all out of time", "Ann Lee", .strict, false),
        ("We are all out of time", "Bo Ek", .standard, false),
        ("We are all out of time", nil, .standard, false),
        ("We are all out of money", "Ann Lee", .standard, false),
    ] as [(String, String?, VerificationPolicy, Bool)])
func policiesLetPass(quote: String, speaker: String?, policy: VerificationPolicy, passes: Bool) {
    let result = verify(quote, by: speaker, in: said("We are all out of time."))
    #expect(policy.passes(result) == passes)
}
