import Foundation
import Testing

@testable import SaidBy

private func report(
    _ format: LintReport.Format, path: String = "news/a b.txt", problems: [String] = [],
    showsLines: Bool = false
) throws -> String {
    let report = LintReport(
        findings: try lint(TestDocument("Rain.\n\n\(sourceText)", path: path)),
        documents: [path, "c.txt"], problems: problems, version: "1.2.3", showsLines: showsLines)
    return String(decoding: report.bytes(format), as: UTF8.self)
}

private let message =
    "“a source” is not named; say who it is, or what they know and why they are "
    + "not named"

@Test func textIsWhatCompilersPrint() throws {
    #expect(
        try report(.text) == "news/a b.txt:3:25: warning: \(message) [unnamed-source]\n")
}

@Test func textForATerminalShowsTheLineAndACaret() throws {
    let lines = try report(.text, showsLines: true).split(separator: "\n")
    #expect(lines.dropFirst() == ["    \(sourceText)", "                            ^~~~~~~~"])
}

@Test func jsonHasTheAgreedMembers() throws {
    let json = try JSONSerialization.jsonObject(with: Data(try report(.json).utf8))
    let findings = try #require(json as? [[String: Any]])
    let members: Set = [
        "path", "line", "column", "endLine", "endColumn", "severity", "rule", "message",
        "fingerprint",
    ]
    #expect(findings.map { Set($0.keys) } == [members])
    #expect(findings[0]["endColumn"] as? Int == 33)
}

@Test func githubCommandEscapesItsProperties() throws {
    let text = try report(.github, path: "a,b:c%.txt")
    #expect(text.hasPrefix("::warning file=a%2Cb%3Ac%25.txt,line=3,endLine=3,col=25,endColumn=33,"))
    #expect(text.hasSuffix("::\(message) [unnamed-source]\n"))
}

@Test(arguments: [LintReport.Format.checkstyle, .junit])
func xmlIsWellFormed(_ format: LintReport.Format) throws {
    let text = try report(format, path: "a&<\"\u{1}.txt", problems: ["b.txt: <gone>"])
    let parser = XMLReader(text)
    #expect(parser.isWellFormed)
    #expect(parser.elements.contains(format == .junit ? "failure" : "error"))
}

@Test func junitCountsDocumentsFindingsAndErrors() throws {
    let text = try report(.junit, problems: ["b.txt: gone"])
    #expect(text.contains("tests=\"3\" failures=\"1\" errors=\"1\""))
}
