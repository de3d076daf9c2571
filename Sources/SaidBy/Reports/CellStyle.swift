/// How the cells of a table are told apart.
enum CellStyle: Sendable {
    /// RFC 4180: commas, CRLF, quotation marks around cells that need them.
    case commas
    /// Tabs and LF; a tab within a cell becomes a space, so that no cell needs quotation marks.
    case tabs

    /// Appends what stands between two cells.
    func appendSeparator(to output: inout [UInt8]) {
        switch self {
        case .commas: output.appendComma()
        case .tabs: output.append(tab)
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

    /// Appends the end of a row.
    func appendRecordEnd(to output: inout [UInt8]) {
        switch self {
        case .commas: output.appendRecordEnd()
        case .tabs: output.append(lineFeed)
        }
    }
}

private let tab: UInt8 = 0x09
