/// Writes checked claims as CSV: their own columns, then those of `VerdictColumns`.
package struct VerdictCSV: VerdictReport {
    private let columns: [String]
    private var places: PlaceLookup

    package init(columns: [String], places: PlaceLookup) {
        self.columns = columns
        self.places = places
    }

    package var header: [UInt8] {
        var output: [UInt8] = []
        append(VerdictColumns.own(columns) + VerdictColumns.added, to: &output)
        return output
    }

    package var separator: [UInt8] { [] }

    package var footer: [UInt8] { [] }

    package mutating func append(_ claim: CheckedClaim, to output: inout [UInt8]) {
        let own = claim.fields.map { field in
            switch field {
            case .text(let text): text
            case .json(let json): String(decoding: json, as: UTF8.self)
            case .none: ""
            }
        }
        let result = claim.verification
        let verdicts = [result.words.rawValue, result.speaker.rawValue, "\(claim.passed)"]
        append(own + verdicts + place(of: result) + [result.explanation], to: &output)
    }

    private mutating func place(of result: Verification) -> [String] {
        guard let best = result.best else { return Array(repeating: "", count: 7) }
        let place = places.place(of: best)
        let numbers = [
            place.range.lowerBound, place.range.upperBound, place.position.line,
            place.position.column,
        ]
        return [place.document] + numbers.map(String.init) + [place.text, place.speaker]
    }

    private func append(_ cells: [String], to output: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { output.appendComma() }
            output.appendCell(Array(cell.utf8), isSpreadsheetSafe: false)
        }
        output.appendRecordEnd()
    }
}
