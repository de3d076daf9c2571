import Testing

@testable import SaidBy

@Test func speakersWithoutAChoiceAreNamed() throws {
    let source = SourceText("Hugh Hill met Bo Ray. “We will go,” he said.")
    let speakers = ["Hugh Hill", "Bo Ray"].map {
        Speaker(kind: .person, isNamed: true, description: $0, mentions: [])
    }
    let quotation = Quotation(
        id: 1, kind: .direct, mode: .speech, content: [Span(start: 25, end: 36)], cue: nil,
        source: Span(start: 40, end: 42), speaker: nil, candidates: [0, 1], rule: .tag,
        confidence: 0.9, evidence: [])
    let extraction = Extraction(
        source: source, quotations: [quotation], speakers: speakers, quotedSpans: [],
        sentences: [Span(start: 0, end: 49)], paragraphs: [Span(start: 0, end: 49)])
    let json = #"{"rules": {"ambiguous-speaker": {"severity": "warning"}}}"#
    let configuration = try LintConfiguration(content: Array(json.utf8), path: ".saidby.json")
    let linter = Linter(configuration: configuration)
    let findings = LintRun.findings(of: [linter.lint(extraction, path: "a.txt")])
    #expect(findings.map(\.rule) == ["ambiguous-speaker"])
    #expect(
        findings.first?.message == "“he” could be Hugh Hill or Bo Ray; name the one who spoke")
}

@Test func findingsStandInTextOrder() throws {
    let findings = try lint("\(sourceText)\n\nWe will go,” Ann Lee said.\n\n\(sourceText)")
    #expect(findings.map(\.place.start.line) == [1, 3, 5])
}

@Test func codeAndFrontMatterOfMarkdownAreNotLinted() throws {
    let text = """
        ---
        title: "never closed
        ---

        ```
        “We will go on Monday,” a source said.
        ```

        Write `"` and <https://example.org/"> there.
        """
    #expect(try lint(TestDocument(text, path: "a.md")).isEmpty)
}

@Test func columnsOfFindingsCountScalars() throws {
    let findings = try lint("\u{1F600} éé " + sourceText)
    #expect(findings.map(\.place.start.column) == [30])
}

@Test(arguments: [
    "", "\"", "“”", "“", "”\n\n“", "\u{FEFF}“", "'\"'\"'\"", "“[” “]”", "«", "<\"", "...\"...",
])
func oddTextIsLintedWithinItsBounds(_ text: String) throws {
    let json = #"{"preset": "reuters"}"#
    for finding in try lint(TestDocument(text, path: "a.md"), configuration: json) {
        #expect(finding.place.span.start >= 0)
        #expect(Int(finding.place.span.end) <= text.utf8.count)
    }
}

@Test func invalidBytesAreLinted() {
    let bytes: [UInt8] = [0xE2, 0x80, 0x22, 0xFF, 0x41, 0x2C, 0xE2, 0x80, 0x9D, 0xC3]
    let extraction = Extractor().extract(SourceText(utf8: bytes))
    let document = Linter(configuration: LintConfiguration(preset: .ap)).lint(
        extraction, path: "a.txt")
    let findings = LintRun.findings(of: [document])
    #expect(findings.allSatisfy { Int($0.place.span.end) <= bytes.count })
}
