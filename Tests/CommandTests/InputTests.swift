import Foundation
import Testing

@Test func aFolderIsSearchedForTextsInOrder() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    for name in ["b.txt", "a/z.md", "a/c/d.TXT", "c.html", ".hidden.txt", "é.txt"] {
        try scratch.write("news/" + name, "")
    }
    let outcome = try Tool.run(["extract", "-fjsonl", "news/"], in: scratch.folder)
    #expect(
        try documents(outcome) == ["news/a/c/d.TXT", "news/a/z.md", "news/b.txt", "news/é.txt"])
    #expect(outcome.code == 0)
}

@Test func aLinkThatLeadsBackUpEnds() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("news/a.txt", "")
    let link = scratch.file("news/up")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "..")
    let outcome = try Tool.run(["extract", "-fjsonl", "news"], in: scratch.folder)
    #expect(try documents(outcome) == ["news/a.txt"])
}

@Test func aNamedFileIsReadWhateverItsEnding() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("a.html", "")
    let outcome = try Tool.run(["extract", "-fjsonl", "a.html"], in: scratch.folder)
    #expect(try documents(outcome) == ["a.html"])
}

@Test func withoutAPathStandardInputIsRead() throws {
    let outcome = try Tool.run(["extract", "-fjsonl"], input: Data("Text.".utf8))
    #expect(try documents(outcome) == ["-"])
}

@Test func whatCannotBeReadIsNamedAndTheRestIsProcessed() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("a.txt", "")
    try scratch.write("b.txt", Data([0x61, 0x0A, 0x93]))
    try scratch.write("c.txt", "")
    try scratch.write("empty/d.html", "")
    let outcome = try Tool.run(
        ["extract", "-fjsonl", "a.txt", "missing.txt", "b.txt", "empty", "c.txt"],
        in: scratch.folder)
    #expect(try documents(outcome) == ["a.txt", "c.txt"])
    #expect(outcome.code == 2)
    let errors = outcome.errors.split(separator: "\n")
    #expect(errors.count == 3)
    #expect(errors[0] == "saidby: missing.txt: No such file or directory")
    #expect(errors[1].hasPrefix("saidby: b.txt: not UTF-8: byte 0x93 at offset 2, line 2."))
    #expect(errors[1].contains("--encoding windows-1252"))
    #expect(errors[2] == "saidby: empty: the folder holds no file that ends in .txt or .md.")
}

@Test(arguments: ["windows-1252", "latin1"])
func otherEncodingsAreReadWhereAskedFor(encoding: String) throws {
    let outcome = try Tool.run(
        ["extract", "-fjsonl", "--encoding", encoding], input: Data([0x93, 0x61, 0x94]))
    #expect(try documents(outcome) == ["-"])
    #expect(outcome.code == 0)
}

@Test(
    "Odd input is processed",
    arguments: [
        Data(), Data([0]), Data("\u{FEFF}".utf8), Data([0xFF, 0xFE, 0x61, 0x00]),
        Data("\0“a\0”\0".utf8), Data("\r\r\n\n".utf8), Data(repeating: 0x22, count: 100_000),
        Data(String(repeating: "word ", count: 200_000).utf8),
    ])
func oddInputIsProcessed(input: Data) throws {
    let outcome = try Tool.run(["extract"], input: input)
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.utf8.starts(with: header.utf8))
}

@Test(arguments: ["csv", "json", "jsonl"])
func resultsComeInTheOrderOfTheInputWithAnyNumberOfJobs(format: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    for number in 100..<700 {
        let size = number % 7 == 0 ? 5_000 : 10
        let text = String(repeating: "“Yes,” said Ann Lee. ", count: size / 100)
        try scratch.write("news/\(number).txt", text)
    }
    let arguments = ["extract", "-f", format, "news", "--jobs"]
    let alone = try Tool.run(arguments + ["1"], in: scratch.folder)
    let together = try Tool.run(arguments + ["8"], in: scratch.folder)
    #expect(alone.output == together.output)
    #expect(alone.code == 0)
    if format == "jsonl" {
        #expect(try documents(alone) == (100..<700).map { "news/\($0).txt" })
    }
}

@Test func jsonIsOneArray() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("a.txt", "")
    for paths in [["a.txt", "a.txt", "a.txt"], ["missing.txt"]] {
        let outcome = try Tool.run(["extract", "-fjson"] + paths, in: scratch.folder)
        let data = Data(outcome.output.utf8)
        let array = try JSONSerialization.jsonObject(with: data) as? [[String: Any]]
        #expect(array?.count == paths.filter { $0 == "a.txt" }.count)
    }
}
