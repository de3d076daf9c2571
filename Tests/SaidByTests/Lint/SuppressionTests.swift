import Testing

@testable import SaidBy

private func rules(_ text: String) throws -> [String] {
    try lint(TestDocument(text, path: "a.md")).map(\.rule)
}

@Test func commentSuppressesTheNextLineThatIsNotBlank() throws {
    let comment = "<!-- saidby:disable-next-line unnamed-source -->"
    #expect(try rules("\(comment)\n\n\(sourceText)").isEmpty)
    #expect(
        try rules("\(comment)\n\(sourceText)\n\n\(sourceText)") == ["unnamed-source"])
}

@Test func disableHoldsUntilEnable() throws {
    let text = """
        <!-- saidby:disable unnamed-source -->

        \(sourceText)

        <!-- saidby:enable unnamed-source -->

        \(sourceText)
        """
    let findings = try lint(TestDocument(text, path: "a.md"))
    #expect(findings.map(\.place.start.line) == [7])
}

@Test func disableWithoutARuleIsForAllOfThem() throws {
    #expect(try rules("<!-- saidby:disable -->\n\n\(sourceText) “Never closed.").isEmpty)
}

@Test func commentInCodeSuppressesNothing() throws {
    let comment = "<!-- saidby:disable-next-line unnamed-source -->"
    #expect(try rules("```\n\(comment)\n```\n\(sourceText)") == ["unnamed-source"])
    #expect(try rules("Write `\(comment)` there.\n\n\(sourceText)") == ["unnamed-source"])
}

@Test func suppressionOfARuleThatDoesNotExistIsAFinding() throws {
    let findings = try lint(
        TestDocument("<!-- saidby:disable unnamed-sauce -->\n\nRain.", path: "a.md"))
    #expect(findings.map(\.rule) == ["unused-suppression"])
    #expect(findings[0].message.contains("there is no rule “unnamed-sauce”"))
}

@Test func suppressionOfARuleThatIsOffIsNoFinding() throws {
    #expect(try rules("<!-- saidby:disable loaded-cue -->\n\nRain.").isEmpty)
}

@Test func plainTextKnowsNoComments() throws {
    let text = "<!-- saidby:disable unnamed-source -->\n\n\(sourceText)"
    #expect(try lint(text).map(\.rule) == ["unnamed-source"])
}

@Test func configurationSuppressesByPathRuleAndText() throws {
    let entry = #"{"path": "wire/*.txt", "rules": ["unnamed-source"], "text": "Monday"}"#
    let json = #"{"suppress": [\#(entry)]}"#
    let other = sourceText.replacing("Monday", with: "Friday")
    let findings = try lint(
        TestDocument(sourceText, path: "wire/a.txt"), TestDocument(sourceText, path: "a.txt"),
        TestDocument(other, path: "wire/b.txt"), configuration: json)
    #expect(findings.map(\.path) == ["a.txt", "wire/b.txt"])
}

@Test func unusedConfiguredSuppressionOfADocumentIsAFindingInTheConfiguration() throws {
    let json = "{\"suppress\": [\n  {\"path\": \"a.txt\", \"rules\": [\"unnamed-source\"]}]}"
    let findings = try lint("Rain.", configuration: json)
    #expect(findings.map(\.path) == [".saidby.json"])
    #expect(findings.map(\.place.start) == [.init(line: 2, column: 3)])
    // A document that is not linted in this run tells nothing about its suppressions.
    #expect(try lint(TestDocument("Rain.", path: "b.txt"), configuration: json).isEmpty)
}
