import Foundation
import Testing

/// The documents that are written while their part of the report is made.
@Suite struct LargeDocumentTests {
    private let sentence = "“It was late,” Ann Lee said. “We will go.”\n\n"

    @Test(arguments: ["1", "2"])
    func aLargeDocumentStandsBetweenItsNeighbours(_ jobs: String) throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        try scratch.write("news/a.txt", sentence)
        try scratch.write("news/b.txt", String(repeating: sentence, count: 30_000))
        try scratch.write("news/c.txt", sentence)
        let outcome = try Tool.run(["extract", "-fjson", "-j", jobs, "news"], in: scratch.folder)
        let objects = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        let documents = (objects as? [[String: Any]])?.compactMap { $0["document"] as? String }
        #expect(documents == ["news/a.txt", "news/b.txt", "news/c.txt"])
    }

    @Test func aLargeDocumentThatCannotBeWrittenLeavesTheOldFile() throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        try scratch.write("out.csv", "old")
        try scratch.write("b.txt", String(repeating: sentence, count: 30_000))
        let outcome = try Tool.shell(
            """
            (ulimit -f 1000; "$SAIDBY" extract -o out.csv b.txt 2>/dev/null) 2>/dev/null
            echo $?
            """, in: scratch.folder)
        #expect(outcome.output == "2\n")
        #expect(try scratch.text("out.csv") == "old")
        #expect(try scratch.names == ["b.txt", "out.csv"])
    }
}
