/// How the cells of a table are told apart.
enum CellStyle: Sendable {
    /// RFC 4180: commas, CRLF, quotation marks around cells that need them.
    case commas
    /// Tabs and LF; a tab within a cell becomes a space, so that no cell needs quotation marks.
    case tabs

    /// What stands between two cells.
    var separator: UInt8 {
        switch self {
        case .commas: UInt8(ascii: ",")
        case .tabs: tab
        }
    }

    /// Appends a cell.
    ///
    /// - Parameter isSpreadsheetSafe: Whether a cell that a spreadsheet would run as a formula gets
    ///   an apostrophe before it.
    func append(_ cell: [UInt8], to output: inout [UInt8], isSpreadsheetSafe: Bool) {
        switch self {
        case .commas:
            output.appendCell(cell, isSpreadsheetSafe: isSpreadsheetSafe)
        case .tabs:
            if isSpreadsheetSafe, cell.first.map(beginsFormula) == true {
                output.append(UInt8(ascii: "'"))
            }
            output.appendRepaired(cell[...]) {
                $0 == tab || $0 == lineFeed || $0 == carriageReturn
            } appendSpecial: {
                $1.append(UInt8(ascii: " "))
            }
        }
    }

    /// Appends a cell.
    func append(
        _ cell: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer, isSpreadsheetSafe: Bool
    ) {
        let content = CellContent(cell)
        if content.isUTF8, self == .commas, !isSpreadsheetSafe {
            if content.needsQuotes { output.append(quote) }
            if content.hasQuotes {
                output.append(cell, doubling: quote)
            } else {
                output.append(cell)
            }
            if content.needsQuotes { output.append(quote) }
        } else {
            var bytes: [UInt8] = []
            append(Array(cell), to: &bytes, isSpreadsheetSafe: isSpreadsheetSafe)
            bytes.withUnsafeBufferPointer { output.append($0) }
        }
    }

    /// Appends the end of a row.
    func appendRecordEnd(to output: inout ByteBuffer) {
        if self == .commas { output.append(carriageReturn) }
        output.append(lineFeed)
    }
}

private let tab: UInt8 = 0x09
private let quote: UInt8 = 0x22
