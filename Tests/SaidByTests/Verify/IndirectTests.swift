import Testing

@testable import SaidBy

private func verdict(_ claim: Claim, kind: Quotation.Kind, quoted: [String] = []) -> Verification {
    let sample = Sample(
        "Ann Lee told reporters that the mill would close in May, which was “sad news”.")
    let content = "the mill would close in May, which was “sad news”"
    let extraction = sample.extraction(
        [sample.quotation([content], kind: kind, by: "Ann Lee", speaker: 0)],
        speakers: [sample.person("Ann Lee")],
        quotedSpans: quoted.map { sample.quotedSpan($0, role: .speech) })
    return Verifier(SourceIndex([(name: "a", extraction: extraction)])).verify(claim)
}

@Test func indirectSpeechIsNoDirectSpeech() {
    let claim = Claim(quote: "the mill would close in May", speaker: "Ann Lee")
    let result = verdict(claim, kind: .indirect)
    #expect(result.words == .paraphrase)
    #expect(result.speaker == .same)
}

@Test func indirectSpeechInOtherWordsIsAParaphraseToo() {
    let claim = Claim(quote: "The mill will close in May, I am afraid", speaker: "Ann Lee")
    #expect(verdict(claim, kind: .indirect).words == .paraphrase)
}

@Test func wordsThatAreClaimedAsIndirectMayBeIndirect() {
    let claim = Claim(quote: "the mill would close in May", speaker: "Ann Lee", kind: .indirect)
    #expect(verdict(claim, kind: .indirect).words == .exact)
}

@Test func theMarkedPartOfAMixedQuotationIsDirect() {
    let claim = Claim(quote: "sad news", speaker: "Ann Lee")
    #expect(verdict(claim, kind: .mixed, quoted: ["sad news"]).words == .exact)
}

@Test func theRestOfAMixedQuotationIsNot() {
    let claim = Claim(quote: "in May, which was sad news", speaker: "Ann Lee")
    #expect(verdict(claim, kind: .mixed, quoted: ["sad news"]).words == .paraphrase)
}

@Test func aDraftClaimsItsDirectWordsOnly() {
    let sample = Sample("“Yes,” Lee said, “we do.” She called it “sad” and hoped it would pass.")
    let extraction = sample.extraction(
        [
            sample.quotation(["Yes,", "we do."], by: "Lee", speaker: 0),
            sample.quotation(["it “sad”"], id: 2, kind: .mixed, by: "She", speaker: 0),
            sample.quotation(["it would pass"], id: 3, kind: .indirect, by: "She", speaker: 0),
        ], speakers: [sample.person("Ann Lee")],
        quotedSpans: [sample.quotedSpan("sad", role: .speech)])
    #expect(extraction.draftClaims.map(\.claim.quote) == ["Yes, we do.", "sad"])
    #expect(extraction.draftClaims.map(\.claim.speaker) == ["Ann Lee", "Ann Lee"])
}
