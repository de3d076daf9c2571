import SaidBy

extension ClaimTable {
    /// Reads claims from CSV.
    ///
    /// - Parameter name: What people call the file.
    init(csv bytes: [UInt8], name: String, names: ClaimNames) throws(ClaimsError) {
        var records = readCSVRecords(bytes)
        guard !records.isEmpty else { throw ClaimsError(message: "\(name): the file is empty.") }
        columns = records.removeFirst().cells
        let reader = try ClaimColumns(columns, name: name, names: names)
        for record in records {
            let place = "\(name):\(record.line)"
            guard record.cells.count == columns.count else {
                let more = record.cells.count > columns.count ? "many" : "few"
                problems.append(
                    "\(place): the row has too \(more) fields, \(record.cells.count) for "
                        + "\(columns.count) columns; quote a field that holds commas or line breaks."
                )
                continue
            }
            let claim = reader.claim(record.cells)
            if claim.quote.allSatisfy(\.isWhitespace) {
                problems.append("\(place): the quote is empty.")
            } else {
                rows.append(Row(fields: record.cells.map { .text($0) }, claim: claim))
            }
        }
    }
}

/// Where in a record its claim stands.
private struct ClaimColumns {
    private let quote: Int
    private let speaker: Int
    private let kind: Int?
    /// Where the tool's own output names a speaker whom the text does not name.
    private let unnamed: (type: Int, source: Int)?

    init(_ columns: [String], name: String, names: ClaimNames) throws(ClaimsError) {
        let index = { (wanted: String) in columns.firstIndex(of: wanted) }
        guard let quote = names.quoteNames.lazy.compactMap(index).first else {
            throw ClaimColumns.missing(names.quoteNames[0], "--quote-column", columns, name)
        }
        guard let speaker = index(names.speakerName) else {
            throw ClaimColumns.missing(names.speakerName, "--speaker-column", columns, name)
        }
        self.quote = quote
        self.speaker = speaker
        kind = index("kind")
        if let type = index("speaker_type"), let source = index("source") {
            unnamed = (type, source)
        } else {
            unnamed = nil
        }
    }

    private static func missing(
        _ column: String, _ option: String, _ columns: [String], _ name: String
    ) -> ClaimsError {
        ClaimsError(
            message: "\(name): there is no column '\(column)'; it has: "
                + "\(columns.joined(separator: ", ")). \(option) says which to take.")
    }

    func claim(_ cells: [String]) -> Claim {
        var speaker = cells[self.speaker]
        if speaker.isEmpty, let unnamed, cells[unnamed.type] == Speaker.Kind.unnamed.rawValue {
            speaker = cells[unnamed.source]
        }
        let kind = self.kind.flatMap { Quotation.Kind(rawValue: cells[$0]) } ?? .direct
        return Claim(quote: cells[quote], speaker: speaker, kind: kind)
    }
}
