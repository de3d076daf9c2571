import Foundation
import SaidBy

/// `saidby-bench`: how fast the engine and the tool are beside `wc -w`, on the same text, in one run.
@main
struct Bench {
    private static let usage = """
        usage: saidby-bench [FOLDER] [--megabytes N] [--rounds N]
               saidby-bench --once FILE

        Repeats the .txt files of FOLDER (default: ../shared/eval/polnear-train/text, else corpus) to \
        N MB (default: 200) as separate documents, and prints the median time of each measure. \
        --once works on one file and prints how many quotations there are, to be counted by a \
        profiler.

        """

    static func main() throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
        if let path = option("--once", of: &arguments) { return try once(path) }
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

    private static func once(_ path: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let format: SourceText.Format = path.hasSuffix(".md") ? .markdown : .plain
        let extraction = Extractor().extract(SourceText(utf8: data, format: format))
        var output: [UInt8] = []
        CSVReport().append(extraction, document: path, to: &output)
        print(extraction.quotations.count, output.count)
    }
}
