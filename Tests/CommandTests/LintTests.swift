import Foundation
import Testing

private let wrong = "“We will go on Monday,” a source said.\n"
private let right = "“We will go on Monday,” Ann Lee said.\n"
private let broken = "We will go,” Ann Lee said.\n"

/// Runs `saidby lint` in a folder with these files.
private func lint(
    _ files: [String: String], _ arguments: [String] = ["."], input: String = "",
    check: (Tool.Outcome, Scratch) throws -> Void
) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    for (name, text) in files { try scratch.write(name, text) }
    let outcome = try Tool.run(
        ["lint"] + arguments, input: Data(input.utf8), in: scratch.folder)
    try check(outcome, scratch)
}

@Test func findingsAreLinesAndWarningsDoNotFail() throws {
    try lint(["a.txt": wrong, "b.txt": right]) { outcome, _ in
        #expect(outcome.lines.count == 1)
        #expect(outcome.output.hasPrefix("./a.txt:1:25: warning: “a source” is not named;"))
        #expect(outcome.output.hasSuffix("[unnamed-source]\n"))
        #expect(outcome.code == 0)
        #expect(outcome.errors.isEmpty)
    }
}

@Test func errorFailsAndStrictMakesWarningsFail() throws {
    try lint(["a.txt": broken]) { outcome, _ in #expect(outcome.code == 1) }
    try lint(["a.txt": wrong], ["--strict", "."]) { outcome, _ in #expect(outcome.code == 1) }
    try lint(["a.txt": right], ["--strict", "."]) { outcome, _ in #expect(outcome.code == 0) }
}

@Test func unreadableFileIsNamedAndTheRestIsLinted() throws {
    try lint(["a.txt": wrong], ["a.txt", "gone.txt"]) { outcome, _ in
        #expect(outcome.code == 2)
        #expect(outcome.lines.count == 1)
        #expect(outcome.errors.contains("gone.txt: No such file"))
    }
}

@Test func sarifIsWholeWhenAFileCannotBeRead() throws {
    try lint([:], ["--format", "sarif", "gone.txt"]) { outcome, _ in
        #expect(outcome.code == 2)
        let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        let runs = (json as? [String: Any])?["runs"] as? [[String: Any]]
        let invocations = runs?.first?["invocations"] as? [[String: Any]]
        #expect(invocations?.first?["executionSuccessful"] as? Bool == false)
    }
}

@Test func standardInputIsLinted() throws {
    try lint([:], [], input: wrong) { outcome, _ in
        #expect(outcome.output.hasPrefix("-:1:25: warning: "))
    }
}

@Test func nearestConfigurationHolds() throws {
    let off = #"{"rules": {"unnamed-source": "off"}}"#
    let error = #"{"rules": {"unnamed-source": "error"}}"#
    let files = [
        "a.txt": wrong, ".saidby.json": error, "quiet/a.txt": wrong, "quiet/.saidby.json": off,
        "deep/er/a.txt": wrong,
    ]
    try lint(files) { outcome, _ in
        #expect(
            outcome.lines.map { String($0.prefix { $0 != ":" }) } == [
                "./a.txt", "./deep/er/a.txt",
            ])
        #expect(outcome.lines.allSatisfy { $0.contains(" error: ") })
    }
}

@Test func mistakeInTheConfigurationStopsAtItsPlace() throws {
    let files = ["a.txt": wrong, "x/.saidby.json": "{\n \"rulez\": {}}", "x/b.txt": wrong]
    try lint(files) { outcome, _ in
        #expect(outcome.code == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("x/.saidby.json:2:2: error: there is no key \"rulez\""))
    }
}

@Test func excludedFilesAreLeftOutEvenIfNamed() throws {
    let files = [
        "a.txt": wrong, "drafts/a.txt": wrong, ".saidby.json": #"{"exclude": ["drafts"]}"#,
    ]
    try lint(files, ["a.txt", "drafts/a.txt"]) { outcome, _ in
        #expect(outcome.lines.count == 1)
    }
}

@Test func baselineKeepsKnownFindingsOut() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("a.txt", wrong)
    func run(_ arguments: String...) throws -> Tool.Outcome {
        try Tool.run(["lint"] + arguments, in: scratch.folder)
    }
    #expect(try run("--write-baseline", "base.json", "a.txt").code == 0)
    try scratch.write("a.txt", "Rain fell.\n\n" + wrong)
    #expect(try run("--baseline", "base.json", "a.txt").output.isEmpty)
    try scratch.write("a.txt", wrong + "\n" + wrong)
    #expect(try run("--baseline", "base.json", "a.txt").lines.count == 1)
}

@Test func changedLinesAloneAreReported() throws {
    let diff = "--- a/a.txt\n+++ b/a.txt\n@@ -2,0 +3 @@\n+x\n"
    let files = ["a.txt": wrong + "\n" + wrong]
    try lint(files, ["--changed-lines", "a.txt"], input: diff) { outcome, _ in
        #expect(outcome.lines.map { $0.prefix(8) } == ["a.txt:3:"])
    }
    try lint(files, ["--changed-lines"]) { outcome, _ in #expect(outcome.code == 2) }
}

@Test func fixMendsTheFileAndPrintsTheRest() throws {
    let mixed = "“Yes,” Ann Lee said. “We go.” \"No,\" a source said.\n"
    try lint(["a.txt": mixed], ["--fix", "a.txt"]) { outcome, scratch in
        let mended = try scratch.text("a.txt")
        #expect(mended == "“Yes,” Ann Lee said. “We go.” “No,” a source said.\n")
        #expect(outcome.lines.count == 1)
        #expect(outcome.output.contains("[unnamed-source]"))
    }
}

@Test func severityAndOnlyChooseFindings() throws {
    try lint(["a.txt": wrong + broken], ["--severity", "error", "."]) { outcome, _ in
        #expect(outcome.lines.allSatisfy { $0.contains(" error: ") } && outcome.lines.count == 1)
    }
    try lint(["a.txt": wrong + broken], ["--only", "unnamed-source", "."]) { outcome, _ in
        #expect(outcome.lines.map { $0.hasSuffix("[unnamed-source]") } == [true])
    }
    try lint([:], ["--only", "unnamed-sauce"]) { outcome, _ in
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("did you mean 'unnamed-source'?"))
    }
}

@Test func rulesAreListedAndExplained() throws {
    let list = try Tool.run(["rules"])
    for id in ["tag-noun-first", "unnamed-source", "unused-suppression"] {
        #expect(list.output.contains("\n  \(id) "))
    }
    let lint = try Tool.run(["rules", "unnamed-source"])
    #expect(lint.output.contains("⟦a source⟧ said.") && lint.output.contains("Default: false"))
    let attribution = try Tool.run(["rules", "label"])
    #expect(attribution.output.contains("Ann Lee: “We will go.”"))
    #expect(try Tool.run(["rules", "unnamed-sauce"]).code == 2)
}
