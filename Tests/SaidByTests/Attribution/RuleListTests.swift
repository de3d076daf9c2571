import Foundation
import Testing

@testable import SaidBy

private let ids = AttributionRule.all.map(\.id) + IndirectRule.all.map(\.id)

/// The ids that the files of a folder under Sources/SaidBy/Attribution define.
private func definedIDs(in folder: String) throws -> Set<String> {
    let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let path = root.appending(path: "Sources/SaidBy/Attribution/\(folder)").path
    var found: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(atPath: path) {
        let text = try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
        found.formUnion(text.matches(of: /\bid: "([^"]+)"/).map { String($0.output.1) })
    }
    return found
}

@Test func everyRuleOfTheFolderIsInTheList() throws {
    #expect(try definedIDs(in: "Rules") == Set(AttributionRule.all.map(\.id)))
}

@Test func everyIndirectRuleOfTheFolderIsInTheList() throws {
    #expect(try definedIDs(in: "Indirect") == Set(IndirectRule.all.map(\.id)))
}

@Test func noTwoAttributionRulesShareAnID() {
    #expect(Set(ids).count == ids.count)
}

@Test("Rule ids are in kebab-case", arguments: ids)
func ruleIDIsInKebabCase(_ id: String) {
    #expect(id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
}
