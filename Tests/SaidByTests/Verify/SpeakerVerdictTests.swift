import Testing

@testable import SaidBy

private let text = """
    Council chairwoman Marta Keller, a former judge, opened the hearing in Harlow.

    “The money is gone for good,” Keller said.

    “We have been lied to for years,” said Tom Duarte, who drives a bus.

    “It has never been this bad,” said a spokesman for Harlow Power.

    “Nobody asked us about it,” the Harlow Water Company said in a statement.

    The hearing was over before noon.

    """

@Test(
    "The speaker is known by every form of the name",
    arguments: [
        ("The money is gone for good", "Marta Keller", SpeakerVerdict.same),
        ("The money is gone for good", "Keller", .same),
        ("The money is gone for good", "Ms. Keller", .same),
        ("The money is gone for good", "M. Keller", .same),
        ("The money is gone for good", "marta  keller", .same),
        ("The money is gone for good", "Council chairwoman Marta Keller", .same),
        ("The money is gone for good", "Marta Keller, chairwoman of the council", .same),
        ("The money is gone for good", "Tom Keller", .different),
        ("The money is gone for good", "Tom Duarte", .different),
        ("The money is gone for good", "", .unclaimed),
        ("The money is gone for good", "  ", .unclaimed),
        ("We have been lied to for years", "Thomas Duarte", .same),
        ("It has never been this bad", "a spokesman for Harlow Power", .same),
        ("It has never been this bad", "the spokesman", .same),
        ("It has never been this bad", "Marta Keller", .different),
        ("Nobody asked us about it", "Harlow Water", .same),
        ("Nobody asked us about it", "the Harlow Water Company", .same),
        ("The hearing was over before noon", "Tom Duarte", .unattributed),
    ])
func speakersAreKnown(quote: String, speaker: String, verdict: SpeakerVerdict) {
    let result = verify(quote, by: speaker, in: text)
    #expect(result.words == .exact)
    #expect(result.speaker == verdict)
}

@Test(
    "Names agree if they can be one person's",
    arguments: [
        ("Ann Lee", "Lee", true), ("Ann Lee", "Ann B. Lee", true), ("Ann Lee", "Dr. Lee", true),
        ("Ann Lee", "A. Lee", true), ("Ann Lee", "B. Lee", false), ("Ann Lee", "Bo Lee", false),
        ("Ann Lee", "Ann", true), ("Ann Lee", "Ann Ek", false), ("Bill Ek", "William Ek", true),
        ("United Nations", "UN", true), ("Justice Department", "Department of Justice", true),
        ("Ludwig van Ek", "van Ek", true), ("Tom Bishop", "Bishop", true),
    ])
func namesAgree(left: String, right: String, agree: Bool) {
    #expect(PersonName(left).agrees(with: PersonName(right)) == agree)
    #expect(PersonName(right).agrees(with: PersonName(left)) == agree)
}

@Test func aPronounIsResolvedInTheSource() {
    let text = "Marta Keller left at noon. “I have had enough of this,” she said.\n"
    #expect(verify("I have had enough of this", by: "Marta Keller", in: text).speaker == .same)
}

@Test func oneOfSeveralWhoSpeakTogetherIsTheSpeaker() {
    let sample = Sample("“We are out of time,” Ann Lee and Bo Ek said.")
    let extraction = sample.extraction(
        [sample.quotation(["We are out of time"], by: "Ann Lee and Bo Ek", speaker: 0)],
        speakers: [sample.person("Ann Lee; Bo Ek", kind: .group)])
    let verifier = Verifier(SourceIndex([(name: "a", extraction: extraction)]))
    for speaker in ["Ann Lee", "Bo Ek and Ann Lee", "Lee; Ek"] {
        let claim = Claim(quote: "We are out of time", speaker: speaker)
        #expect(verifier.verify(claim).speaker == .same)
    }
    let claim = Claim(quote: "We are out of time", speaker: "Ann Lee and Cy Day")
    #expect(verifier.verify(claim).speaker == .different)
}

@Test func twoEqualCandidatesAreNobody() {
    let sample = Sample("“We are out of time,” Lee said.")
    let extraction = sample.extraction([sample.quotation(["We are out of time"], by: "Lee")])
    let verifier = Verifier(SourceIndex([(name: "a", extraction: extraction)]))
    let claim = Claim(quote: "We are out of time", speaker: "Ann Lee")
    #expect(verifier.verify(claim).speaker == .unattributed)
}
