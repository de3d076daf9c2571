import Foundation
import Testing

private func explain(_ arguments: String...) throws -> Tool.Outcome {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("a.txt", "“Yes,” said Ann Lee.\n\n“No,” said Bo Ray.\n")
    return try Tool.run(["explain"] + arguments, in: scratch.folder)
}

@Test func aFileIsExplainedQuotationByQuotation() throws {
    let outcome = try explain("a.txt")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("a.txt:1:2: quotation 1"))
    #expect(outcome.output.contains("a.txt:3:2: quotation 2"))
}

@Test func aLineChoosesTheQuotationsThatTouchIt() throws {
    let outcome = try explain("a.txt:3")
    #expect(!outcome.output.contains("quotation 1"))
    #expect(outcome.output.contains("Bo Ray"))
}

@Test func aLineWithoutQuotationsIsSaidToHaveNone() throws {
    let outcome = try explain("a.txt:2")
    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("a.txt:2: there is no quotation there."))
}

@Test func explanationsComeAsJSONToo() throws {
    let outcome = try explain("a.txt:1", "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let quotations = (object as? [String: Any])?["quotations"] as? [[String: Any]]
    #expect(quotations?.map { $0["speaker"] as? String } == ["Ann Lee"])
}

@Test func aRuleThatDidNotFireSaysWhy() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("b.txt", "“Yes,” Ann Lee said.\n")
    let text = try Tool.run(["explain", "b.txt"], in: scratch.folder).output
    #expect(
        text.contains(
            "no   tag-verb-first: the first word behind it is no past or present verb of saying: [Ann]"
        ))
    let json = try Tool.run(["explain", "b.txt", "--format", "json"], in: scratch.folder).output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let quotation = try #require((object?["quotations"] as? [[String: Any]])?.first)
    let trial = try #require((quotation["trials"] as? [[String: Any]])?.first)
    let passed = try #require((trial["passed"] as? [[String: Any]])?.first)
    #expect(passed["rule"] as? String == "tag-verb-first")
    #expect(
        passed["reason"] as? String
            == "the first word behind it is no past or present verb of saying")
    #expect((passed["at"] as? [String: Any])?["text"] as? String == "Ann")
}

@Test func aFileThatIsMissingIsAnError() throws {
    let outcome = try explain("b.txt:3")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("b.txt"))
}
