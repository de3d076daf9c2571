import Testing

@testable import SaidBy

private func mistake(in json: String) -> String? {
    do throws(ConfigurationError) {
        _ = try LintConfiguration(content: Array(json.utf8), path: ".saidby.json")
        return nil
    } catch {
        return error.description
    }
}

@Test(arguments: [
    ("{\"rules\": {\n  \"unnamed-sauce\": \"off\"}}", "2:3", "there is no rule \"unnamed-sauce\""),
    ("{\"rule\": {}}", "1:2", "there is no key \"rule\""),
    ("{\"rules\": {\"unnamed-source\": \"fatal\"}}", "1:30", "no severity \"fatal\""),
    ("{\"rules\": {\"unnamed-source\": {\"plain\": true}}}", "1:31", "no option of unnamed-source"),
    ("{\"rules\": {\"unnamed-source\": {\"described\": 1}}}", "1:44", "must be true or false"),
    ("{\"rules\": {\"ellipsis-form\": {\"form\": \"..\"}}}", "1:38", "no choice \"..\""),
    ("{\"preset\": \"times\"}", "1:12", "no preset \"times\""),
    ("{\"exclude\": \"a\"}", "1:13", "must be an array"),
    ("{\"speakers\": [{}]}", "1:15", "needs a \"name\""),
    ("{\"suppress\": [{\"rules\": []}]}", "1:15", "needs a \"path\""),
    ("{\"é\": 1, ]", "1:10", "this is not JSON"),
])
func mistakeIsNamedWithItsPlace(json: String, place: String, message: String) throws {
    let error = try #require(mistake(in: json))
    #expect(error.hasPrefix(".saidby.json:\(place): error: "))
    #expect(error.contains(message))
}

@Test func ruleCanBeTurnedOffAndGivenASeverity() throws {
    #expect(try lint(sourceText).map(\.severity) == [.warning])
    #expect(
        try lint(sourceText, configuration: #"{"rules": {"unnamed-source": "off"}}"#).isEmpty)
    let error = #"{"rules": {"unnamed-source": {"severity": "error"}}}"#
    #expect(try lint(sourceText, configuration: error).map(\.severity) == [.error])
}

@Test func presetTurnsRulesOnAndTheConfigurationHasTheLastWord() throws {
    let text = "“We will go on Monday,” Ann Lee claimed."
    #expect(try lint(text).isEmpty)
    let findings = try lint(text, configuration: #"{"preset": "ap"}"#).map(\.rule)
    #expect(findings.contains("loaded-cue"))
    let without = #"{"preset": "ap", "rules": {"loaded-cue": "off"}}"#
    #expect(try !lint(text, configuration: without).map(\.rule).contains("loaded-cue"))
}

@Test func presetsDifferAboutTheMarkBeforeAQuotation() throws {
    let text = "Mayor Ann Lee said: “We will go on Monday.”"
    for (preset, isWrong) in [("ap", true), ("reuters", false), ("bbc", false)] {
        let findings = try lint(text, configuration: "{\"preset\": \"\(preset)\"}")
        #expect(findings.contains { $0.rule == "introducing-mark" } == isWrong, "\(preset)")
    }
}

@Test func configuredSpeakerIsNamedInFullInTheMessage() throws {
    let text = "“We will go on Monday,” Zorro said."
    let rule = #""rules": {"partial-name": "on"}"#
    let alias = #"{"speakers": [{"name": "Ann Zorro", "aliases": ["Zorro"]}], \#(rule)}"#
    #expect(try lint(text, configuration: alias).map(\.message.isEmpty) == [false])
    #expect(try lint(text, configuration: alias)[0].message.contains("Ann Zorro"))
    let whole = #"{"speakers": [{"name": "Zorro"}], \#(rule)}"#
    #expect(try lint(text, configuration: whole).isEmpty)
}

@Test(arguments: [
    ("*.md", "docs/a.md", true), ("*.md", "a.txt", false), ("docs/*.md", "docs/a.md", true),
    ("docs/*.md", "docs/b/a.md", false), ("docs/**/*.md", "docs/b/c/a.md", true),
    ("docs/**/*.md", "docs/a.md", true), ("drafts", "x/drafts/a.md", true),
    ("./drafts/", "drafts/a/b.txt", true), ("a?.txt", "ab.txt", true), ("a?.txt", "a.txt", false),
    ("/a.txt", "a.txt", true), ("/a.txt", "b/a.txt", false), ("b/**", "b/a/c.txt", true),
    ("**/ab.txt", "xab.txt", false), ("b", "ab", false),
])
func globMatches(pattern: String, path: String, isMatch: Bool) {
    #expect(Glob(pattern).matches(path) == isMatch)
}

@Test func globOfManyStarsIsDecidedSoon() {
    let pattern = String(repeating: "*a", count: 40) + "b"
    #expect(!Glob(pattern).matches(String(repeating: "a", count: 400)))
}

@Test func includeAndExcludeDecideTogether() throws {
    let json = #"{"include": ["news/**"], "exclude": ["*.md"]}"#
    let configuration = try LintConfiguration(content: Array(json.utf8), path: "")
    #expect(configuration.includes("news/a.txt"))
    #expect(!configuration.includes("news/a.md"))
    #expect(!configuration.includes("a.txt"))
}
