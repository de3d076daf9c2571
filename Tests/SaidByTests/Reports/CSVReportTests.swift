import Testing

@testable import SaidBy

private let sample = Sample("Ünser.\n“Yes, we “can”,” said Ann Lee.")

private func report(
    _ quotation: Quotation, speakers: [Speaker] = [], options: ReportOptions = ReportOptions(),
    document: String = "a.txt"
) -> String {
    CSVReport(options: options).text(
        of: sample.extraction([quotation], speakers: speakers), document: document)
}

@Test func theHeaderNamesTheColumns() {
    #expect(
        String(decoding: CSVReport().header, as: UTF8.self)
            == "document,quotation,sentence,kind,speaker,speaker_type,source,cue,text,"
            + "start,end,line,column,confidence,rule\r\n")
}

@Test func aRowHasEveryColumn() {
    let quotation = sample.quotation(["Yes, we “can”,"], cue: "said", by: "Ann Lee", speaker: 0)
    #expect(
        report(quotation, speakers: [sample.person("Ann Lee")])
            == "a.txt,1,1,direct,Ann Lee,person,Ann Lee,said,\"Yes, we “can”,\","
            + "8,22,2,2,0.96,indirect-tag\r\n")
}

@Test func aQuotationOfNobodyHasEmptyCells() {
    let quotation = sample.quotation(["Yes"], rule: nil, confidence: 0)
    #expect(report(quotation) == "a.txt,1,1,direct,,,,,Yes,8,11,2,2,0.00,none\r\n")
}

@Test func anUnnamedSpeakerHasATypeAndNoName() {
    let quotation = sample.quotation(["Yes"], cue: "said", by: "Ann", speaker: 0, confidence: 1)
    #expect(
        report(quotation, speakers: [sample.person(nil, kind: .unnamed)])
            == "a.txt,1,1,direct,,unnamed,Ann,said,Yes,8,11,2,2,1.00,indirect-tag\r\n")
}

@Test(arguments: [(OffsetUnit.scalars, "8,11"), (.utf8, "11,14"), (.utf16, "8,11")])
func offsetsAreInTheUnitThatIsAskedFor(unit: OffsetUnit, expected: String) {
    var options = ReportOptions()
    options.offsets = unit
    let row = report(sample.quotation(["Yes"]), options: options)
    #expect(row.contains(",Yes,\(expected),2,2,"))
}

@Test func quotationMarksAreDoubled() {
    let row = report(sample.quotation(["Yes"]), document: "a \"b\".txt")
    #expect(row.hasPrefix("\"a \"\"b\"\".txt\",1,"))
}

@Test(arguments: ["=", "+", "-", "@", "\t"])
func formulasAreGuardedWhereAskedFor(first: String) {
    var options = ReportOptions()
    options.isSpreadsheetSafe = true
    let quotation = sample.quotation(["Yes"])
    #expect(report(quotation, options: options, document: first + "A1").hasPrefix("'\(first)A1,"))
    #expect(report(quotation, document: first + "A1").hasPrefix("\(first)A1,"))
}

@Test func aWholeQuotationHasNoSentenceNumber() {
    var options = ReportOptions()
    options.unit = .quotation
    #expect(report(sample.quotation(["Yes"]), options: options).hasPrefix("a.txt,1,,direct,"))
}

@Test func aQuotedSpanHasItsRoleAsKind() {
    var options = ReportOptions()
    options.includesAllSpans = true
    let extraction = sample.extraction([], quotedSpans: [sample.quotedSpan("can", role: .title)])
    #expect(
        CSVReport(options: options).text(of: extraction)
            == "a.txt,,,title,,,,,can,17,20,2,11,,\r\n")
}

@Test func bytesThatAreNoUTF8AreReplaced() {
    let source = SourceText(utf8: [0x61, 0xE2, 0x80, 0x62])
    let extraction = Extraction(
        source: source, quotations: [], speakers: [],
        quotedSpans: [
            QuotedSpan(
                inner: Span(start: 0, end: 4), outer: Span(start: 0, end: 4), style: .curlyDouble,
                depth: 0, isOpened: true, isClosed: true, isContinuation: false, role: .term)
        ], sentences: [], paragraphs: [])
    var options = ReportOptions()
    options.includesAllSpans = true
    #expect(CSVReport(options: options).text(of: extraction).contains(",a\u{FFFD}\u{FFFD}b,"))
}
