import Foundation

/// Times the Python library textacy, where it is installed, on some of the articles.
struct TextacyTime {
    let text: BenchText

    func measure(into table: inout BenchTable) {
        let folder = text.folder.appendingPathComponent("0").path
        let script = "Tests/Integration/textacy/quotations.py"
        let result = text.folder.path + ".textacy"
        defer { try? FileManager.default.removeItem(atPath: result) }
        let python = ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"
        guard run([python, script, folder], output: result) != nil,
            let line = try? String(contentsOfFile: result, encoding: .utf8)
        else {
            print("textacy is not installed: \(script) says how to install it.")
            return
        }
        // Bytes, seconds.
        let numbers = line.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        guard numbers.count == 2 else { return }
        table.add("textacy, one core", [numbers[1]], bytes: Int(numbers[0]))
    }
}
