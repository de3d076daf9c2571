import Foundation

/// Times the tool from files to a file, beside `wc -w` on the same files.
struct ToolTimes {
    let text: BenchText
    let rounds: Int

    func measure(into table: inout BenchTable) throws {
        let tool = Bundle.main.bundleURL.appendingPathComponent("saidby").path
        guard FileManager.default.isExecutableFile(atPath: tool) else {
            FileHandle.standardError.write(
                Data("\(tool) is missing: run swift build -c release first.\n".utf8))
            exit(2)
        }
        let list = text.folder.path + ".list"
        let rows = text.folder.path + ".csv"
        defer { for path in [list, rows] { try? FileManager.default.removeItem(atPath: path) } }
        _ = run(["find", text.folder.path, "-name", "*.txt", "-print0"], output: list)
        let extract = [tool, "extract", "--format", "csv", "--output", rows, text.folder.path]
        // Taken in turns, so that whatever else the machine does falls on all of them.
        var times: [[Double]] = [[], [], []]
        for _ in 0..<rounds {
            times[0] += [run(["wc", "-w", "--files0-from=\(list)"])].compactMap(\.self)
            times[1] += [run(extract + ["--jobs", "1"])].compactMap(\.self)
            times[2] += [run(extract)].compactMap(\.self)
        }
        table.add("wc -w", times[0])
        table.add("saidby extract, one core", times[1])
        table.add("saidby extract, all cores", times[2])
        try measureStart(of: tool, into: &table)
    }

    /// From the start of the process to the rows of one article.
    private func measureStart(of tool: String, into table: inout BenchTable) throws {
        guard let article = text.articles.first else { return }
        let path = text.folder.path + ".txt"
        try Data(article).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let times = (0..<4 * rounds).compactMap { _ in run([tool, "extract", path]) }
        table.add("start to end on one article", times, bytes: article.count)
    }
}
