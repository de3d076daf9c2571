import Testing

@testable import SaidBy

private func changed(_ diff: String, _ finding: LintFinding) -> Bool {
    ChangedLines(unifiedDiff: diff).contain(finding)
}

private func finding(line: Int, path: String = "news/a.txt") throws -> LintFinding {
    let blank = String(repeating: "\n", count: line - 1)
    return try #require(try lint(TestDocument(blank + sourceText, path: path)).first)
}

private let diff = """
    diff --git a/news/a.txt b/news/a.txt
    --- a/news/a.txt
    +++ b/news/a.txt
    @@ -1,4 +1,5 @@
     one
    -two
    +2
    +2a
     three
     four
    @@ -10 +11 @@ ten
    -ten
    +10
    --- a/b.txt
    +++ b/b.txt
    @@ -0,0 +1 @@
    +one
    """

@Test(arguments: [(1, false), (2, true), (3, true), (4, false), (11, true), (12, false)])
func onlyAddedLinesAreChanged(line: Int, isChanged: Bool) throws {
    #expect(changed(diff, try finding(line: line)) == isChanged)
}

@Test func pathIsMatchedFromTheEnd() throws {
    #expect(changed(diff, try finding(line: 2, path: "/home/x/news/a.txt")))
    #expect(changed(diff, try finding(line: 2, path: "./news/a.txt")))
    #expect(changed(diff, try finding(line: 1, path: "b.txt")))
    #expect(!changed(diff, try finding(line: 2, path: "news/aa.txt")))
}

@Test func quotedPathIsRead() throws {
    let diff = "+++ \"b/caf\\303\\251.txt\"\n@@ -0,0 +1 @@\n+x\n"
    #expect(changed(diff, try finding(line: 1, path: "café.txt")))
}

@Test func removedLineThatLooksLikeAHeaderIsNone() throws {
    let diff = "--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n--- x\n+++ y\n same\n"
    #expect(changed(diff, try finding(line: 1, path: "a.txt")))
    #expect(!changed(diff, try finding(line: 2, path: "a.txt")))
}
