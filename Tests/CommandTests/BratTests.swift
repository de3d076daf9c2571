import Foundation
import Testing

private func articles(in scratch: Scratch) throws {
    try scratch.write("news/a.txt", "“Yes,” said Ann Lee.\n")
    try scratch.write("news/old/a.txt", "“No,” said Bo Ray.\n")
}

@Test func bratGetsAFolderWithTextsAndAnnotations() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try articles(in: scratch)
    let outcome = try Tool.run(
        ["extract", "--format", "brat", "news", "-o", "out"], in: scratch.folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.file("out").path)
    #expect(names.sorted() == ["a-2.ann", "a-2.txt", "a.ann", "a.txt", "annotation.conf"])
    #expect(try scratch.text("out/a-2.txt") == "“No,” said Bo Ray.\n")
    #expect(try scratch.text("out/a-2.ann").contains("\tBo Ray\n"))
}

@Test func annotationsThatMayHaveBeenCorrectedAreNotOverwritten() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try articles(in: scratch)
    try scratch.write("out/a.ann", "by hand")
    let outcome = try Tool.run(
        ["extract", "--format", "brat", "news", "-o", "out"], in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("out: the folder is not empty"))
    #expect(try scratch.text("out/a.ann") == "by hand")
}

@Test func oneDocumentMayGoToStandardOutput() throws {
    let outcome = try Tool.run(
        ["extract", "--format", "brat"], input: Data("“Yes,” said Ann Lee.".utf8))
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("E1\tAttribution:"))
}

@Test func severalDocumentsNeedAFolder() throws {
    let outcome = try Tool.run(["extract", "--format", "brat", "a.txt", "b.txt"])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("-o FOLDER"))
}

@Test func whatWasExtractedAgreesWithItself() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try articles(in: scratch)
    _ = try Tool.run(["extract", "--format", "brat", "news", "-o", "out"], in: scratch.folder)
    let outcome = try Tool.run(["evaluate", "out", "--json"], in: scratch.folder)
    #expect(outcome.code == 0)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let result = try #require(object as? [String: Any])
    #expect(result["documents"] as? Int == 2)
    let scores = try #require(result["scores"] as? [[String: Any]])
    let all = scores.filter { $0["kind"] as? String == "all" }
    #expect(all.count == 6)
    #expect(all.allSatisfy { $0["f1"] as? Double == 1 })
}

@Test func aTextThatIsMissingIsNamedAndTheRestIsScored() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try articles(in: scratch)
    _ = try Tool.run(["extract", "--format", "brat", "news", "-o", "out"], in: scratch.folder)
    try FileManager.default.removeItem(at: scratch.file("out/a.txt"))
    let outcome = try Tool.run(["evaluate", "out"], in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("out/a.txt"))
    #expect(outcome.output.hasPrefix("1 document\n"))
}
