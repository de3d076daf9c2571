import Testing

@testable import SaidBy

@Test(
    "CSV is read after RFC 4180",
    arguments: [
        ("", []), ("a", [["a"]]), ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
        ("a\nb\r\nc", [["a"], ["b"], ["c"]]), ("a,\r\n,b", [["a", ""], ["", "b"]]),
        ("a,", [["a", ""]]), ("\"a,\"\"b\"\"\r\nc\",d", [["a,\"b\"\r\nc", "d"]]),
        ("\"\"\r\nb", [[""], ["b"]]), ("a\r\n\r\nb", [["a"], ["b"]]), ("a\"b,c", [["a\"b", "c"]]),
        ("\"a", [["a"]]), ("é“,😀", [["é“", "😀"]]),
    ])
func csvIsRead(text: String, expected: [[String]]) {
    #expect(readCSV(Array(text.utf8)) == expected)
}

@Test func whatTheReportWritesIsReadBack() {
    let document = "a \"b\", c\r\nd"
    let sample = Sample("“Yes”")
    let text = CSVReport().text(
        of: sample.extraction([sample.quotation(["Yes"])]), document: document)
    #expect(readCSV(Array(text.utf8)).map(\.first) == [document])
}
