import Testing

@testable import SaidBy

private func baseline(of findings: [LintFinding]) throws -> Baseline {
    try Baseline(Baseline.file(of: findings) { $0 }, path: "baseline.json")
}

@Test func baselineSurvivesLinesThatMove() throws {
    let known = try baseline(of: lint(sourceText))
    let moved = try lint("Rain fell.\n\nAnd snow.\n\n\(sourceText)")
    #expect(moved.count == 1)
    #expect(known.newFindings(among: moved) { $0 }.isEmpty)
}

@Test func baselineCountsEqualFindings() throws {
    let known = try baseline(of: lint("\(sourceText)\n\n\(sourceText)"))
    let more = try lint("\(sourceText)\n\n\(sourceText)\n\n\(sourceText)")
    #expect(known.newFindings(among: more) { $0 }.map(\.place.start.line) == [5])
}

@Test func baselineKnowsAFindingByItsSentenceAndDocument() throws {
    let known = try baseline(of: lint(sourceText))
    let other = try lint("“We will stay here,” a source said.")
    #expect(known.newFindings(among: other) { $0 }.count == 1)
    let elsewhere = try lint(TestDocument(sourceText, path: "b.txt"))
    #expect(known.newFindings(among: elsewhere) { $0 }.count == 1)
}

@Test func baselineThatCannotBeReadSaysWhere() {
    let error = #expect(throws: ConfigurationError.self) {
        try Baseline(Array("{\"findings\": [\n{\"path\": \"a\"}]}".utf8), path: "b.json")
    }
    #expect(error?.description.hasPrefix("b.json:2:1: error: a finding needs") == true)
}

@Test func equalFindingsOfADocumentHaveFingerprintsOfTheirOwn() throws {
    let findings = try lint("\(sourceText)\n\n\(sourceText)")
    #expect(findings.map { $0.fingerprint.suffix(2) } == [":1", ":2"])
    #expect(Set(findings.map(\.fingerprintBase)).count == 1)
}
