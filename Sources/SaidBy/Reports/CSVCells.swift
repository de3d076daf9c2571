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
    /// Whether one of the bytes is a quotation mark, which is to be doubled.
    let hasQuotes: Bool
    /// Whether the bytes are well-formed UTF-8.
    let isUTF8: Bool
    /// Whether the bytes are to be written as they are.
    var isPlain: Bool { isUTF8 && !hasQuotes }

    init(_ cell: UnsafeBufferPointer<UInt8>) {
        let found =
            cell.count < 8 ? CellContent.marks(ofShort: cell) : CellContent.marks(ofLong: cell)
        needsQuotes = found.quotes | found.others != 0
        hasQuotes = found.quotes != 0
        isUTF8 = EightBytes.isASCII(found.all) || cell.isUTF8
    }

    /// What stands in a cell: none of a kind where the number is 0.
    private struct Marks {
        var quotes: UInt64 = 0
        /// Commas and line breaks.
        var others: UInt64 = 0
        /// The bits of all bytes.
        var all: UInt64 = 0

        @inline(__always)
        mutating func add(_ block: EightBytes) {
            quotes |= block.places(of: quote)
            others |= block.places(of: comma)
            // Bytes below a blank are few, and line breaks nearly all of them.
            if block.controls != 0 { others |= block.places(of: 0x0A) | block.places(of: 0x0D) }
            all |= block.value
        }
    }

    /// - Precondition: The cell has eight bytes or more.
    private static func marks(ofLong cell: UnsafeBufferPointer<UInt8>) -> Marks {
        var marks = Marks()
        guard let first = cell.baseAddress, cell.count >= 8 else { return marks }
        // All eight bytes lie within the cell; the last ones have partly been looked at before.
        let last = cell.count &- 8
        var index = 0
        while index < last {
            marks.add(EightBytes(first + index))
            index &+= 8
        }
        marks.add(EightBytes(first + last))
        return marks
    }

    private static func marks(ofShort cell: UnsafeBufferPointer<UInt8>) -> Marks {
        var marks = Marks()
        for byte in cell {
            if byte == quote { marks.quotes = 1 }
            if byte == comma || byte == 0x0A || byte == 0x0D { marks.others = 1 }
            marks.all |= UInt64(byte)
        }
        return marks
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether all of it is well-formed UTF-8.
    fileprivate var isUTF8: Bool {
        var index = 0
        while index < count {
            // Most of the text is ASCII. All eight bytes lie within the buffer.
            if let first = baseAddress, index &+ 8 <= count, EightBytes(first + index).isASCII {
                index &+= 8
                continue
            }
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
