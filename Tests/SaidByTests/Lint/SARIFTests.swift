import Foundation
import Testing

@testable import SaidBy

private typealias Object = [String: Any]

/// The properties that the schema of SARIF 2.1.0 requires, and the allowed words, of each kind of
/// object that a report holds.
private let required: [String: [String]] = [
    "log": ["version", "runs"], "run": ["tool"], "tool": ["driver"], "driver": ["name"],
    "rule": ["id"], "result": ["message"], "invocation": ["executionSuccessful"],
    "notification": ["message"],
]

private func sarif(problems: [String] = [], path: String = "news/a b.txt") throws -> Object {
    let report = LintReport(
        findings: try lint(TestDocument(sourceText, path: path)), documents: [path],
        problems: problems, version: "1.2.3")
    let json = try JSONSerialization.jsonObject(with: Data(report.bytes(.sarif)))
    return try #require(json as? Object)
}

private func run(_ log: Object) throws -> Object {
    try #require((log["runs"] as? [Object])?.first)
}

private func expect(_ object: Object, isA kind: String) {
    for name in required[kind] ?? [] { #expect(object[name] != nil, "\(kind) lacks \(name)") }
}

@Test(arguments: [[], ["b.txt: it could not be read"]])
func sarifHasWhatTheSchemaRequires(_ problems: [String]) throws {
    let log = try sarif(problems: problems)
    expect(log, isA: "log")
    #expect(log["version"] as? String == "2.1.0")
    let run = try run(log)
    expect(run, isA: "run")
    #expect(["utf16CodeUnits", "unicodeCodePoints"].contains(run["columnKind"] as? String))
    let tool = try #require(run["tool"] as? Object)
    expect(tool, isA: "tool")
    let driver = try #require(tool["driver"] as? Object)
    expect(driver, isA: "driver")
    for rule in try #require(driver["rules"] as? [Object]) {
        expect(rule, isA: "rule")
        let help = try #require(rule["help"] as? Object)
        #expect((help["text"] as? String)?.isEmpty == false)
    }
    let invocation = try #require((run["invocations"] as? [Object])?.first)
    expect(invocation, isA: "invocation")
    #expect(invocation["executionSuccessful"] as? Bool == problems.isEmpty)
    let notifications = try #require(invocation["toolExecutionNotifications"] as? [Object])
    #expect(notifications.count == problems.count)
    for notification in notifications { expect(notification, isA: "notification") }
}

@Test func sarifResultPointsToItsRuleAndPlace() throws {
    let run = try run(try sarif())
    let result = try #require((run["results"] as? [Object])?.first)
    expect(result, isA: "result")
    #expect(result["level"] as? String == "warning")
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(LintRule.all[index].id == result["ruleId"] as? String)
    let location = (result["locations"] as? [Object])?.first?["physicalLocation"] as? Object
    let artifact = try #require(location?["artifactLocation"] as? Object)
    #expect(artifact["uri"] as? String == "news/a%20b.txt")
    let region = try #require(location?["region"] as? [String: Int])
    #expect(region == ["startLine": 1, "startColumn": 25, "endLine": 1, "endColumn": 33])
}

@Test func sarifFingerprintDoesNotDependOnTheRun() throws {
    let results = try run(try sarif())["results"] as? [Object]
    let fingerprints = results?.first?["partialFingerprints"] as? [String: String]
    #expect(fingerprints == ["saidbyFinding/v1": "21a6b19f699727fc:1"])
}

@Test func sarifPathHasForwardSlashes() throws {
    let results = try run(try sarif(path: "news\\é.txt"))["results"] as? [Object]
    let location = (results?.first?["locations"] as? [Object])?.first?["physicalLocation"]
    let artifact = (location as? Object)?["artifactLocation"] as? Object
    #expect(artifact?["uri"] as? String == "news/%C3%A9.txt")
}
