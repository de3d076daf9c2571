extension [UInt8] {
    /// Appends a CSV cell, quoted where RFC 4180 asks for it.
    ///
    /// - Parameter isSpreadsheetSafe: Whether a cell that a spreadsheet would run as a formula gets
    ///   an apostrophe before it.
    mutating func appendCell(_ cell: [UInt8], isSpreadsheetSafe: Bool) {
        let content = CellContent(cell)
        if content.needsQuotes { append(quote) }
        if isSpreadsheetSafe, cell.first.map(beginsFormula) == true { append(apostrophe) }
        if content.isPlain {
            append(contentsOf: cell)
        } else {
            appendRepaired(cell[...], isSpecial: { $0 == quote }) { quote, output in
                output.append(quote)
                output.append(quote)
            }
        }
        if content.needsQuotes { append(quote) }
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

/// What the bytes of a cell ask for.
private struct CellContent {
    /// Whether RFC 4180 asks for quotation marks around the cell.
    let needsQuotes: Bool
    /// Whether the bytes are to be written as they are.
    let isPlain: Bool

    init(_ cell: [UInt8]) {
        var quotes: UInt8 = 0
        var others: UInt8 = 0
        var all: UInt8 = 0
        // Without a branch, so that many bytes are looked at together.
        cell.withUnsafeBufferPointer { cell in
            for byte in cell {
                quotes |= byte == quote ? 1 : 0
                others |= (byte == comma ? 1 : 0) | (byte == 0x0A ? 1 : 0) | (byte == 0x0D ? 1 : 0)
                all |= byte
            }
        }
        needsQuotes = quotes | others != 0
        isPlain = quotes == 0 && all < 0x80
    }
}

/// Whether a spreadsheet would run a cell that begins so.
func beginsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
        true
    default:
        false
    }
}

private let quote: UInt8 = 0x22
private let comma: UInt8 = 0x2C
private let apostrophe: UInt8 = 0x27
