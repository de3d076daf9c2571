extension [UInt8] {
    /// Appends a CSV cell, quoted where RFC 4180 asks for it.
    ///
    /// - Parameter isSpreadsheetSafe: Whether a cell that a spreadsheet would run as a formula gets
    ///   an apostrophe before it.
    mutating func appendCell(_ cell: [UInt8], isSpreadsheetSafe: Bool) {
        let content = cell.withUnsafeBufferPointer { CellContent($0) }
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
struct CellContent {
    /// Whether RFC 4180 asks for quotation marks around the cell.
    let needsQuotes: Bool
    /// Whether the bytes are to be written as they are: they hold no quotation mark and are UTF-8.
    let isPlain: Bool

    init(_ cell: UnsafeBufferPointer<UInt8>) {
        var quotes: UInt64 = 0
        var others: UInt64 = 0
        var isASCII = true
        var index = 0
        // All eight bytes lie within the cell.
        while let first = cell.baseAddress, index + 8 <= cell.count {
            let block = EightBytes(first + index)
            quotes |= block.places(of: quote)
            others |= block.places(of: comma) | block.places(of: 0x0A) | block.places(of: 0x0D)
            isASCII = isASCII && block.isASCII
            index += 8
        }
        for byte in cell[index...] {
            quotes |= byte == quote ? 1 : 0
            others |= byte == comma || byte == 0x0A || byte == 0x0D ? 1 : 0
            isASCII = isASCII && byte < 0x80
        }
        needsQuotes = quotes | others != 0
        isPlain = quotes == 0 && (isASCII || cell.isUTF8)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether all of it is well-formed UTF-8.
    fileprivate var isUTF8: Bool {
        var index = 0
        while index < count {
            let length = lengthOfScalar(at: index)
            if length == 0 { return false }
            index += length
        }
        return true
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
