import Testing

@testable import SaidBy

private let sample = Sample("Ünser 𝄞.\n“Yes, we\n  can,” said Ann\tLee.")

private func lines(_ quotation: Quotation) -> [[String]] {
    let extraction = sample.extraction([quotation], speakers: [sample.person("Ann Lee")])
    return BratReport().text(of: extraction).split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
}

@Test func offsetsOfBratCountScalarsAndCrossNoLineBreak() throws {
    let quotation = sample.quotation(["Yes, we\n  can,"], cue: "said", by: "Ann\tLee", speaker: 0)
    let found = lines(quotation)
    let scalars = Array("Ünser 𝄞.\n“Yes, we\n  can,” said Ann\tLee.".unicodeScalars)
    for line in found where line[0].hasPrefix("T") {
        let offsets = line[1].split(separator: " ", maxSplits: 1)[1].split(separator: ";")
        let parts = offsets.map { fragment in
            let ends = fragment.split(separator: " ").compactMap { Int($0) }
            return String(String.UnicodeScalarView(scalars[ends[0]..<ends[1]]))
        }
        #expect(!parts.contains { $0.contains("\n") })
        #expect(parts.joined(separator: " ").replacing("\t", with: " ") == line[2])
    }
    #expect(
        found.map { $0[1].split(separator: " ")[0] }.prefix(4) == [
            "Source", "Cue", "Content", "Attribution",
        ])
}

@Test func theEventOfBratNamesItsParts() {
    let found = lines(sample.quotation(["Yes"], cue: "said", by: "Ann", speaker: 0))
    #expect(found[4] == ["E1", "Attribution:T4 Source:T1 Cue:T2 Content:T3"])
    #expect(found[5] == ["A1", "Kind E1 direct"])
    #expect(found[6][2].hasPrefix("speaker: Ann Lee; rule: indirect-tag"))
}

@Test func aQuotationWithoutCueHasAnEventTooThatStandsOnItsContent() {
    let found = lines(sample.quotation(["Yes"]))
    #expect(found[0][1] == "Content 10 13")
    #expect(found[1][1] == "Attribution 10 13")
    #expect(found[2] == ["E1", "Attribution:T2 Content:T1"])
}
