import Foundation
import Testing

private func extract(_ lines: String, _ options: [String] = []) throws -> Tool.Outcome {
    try Tool.run(
        ["extract", "--input-format", "jsonl", "--format", "jsonl"] + options,
        input: Data(lines.utf8))
}

@Test func eachLineInGivesOneLineOut() throws {
    let outcome = try extract(#"{"id":"a","text":"x"}\#n{"text":"y","id":7}\#r\#n{"text":"z"}"#)
    #expect(try documents(outcome) == ["a", "7", "-:3"])
    #expect(outcome.code == 0)
}

@Test func aBadLineGivesAnErrorInItsPlace() throws {
    let outcome = try extract(
        #"{"id":"a","text":"x"}\#n{bad}\#n\#n{"id":"c"}\#n{"id":"d","text":""}"#)
    #expect(try documents(outcome) == ["a", "-:2", "-:3", "c", "d"])
    #expect(outcome.lines.map { $0.contains("\"error\": ") } == [false, true, true, true, false])
    #expect(outcome.code == 2)
    let errors = outcome.errors.split(separator: "\n")
    #expect(errors.count == 3)
    #expect(
        errors[0] == "saidby: -:2: no valid JSON object: a string is missing at byte 2 of the line."
    )
    #expect(errors[2] == "saidby: -:4: there is no string \"text\" in the object.")
}

@Test func aLineThatIsNoUTF8GivesAnError() throws {
    let outcome = try Tool.run(
        ["extract", "--input-format=jsonl", "-fjsonl"],
        input: Data("{\"id\": \"a\", \"text\": \"".utf8) + [0x93] + Data("\"}\n".utf8))
    #expect(try documents(outcome) == ["-:1"])
    #expect(outcome.errors.contains("not UTF-8: byte 0x93 at offset 21"))
}

@Test func fieldsMayHaveOtherNames() throws {
    let outcome = try extract(
        #"{"key":"a","body":"x"}"#, ["--id-field", "key", "--text-field", "body"])
    #expect(try documents(outcome) == ["a"])
    #expect(outcome.code == 0)
}

@Test(
    "Other fields go through where asked for",
    arguments: [
        ([], ""), (["--pass-fields", "all"], #""fields": {"a": [1,{"b":null}], "c": "\u00e9"}, "#),
        (["--pass-fields=c,d"], #""fields": {"c": "\u00e9"}, "#),
    ])
func otherFieldsGoThrough(options: [String], expected: String) throws {
    let outcome = try extract(#"{"id":"i","a":[1,{"b":null}],"text":"x","c":"\u00e9"}"#, options)
    #expect(outcome.lines[0].hasPrefix(#"{"document": "i", "# + expected + #""quotations":"#))
}

@Test func foldersAreSearchedForJSONLines() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("in/a.jsonl", #"{"text":"x"}"#)
    try scratch.write("in/b.txt", "no")
    try scratch.write("in/c.ndjson", #"{"text":"x"}"# + "\n" + #"{"text":"y"}"#)
    let outcome = try Tool.run(
        ["extract", "--input-format", "jsonl", "-fjsonl", "in"], in: scratch.folder)
    #expect(try documents(outcome) == ["in/a.jsonl:1", "in/c.ndjson:1", "in/c.ndjson:2"])
}

@Test func aLongStreamStaysInOrder() throws {
    let text = String(repeating: "“Yes,” said Ann Lee. ", count: 100)
    let lines = (0..<300).map { "{\"id\": \"\($0)\", \"text\": \"\(text)\"}" }
    let outcome = try extract(lines.joined(separator: "\n"), ["--jobs", "8"])
    #expect(try documents(outcome) == (0..<300).map(String.init))
}

@Test(.timeLimit(.minutes(1)))
func resultsComeOutWhileTheInputIsStillOpen() throws {
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = Tool.url
    process.arguments = ["extract", "--input-format", "jsonl", "--format", "jsonl"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for number in 1...3 {
        input.fileHandleForWriting.write(Data("{\"id\": \"\(number)\", \"text\": \"\"}\n".utf8))
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        #expect(line.hasPrefix("{\"document\": \"\(number)\""))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
}
