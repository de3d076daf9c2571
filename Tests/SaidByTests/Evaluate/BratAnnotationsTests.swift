import Testing

@testable import SaidBy

@Test func anEventGivesItsPartsByTheTypesOfTheirAnnotations() throws {
    let gold = try BratAnnotations(
        """
        T1\tSource 5 8\tAnn
        T2\tCue 0 4\tsaid
        T3\tContent 10 12;14 16\tit is
        T4\tAttribution 0 4\tsaid
        E1\tAttribution:T4 Arg1:T1 Arg2:T2 Arg3:T3
        A1\tKind E1 mixed
        #1\tAnnotatorNotes E1\tsure
        """
    ).attributions
    #expect(gold.count == 1)
    #expect(gold[0].source == [5..<8])
    #expect(gold[0].cue == [0..<4])
    #expect(gold[0].content == [10..<12, 14..<16])
    #expect(gold[0].kind == .mixed)
}

@Test func aTriggerIsTheCueWhereThereIsNoOther() throws {
    let gold = try BratAnnotations(
        "T1\tAttribution 0 4\tsaid\nT2\tContent 5 8\tyes\r\nE1\tAttribution:T1 Content:T2\n"
    ).attributions
    #expect(gold.map(\.cue) == [[0..<4]])
}

@Test func aRelationIsReadLikeAnEvent() throws {
    let gold = try BratAnnotations(
        "T1\tSource 0 3\tAnn\nT2\tContent 5 8\tyes\nR1\tSaid Arg1:T1 Arg2:T2\n"
    ).attributions
    #expect(gold.map(\.source) == [[0..<3]])
}

@Test(arguments: [
    ("T1 Source 0 3", 1), ("T1\tSource 0\tAnn", 1), ("T1\tSource 3 0\tAnn", 1),
    ("T1\tCue 0 1\ta\nE1\tAttribution:T1 Content", 2),
])
func aMistakeIsNamedWithItsLine(text: String, line: Int) {
    let error = #expect(throws: BratError.self) { try BratAnnotations(text) }
    #expect(error?.line == line)
}

@Test func whatIsWrittenIsReadBackTheSame() throws {
    let sample = Sample("Ü “Yes, we\ncan,” said Ann Lee. “No.”")
    let quotations = [
        sample.quotation(["Yes, we\ncan,"], cue: "said", by: "Ann Lee"),
        sample.quotation(["No."], id: 2),
    ]
    let standoff = BratReport().text(of: sample.extraction(quotations))
    let gold = try BratAnnotations(standoff).attributions
    #expect(gold.map(\.content) == [[3..<10, 11..<15], [32..<35]])
    #expect(gold.map(\.source) == [[22..<29], []])
    #expect(gold.map(\.cue) == [[17..<21], []])
    #expect(gold.map(\.kind) == [.direct, .direct])
}
