import Foundation
import SaidBy

/// `saidby-bench`: how fast the engine and the tool are beside `wc -w`, on the same text, in one run.
@main
struct Bench {
    private static let usage = """
        usage: saidby-bench [FOLDER] [--megabytes N] [--rounds N]
               saidby-bench --once PATH [--through STAGE]

        Repeats the .txt files of FOLDER (default: ../shared/eval/polnear-train/text, else corpus) to \
        N MB (default: 200) as separate documents, and prints the median time of each measure. \
        --once works once on a file, or on each .txt file of a folder, up to a stage (default: \
        report) and prints how many documents there were, to be counted by a profiler.

        """

    static func main() throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
        let through = option("--through", of: &arguments) ?? Stage.report.rawValue
        if let path = option("--once", of: &arguments), let stage = Stage(rawValue: through) {
            return try once(path, through: stage)
        }
        let megabytes = option("--megabytes", of: &arguments).flatMap(Int.init) ?? 200
        let rounds = option("--rounds", of: &arguments).flatMap(Int.init) ?? 5
        if arguments.count > 1 || arguments.first?.hasPrefix("-") == true {
            FileHandle.standardError.write(Data(usage.utf8))
            exit(2)
        }
        let folder = arguments.first ?? BenchText.defaultFolder
        let text = try BenchText(folder: folder, bytes: megabytes * 1_000_000)
        defer { text.remove() }
        print("\(text.documents) documents, \(text.bytes / 1_000_000) MB, from \(folder)")
        print("\(Machine.description)\n")
        var table = BenchTable(bytes: text.bytes)
        try ToolTimes(text: text, rounds: rounds).measure(into: &table)
        try StageTimes(text: text, rounds: rounds).measure(into: &table)
        TextacyTime(text: text).measure(into: &table)
    }

    /// Takes an option and its value out of the arguments.
    private static func option(_ name: String, of arguments: inout [String]) -> String? {
        guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else {
            return nil
        }
        let value = arguments[index + 1]
        arguments.removeSubrange(index...index + 1)
        return value
    }

    private static func once(_ path: String, through stage: Stage) throws {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let texts = names.filter { $0.hasSuffix(".txt") }.sorted().map { path + "/" + $0 }
        let files = texts.isEmpty ? [path] : texts
        let extractor = Extractor()
        for file in files {
            let data = try Data(contentsOf: URL(fileURLWithPath: file))
            let format: SourceText.Format = file.hasSuffix(".md") ? .markdown : .plain
            extractor.run(SourceText(utf8: data, format: format), through: stage)
        }
        print(files.count)
    }
}
