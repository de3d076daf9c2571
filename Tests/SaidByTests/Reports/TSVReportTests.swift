import Testing

@testable import SaidBy

@Test func tabsAndBreaksWithinCellsBecomeSpaces() {
    let sample = Sample("“Yes,\twe\ncan,” said \"Ann\".")
    let quotation = sample.quotation(["Yes,\twe\ncan,"], cue: "said", by: "\"Ann\"")
    let text = TSVReport().text(of: sample.extraction([quotation]), document: "a\tb.txt")
    let rows = text.split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.count == 1)
    #expect(
        rows[0] == [
            "a b.txt", "1", "1", "direct", "", "", "\"Ann\"", "said", "Yes, we can,", "1", "13",
            "1", "2", "0.96", "indirect-tag",
        ])
}

@Test func theHeaderOfTSVNamesTheColumnsOfCSV() {
    let header = String(decoding: TSVReport().header, as: UTF8.self)
    #expect(header.dropLast().split(separator: "\t").map(String.init) == CSVReport.columns)
}

@Test func formulasAreGuardedInTSVToo() {
    var options = ReportOptions()
    options.isSpreadsheetSafe = true
    let sample = Sample("=A1")
    let extraction = sample.extraction([sample.quotation(["=A1"])])
    #expect(TSVReport(options: options).text(of: extraction).contains("\t'=A1\t"))
}
