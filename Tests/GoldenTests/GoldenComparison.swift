/// What differs between the rows of a golden file and those of the program.
struct GoldenComparison {
    struct Difference {
        /// How known-misses.txt names it: the golden row's text, or "+" and a surplus row's.
        let key: String
        /// What is expected and what there is.
        let description: String
    }

    private(set) var differences: [Difference] = []

    /// Rows that begin at the same place are compared; of several, those that agree best.
    init(expected: [GoldenRow], actual: [GoldenRow]) {
        var matches: [Int?] = Array(repeating: nil, count: expected.count)
        var rest = Set(actual.indices)
        let agreements: [(GoldenRow, GoldenRow) -> Bool] = [
            { $0.place == $1.place && $0.text == $1.text && $0["kind"] == $1["kind"] },
            { $0.place == $1.place && $0["kind"] == $1["kind"] },
            { $0.place == $1.place },
        ]
        for agree in agreements {
            for (index, row) in expected.enumerated() where matches[index] == nil {
                matches[index] = rest.sorted().first { agree(row, actual[$0]) }
                if let match = matches[index] { rest.remove(match) }
            }
        }
        compare(expected, with: matches.map { $0.map { actual[$0] } })
        for index in rest.sorted() {
            let row = actual[index]
            differences.append(
                Difference(key: "+ \(row.text)", description: "not expected: \(row.cells)"))
        }
    }

    private mutating func compare(_ expected: [GoldenRow], with actual: [GoldenRow?]) {
        // A surplus row changes the numbers of all quotations behind it, so that only what belongs
        // together is compared: one number there must always be one and the same number here.
        var actualNumbers: [String: String] = [:]
        var expectedNumbers: [String: String] = [:]
        for (row, match) in zip(expected, actual) {
            guard let match else {
                let description = "expected, but not there: \(row.cells)"
                differences.append(Difference(key: row.text, description: description))
                continue
            }
            let number = actualNumbers[row["quotation"], default: match["quotation"]]
            let origin = expectedNumbers[match["quotation"], default: row["quotation"]]
            actualNumbers[row["quotation"]] = number
            expectedNumbers[match["quotation"]] = origin
            var lines: [String] = []
            if number != match["quotation"] || origin != row["quotation"] {
                lines.append("quotation: belongs to another one")
            }
            for column in GoldenRow.columns.dropFirst() where row[column] != match[column] {
                lines.append("\(column): expected '\(row[column])', got '\(match[column])'")
            }
            if !lines.isEmpty {
                let description = "'\(row.text)'\n  " + lines.joined(separator: "\n  ")
                differences.append(Difference(key: row.text, description: description))
            }
        }
    }
}
