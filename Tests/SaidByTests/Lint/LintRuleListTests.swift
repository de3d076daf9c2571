import Foundation
import Testing

@testable import SaidBy

private let rulesFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/SaidBy/Lint/Rules")

@Test func everyRuleFileIsInTheList() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: rulesFolder.path)
    let names = LintRule.all.map { rule in
        rule.id.split(separator: "-").map(\.capitalized).joined() + ".swift"
    }
    #expect(files.sorted() == names.sorted())
}

@Test func noTwoRulesShareAnID() {
    let ids = LintRule.all.map(\.id) + AttributionRule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
}

@Test func ruleTextsAreSentences() {
    for rule in LintRule.all {
        #expect(rule.summary.hasSuffix("."), "\(rule.id)")
        #expect(!rule.authority.isEmpty && !rule.rationale.isEmpty, "\(rule.id)")
    }
}

@Test(arguments: LintPreset.allCases)
func presetNamesRulesAndOptionsThatExist(_ preset: LintPreset) {
    for (id, change) in preset.changes {
        let rule = LintRule.named(id)
        #expect(rule != nil, "\(id)")
        let names = rule?.options.map(\.name) ?? []
        #expect(change.values.keys.allSatisfy(names.contains), "\(id)")
    }
}
