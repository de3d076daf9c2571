import Foundation

/// The text that everything is measured on: articles, repeated as separate documents.
struct BenchText {
    /// The folder that holds a folder for each repetition.
    let folder: URL
    let documents: Int
    let bytes: Int
    /// One repetition, for the stages.
    let articles: [[UInt8]]

    private static let evaluation = "../shared/eval/polnear-train/text"

    /// The development articles where they are, else the project's own.
    static var defaultFolder: String {
        FileManager.default.fileExists(atPath: evaluation) ? evaluation : "corpus"
    }

    /// Writes copies of a folder's articles until they have so many bytes.
    init(folder: String, bytes wanted: Int) throws {
        let source = URL(fileURLWithPath: folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".txt") }.sorted()
        articles = try names.map {
            [UInt8](try Data(contentsOf: source.appendingPathComponent($0)))
        }
        let size = articles.reduce(0) { $0 + $1.count }
        guard size > 0 else {
            FileHandle.standardError.write(Data("\(folder): there is no .txt file.\n".utf8))
            exit(2)
        }
        self.folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("saidby-bench-\(getpid())")
        let copies = (wanted + size - 1) / size
        for copy in 0..<copies {
            let copyFolder = self.folder.appendingPathComponent("\(copy)")
            try FileManager.default.createDirectory(
                at: copyFolder, withIntermediateDirectories: true)
            for (name, article) in zip(names, articles) {
                try Data(article).write(to: copyFolder.appendingPathComponent(name))
            }
        }
        documents = copies * names.count
        bytes = copies * size
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }
}
