import Testing

@testable import SaidBy

private let claimed = "We will not sell the old mill"

private func report(_ make: (PlaceLookup) -> any VerdictReport, quote: String) -> String {
    let text = "Ä. “We will not sell the mill,” said Ann Lee.\n"
    let extraction = Extractor().extract(SourceText(text))
    let index = SourceIndex([(name: "a.txt", extraction: extraction)])
    let claim = Claim(quote: quote, speaker: "Lee")
    let checked = CheckedClaim(
        fields: [.text("1"), .text(quote), .json(Array("[2]".utf8)), .none], claim: claim,
        verification: Verifier(index).verify(claim), passed: false)
    var report = make(PlaceLookup(index, unit: .utf8))
    var output = report.header
    report.append(checked, to: &output)
    return String(decoding: output + report.footer, as: UTF8.self)
}

private let columns = ["id", "quote", "line", "note"]

@Test func csvAddsTheVerdictsToTheClaimsOwnColumns() {
    let csv = report({ VerdictCSV(columns: columns, places: $0) }, quote: claimed)
    #expect(
        csv == """
            id,quote,claim_line,note,words,speaker_verdict,passed,source_document,start,end,line,\
            column,source_text,source_speaker,difference\r
            1,We will not sell the old mill,[2],,altered,same,false,a.txt,7,32,1,5,\
            We will not sell the mill,Ann Lee,We will not sell the {+old+} mill\r

            """)
}

@Test func jsonAddsTheVerdictsToTheClaimsOwnMembers() {
    let json = report(
        { VerdictJSON(columns: columns, layout: .lines, places: $0) }, quote: claimed)
    #expect(
        json == """
            {"id": "1", "quote": "We will not sell the old mill", "claim_line": [2], \
            "words": "altered", "speaker_verdict": "same", "passed": false, \
            "source_document": "a.txt", "start": 7, "end": 32, "line": 1, "column": 5, \
            "source_text": "We will not sell the mill", "source_speaker": "Ann Lee", \
            "difference": "We will not sell the {+old+} mill", \
            "changes": [{"source": "", "claim": "old", "concerns": []}], "others": []}

            """)
}

@Test func whatIsNotFoundHasNoPlace() {
    let quote = "Nobody said anything like this"
    let json = report(
        { VerdictJSON(columns: columns, layout: .array, places: $0) }, quote: quote)
    #expect(json.contains("\"words\": \"not-found\", \"speaker_verdict\": \"unattributed\""))
    #expect(json.contains("\"source_document\": null, \"start\": null"))
    let csv = report({ VerdictCSV(columns: columns, places: $0) }, quote: quote)
    #expect(csv.hasSuffix("not-found,unattributed,false,,,,,,,,\r\n"))
}

@Test func theTableHasColourOnlyWhereItIsWanted() {
    let plain = report({ VerdictTable(places: $0, hasColour: false) }, quote: claimed)
    #expect(!plain.contains("\u{1B}"))
    #expect(plain.contains("a.txt:1:5: “We will not sell the mill” — Ann Lee"))
    let coloured = report({ VerdictTable(places: $0, hasColour: true) }, quote: claimed)
    #expect(coloured.contains("\u{1B}[31mFAIL\u{1B}[0m"))
}

@Test func theTableLetsNoClaimSteerTheTerminal() {
    let plain = report({ VerdictTable(places: $0, hasColour: false) }, quote: "We \u{1B}[2J will")
    #expect(!plain.contains("\u{1B}"))
}
