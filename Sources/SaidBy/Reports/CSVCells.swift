extension [UInt8] {
    /// Appends a CSV cell, quoted where RFC 4180 asks for it.
    ///
    /// - Parameter isSpreadsheetSafe: Whether a cell that a spreadsheet would run as a formula gets
    ///   an apostrophe before it.
    mutating func appendCell(_ cell: [UInt8], isSpreadsheetSafe: Bool) {
        let isQuoted = cell.contains(where: needsQuotes)
        if isQuoted { append(quote) }
        if isSpreadsheetSafe, cell.first.map(beginsFormula) == true { append(apostrophe) }
        appendRepaired(cell[...], isSpecial: { $0 == quote }) { quote, output in
            output.append(quote)
            output.append(quote)
        }
        if isQuoted { append(quote) }
    }

    /// Appends a comma.
    mutating func appendComma() {
        append(comma)
    }

    /// Appends the end of a CSV record.
    mutating func appendRecordEnd() {
        append(0x0D)
        append(0x0A)
    }
}

private func needsQuotes(_ byte: UInt8) -> Bool {
    byte == quote || byte == comma || byte == 0x0A || byte == 0x0D
}

private func beginsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
        true
    default:
        false
    }
}

private let quote = UInt8(ascii: "\"")
private let comma = UInt8(ascii: ",")
private let apostrophe = UInt8(ascii: "'")
