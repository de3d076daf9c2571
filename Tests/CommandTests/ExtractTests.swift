import Foundation
import Testing

private let article = """
    # Mill Road

    “We *really* have nothing,” said Marta Keller. “It is gone.”

    """

/// The cells of the rows, told apart by their column.
private func rows(_ outcome: Tool.Outcome) -> [[String]] {
    outcome.lines.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        .map { $0.map(String.init) }
}

private func extract(_ arguments: [String], name: String = "a.md") throws -> Tool.Outcome {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write(name, article)
    return try Tool.run(["extract", name] + arguments, in: scratch.folder)
}

@Test func quotedSentencesComeWithTheirSpeakers() throws {
    let outcome = try extract([])
    #expect(outcome.code == 0)
    let last = try #require(rows(outcome).last)
    #expect(
        last.prefix(9) == [
            "a.md", "1", "2", "direct", "Marta Keller", "person", "Marta Keller",
            "said", "It is gone.",
        ])
    #expect(last[9...12] == ["61", "72", "3", "49"])
}

@Test(arguments: [("utf8", ["67", "78"]), ("utf16", ["61", "72"])])
func offsetsAreInTheUnitThatIsAskedFor(unit: String, expected: [String]) throws {
    let last = try #require(rows(try extract(["--offsets", unit])).last)
    #expect(Array(last[9...10]) == expected)
}

@Test func marksOfMarkdownAreNoPartOfTheText() throws {
    #expect(try extract([]).output.contains("\"We really have nothing,\""))
    #expect(try extract([], name: "a.txt").output.contains("\"We *really* have nothing,\""))
}

@Test func aQuotationMayBeOneRow() throws {
    let outcome = try extract(["--unit", "quotation"])
    #expect(outcome.output.contains("\"We really have nothing, It is gone.\""))
}

@Test func onlyTheKindsThatAreAskedForArePrinted() throws {
    #expect(rows(try extract(["--kind", "direct,mixed"])).count == 2)
    #expect(rows(try extract(["--kind", "indirect"])) == [])
}

@Test func spansOfJSONHoldTheTextAsItIs() throws {
    let data = Data(try extract(["--format", "json"]).output.utf8)
    let documents = try JSONSerialization.jsonObject(with: data) as? [[String: Any]]
    let quotation = (documents?.first?["quotations"] as? [[String: Any]])?.first
    let content = quotation?["content"] as? [[String: Any]]
    let scalars = Array(article.unicodeScalars)
    #expect(content?.isEmpty == false)
    for span in content ?? [] {
        let start = try #require(span["start"] as? Int)
        let end = try #require(span["end"] as? Int)
        let text = String(String.UnicodeScalarView(scalars[start..<end]))
        #expect(span["text"] as? String == text)
    }
    #expect((quotation?["speaker"] as? [String: Any])?["name"] as? String == "Marta Keller")
}

@Test func offsetsOfALineOfJSONAreIntoItsDecodedText() throws {
    let line = #"{"id":"a","text":"\ud83d\ude00 \u201cYes, it is,\u201d said Ann Lee."}"#
    let outcome = try Tool.run(
        ["extract", "--input-format", "jsonl", "-fjsonl"], input: Data(line.utf8))
    #expect(outcome.output.contains(#"{"start": 3, "end": 14, "text": "Yes, it is,"}"#))
}

@Test func preciseLeavesOutWhatIsOftenWrong() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write(
        "a.txt",
        "Ann Lee said the dam was full. The plan praised by Bo Ray was “slow and of no use”.\n")
    let all = rows(try Tool.run(["extract", "a.txt"], in: scratch.folder))
    let precise = rows(try Tool.run(["extract", "--precise", "a.txt"], in: scratch.folder))
    #expect(all.count == 2)
    #expect(precise.map { $0[8] } == ["the dam was full"])
}
