/// Prints a line for each measure, beside the first one.
struct BenchTable {
    /// How many bytes the measures work on.
    private let bytes: Int
    /// The time that all others are compared with, in seconds for one byte.
    private var standard: Double?

    init(bytes: Int) {
        self.bytes = bytes
        print(BenchTable.line("measure", "seconds", "MB/s", "× wc -w"))
    }

    /// Prints the median of the times, in seconds, that the work on `bytes` took.
    mutating func add(_ name: String, _ times: [Double], bytes: Int? = nil) {
        let median = times.sorted()[times.count / 2]
        let rate = Double(bytes ?? self.bytes) / median
        let standard = self.standard ?? 1 / rate
        self.standard = standard
        print(
            BenchTable.line(
                name, BenchTable.rounded(median, 1000), BenchTable.rounded(rate / 1e6, 100),
                BenchTable.rounded(1 / rate / standard, 100)))
    }

    private static func rounded(_ value: Double, _ factor: Double) -> String {
        "\((value * factor).rounded() / factor)"
    }

    private static func line(_ cells: String...) -> String {
        let widths = [34, 10, 10, 10]
        return zip(cells, widths).enumerated().map { index, cell in
            let blanks = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
            return index == 0 ? cell.0 + blanks : blanks + cell.0
        }.joined(separator: " ")
    }
}
