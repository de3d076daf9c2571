import Foundation
import Testing

/// An article of corpus/ and the golden file that belongs to it.
struct Article: Sendable, CustomTestStringConvertible {
    /// The file name without its ending.
    let name: String
    let text: URL

    var golden: URL { Folders.golden.appending(path: "\(name).csv") }
    var goldenName: String { "\(name).csv" }
    var testDescription: String { name }

    static let all: [Article] = files(in: Folders.corpus, endings: ["txt", "md"]).map {
        Article(name: $0.deletingPathExtension().lastPathComponent, text: $0)
    }

    static let goldenNames: [String] = files(in: Folders.golden, endings: ["csv"]).map {
        $0.deletingPathExtension().lastPathComponent
    }

    private static func files(in folder: URL, endings: [String]) -> [URL] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { folder.appending(path: $0) }
            .filter { endings.contains($0.pathExtension) }
    }
}

/// Where the articles and the golden files are.
enum Folders {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let corpus = root.appending(path: "corpus")
    static let golden = root.appending(path: "golden")
    static let knownMisses = golden.appending(path: "known-misses.txt")
}
