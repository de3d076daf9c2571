import Foundation
import Testing

@Test func outputGoesToAFileWhole() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("out.csv", "old")
    let outcome = try Tool.run(["extract", "-o", "out.csv"], in: scratch.folder)
    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty)
    #expect(try scratch.text("out.csv") == header)
    #expect(try scratch.names == ["out.csv"])
}

@Test func aLinkToTheOutputStaysALink() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("out.csv", "old")
    try FileManager.default.createSymbolicLink(
        atPath: scratch.file("link").path, withDestinationPath: "out.csv")
    _ = try Tool.run(["extract", "-o", "link"], in: scratch.folder)
    #expect(try scratch.text("out.csv") == header)
    let target = try FileManager.default.destinationOfSymbolicLink(
        atPath: scratch.file("link").path)
    #expect(target == "out.csv")
}

@Test func aFileThatCannotBeMadeIsAnError() throws {
    let outcome = try Tool.run(["extract", "--output", "/nowhere/out.csv"])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("/nowhere/out.csv"))
}

@Test func aFileThatCannotBeWrittenWholeLeavesTheOldOne() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("out.jsonl", "old")
    for number in 0..<20 { try scratch.write("news/\(number).txt", "") }
    let outcome = try Tool.shell(
        """
        (ulimit -f 1; "$SAIDBY" extract -fjsonl -o out.jsonl news 2>/dev/null) 2>/dev/null
        echo $?
        """, in: scratch.folder)
    #expect(outcome.output == "2\n")
    #expect(try scratch.text("out.jsonl") == "old")
    #expect(try scratch.names == ["news", "out.jsonl"])
}

#if os(Linux)
    @Test func aFullDiskIsAnError() throws {
        let outcome = try Tool.shell("\"$SAIDBY\" extract </dev/null >/dev/full")
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("cannot write to standard output: No space left"))
    }
#endif

@Test func aClosedPipeEndsTheToolQuietly() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    for number in 0..<1_500 { try scratch.write("news/\(number).txt", "") }
    let outcome = try Tool.shell("\"$SAIDBY\" extract -fjsonl news | head -n 1", in: scratch.folder)
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors.isEmpty)
}

@Test func noProgressIsShownWhereThereIsNoTerminal() throws {
    let outcome = try Tool.run(["extract"], input: Data(repeating: 0x61, count: 300_000))
    #expect(outcome.errors.isEmpty)
}
