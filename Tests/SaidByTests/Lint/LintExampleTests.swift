import Testing

@testable import SaidBy

/// A text of a rule, under the rule's name where a test fails.
struct RuleCase: Sendable, CustomTestStringConvertible {
    let rule: LintRule
    let example: LintExample

    var testDescription: String { "\(rule.id): \(example.marked.joined(separator: " / "))" }

    static let all = LintRule.all.flatMap { rule in
        rule.examples.map { RuleCase(rule: rule, example: $0) }
    }

    /// The rule alone, on, with the options of the example.
    func configuration() throws -> LintConfiguration {
        let options = example.options.isEmpty ? "" : ", " + example.options
        let json = #"{"rules": {"\#(rule.id)": {"severity": "warning"\#(options)}}}"#
        var configuration = try LintConfiguration(content: Array(json.utf8), path: "test.json")
        let isAboutSuppressions = rule.id == LintRule.unusedSuppression.id
        if !isAboutSuppressions { configuration.run(only: [rule.id]) }
        return configuration
    }

    /// What the rule finds after a change of the texts.
    func findings(changing change: (String) -> String = { $0 }) throws -> [LintFinding] {
        let linter = Linter(configuration: try configuration())
        let format: SourceText.Format = example.isMarkdown ? .markdown : .plain
        let documents = example.texts.enumerated().map { index, text in
            let extraction = Extractor().extract(SourceText(change(text), format: format))
            return linter.lint(extraction, path: String(index), format: format)
        }
        return LintRun.findings(of: documents).filter { $0.rule == rule.id }
    }
}

@Test(arguments: RuleCase.all)
func ruleFindsWhatItsExampleMarks(_ test: RuleCase) throws {
    let found = try test.findings().map {
        LintExample.Finding(text: Int($0.path) ?? -1, span: $0.place.span)
    }
    #expect(found == test.example.findings)
}

@Test(arguments: RuleCase.all)
func textAroundAnExampleChangesNothing(_ test: RuleCase) throws {
    let paragraph = "The weather was fine in the valley on that day."
    let found = try test.findings { text in
        let isAboutWholeText = test.example.isMarkdown
        return isAboutWholeText ? text : "\(paragraph)\n\n\(text)\n\n\(paragraph)"
    }
    #expect(found.count == test.example.findings.count)
}

@Test(arguments: RuleCase.all)
func windowsLineEndsChangeNothing(_ test: RuleCase) throws {
    let found = try test.findings { text in
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
    #expect(found.count == test.example.findings.count)
}

@Test(arguments: LintRule.all.map(\.id))
func ruleHasTextsForBothVerdicts(_ id: String) throws {
    let rule = try #require(LintRule.named(id))
    let isNeverSeenInTextAlone = id == LintRule.ambiguousSpeaker.id
    #expect(isNeverSeenInTextAlone || rule.examples.contains { !$0.findings.isEmpty })
    #expect(rule.examples.contains { $0.findings.isEmpty })
}
