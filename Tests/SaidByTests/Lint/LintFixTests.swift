import Testing

@testable import SaidBy

private func fixed(_ text: String) throws -> String {
    let fix = LintFix(Array(text.utf8), findings: try lint(text))
    return String(decoding: fix.bytes, as: UTF8.self)
}

@Test func marksAreMendedToTheStyleOfTheRest() throws {
    let text = "“Yes,” Ann Lee said. “We go.” \"No,\" Bo Ray said."
    #expect(try fixed(text) == "“Yes,” Ann Lee said. “We go.” “No,” Bo Ray said.")
}

@Test func missingClosingMarkIsPutIn() throws {
    let text = "Ann Lee said: “We will go.\n\nThe vote is on Monday."
    #expect(try fixed(text) == "Ann Lee said: “We will go.”\n\nThe vote is on Monday.")
}

@Test(arguments: [
    "“We will go, she said.\n\nRain fell.",
    "Ann Lee said: “We will go, he said.\n\nRain fell.",
    "Ann Lee said: “We will go\n\nRain fell.",
    "We will go,” Ann Lee said.",
])
func markIsNotPutInWhereItsPlaceIsUnsure(_ text: String) throws {
    #expect(try !lint(text).isEmpty)
    #expect(try fixed(text) == text)
}

@Test func mendedTextHasNothingLeftToMend() throws {
    let text = "\"Yes,\" Ann Lee said. “No,” Bo Ray said. “We go,” he said: “Now.\n\nRain."
    let once = try fixed(text)
    #expect(once != text)
    #expect(try fixed(once) == once)
}
