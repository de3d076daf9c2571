import Foundation
import Testing

/// What an environment variable asks the tests to do instead of comparing.
enum Mode {
    static let updates = isSet("UPDATE_GOLDEN")
    static let listsMisses = isSet("KNOWN_MISSES")
    static let compares = !updates && !listsMisses

    private static func isSet(_ name: String) -> Bool {
        ProcessInfo.processInfo.environment[name].map { !$0.isEmpty && $0 != "0" } ?? false
    }

    /// What is right is decided by a reader, never by a machine on its own.
    static func refuseOnCI() throws {
        if isSet("CI") { throw GoldenError("golden files are not rewritten where CI is set") }
    }
}

@Test func everyArticleHasAGoldenFileAndEveryGoldenFileAnArticle() {
    #expect(!Article.all.isEmpty)
    #expect(Article.all.map(\.name).sorted() == Article.goldenNames.sorted())
}

@Test func knownMissesNameGoldenFilesThatExist() {
    let names = Set(Article.goldenNames.map { "\($0).csv" })
    #expect(KnownMisses.committed.files.filter { !names.contains($0) } == [])
}

@Test(
    "The program finds what the golden file says", .enabled(if: Mode.compares),
    arguments: Article.all)
func goldenFile(article: Article) throws {
    let comparison = GoldenComparison(
        expected: try GoldenRow.read(article.golden), actual: try GoldenRow.extract(from: article))
    var known = KnownMisses.committed.keys(for: article.goldenName)
    for difference in comparison.differences {
        let comment = Comment("golden/\(article.goldenName): \(difference.description)")
        if let index = known.firstIndex(of: difference.key) {
            known.remove(at: index)
            withKnownIssue(comment) { Issue.record(comment) }
        } else {
            Issue.record(comment)
        }
    }
    for key in known {
        Issue.record(
            """
            golden/\(article.goldenName): '\(key)' comes out right now; \
            take it out of golden/known-misses.txt
            """)
    }
}

@Test("Golden files are rewritten to what the program finds", .enabled(if: Mode.updates))
func updateGoldenFiles() throws {
    try Mode.refuseOnCI()
    for article in Article.all {
        let expected = (try? GoldenRow.read(article.golden)) ?? []
        let actual = try GoldenRow.extract(from: article)
        if expected == actual, FileManager.default.fileExists(atPath: article.golden.path) {
            continue
        }
        try GoldenRow.write(actual).write(to: article.golden)
        print("golden/\(article.goldenName) rewritten:")
        for change in actual.difference(from: expected) {
            switch change {
            case .remove(_, let row, _): print("  - \(row.cells)")
            case .insert(_, let row, _): print("  + \(row.cells)")
            }
        }
    }
}

@Test("The list of known misses is rewritten", .enabled(if: Mode.listsMisses))
func updateKnownMisses() throws {
    try Mode.refuseOnCI()
    var lines = [
        "# Rows that are known to come out wrong. KNOWN_MISSES=1 swift test rewrites this list."
    ]
    for article in Article.all {
        let comparison = GoldenComparison(
            expected: try GoldenRow.read(article.golden),
            actual: try GoldenRow.extract(from: article))
        lines += comparison.differences.map { "\(article.goldenName): \($0.key)" }
    }
    let text = lines.joined(separator: "\n") + "\n"
    try text.write(to: Folders.knownMisses, atomically: true, encoding: .utf8)
}
