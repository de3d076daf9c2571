/// A record of CSV.
package struct CSVRecord: Sendable {
    /// The line that it begins on, from 1.
    package let line: Int
    /// Its cells.
    package let cells: [String]
}

/// Reads CSV after RFC 4180; LF ends a record as CRLF does.
///
/// A quotation mark within a cell that none opens is a character like any other. An empty line is
/// no record.
package func readCSVRecords(_ bytes: [UInt8]) -> [CSVRecord] {
    var reader = CSVReader(bytes: bytes)
    return reader.read()
}

/// The cells of each record.
package func readCSV(_ bytes: [UInt8]) -> [[String]] { readCSVRecords(bytes).map(\.cells) }

private struct CSVReader {
    let bytes: [UInt8]
    private var index = 0
    private var cell: [UInt8] = []
    private var line = 1
    /// Up to where lines have been counted.
    private var counted = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func read() -> [CSVRecord] {
        var records: [CSVRecord] = []
        var record: [String] = []
        while index < bytes.count {
            if record.isEmpty { countLines() }
            let isQuoted = readCell()
            let isLast = index >= bytes.count || bytes[index] != UInt8(ascii: ",")
            index += isLast ? lineBreakLength : 1
            let isEmptyLine = isLast && record.isEmpty && cell.isEmpty && !isQuoted
            if !isEmptyLine { record.append(String(decoding: cell, as: UTF8.self)) }
            if isLast, !record.isEmpty {
                // A comma at the very end has an empty cell behind it.
                records.append(CSVRecord(line: line, cells: record))
                record = []
            } else if index >= bytes.count, !record.isEmpty {
                records.append(CSVRecord(line: line, cells: record + [""]))
            }
        }
        return records
    }

    private mutating func countLines() {
        line += bytes[counted..<index].count { $0 == 0x0A }
        counted = index
    }

    private var lineBreakLength: Int {
        let isPair = index + 1 < bytes.count && bytes[index] == 0x0D && bytes[index + 1] == 0x0A
        return isPair ? 2 : 1
    }

    /// Reads a cell into `cell`, up to what ends it.
    ///
    /// - Returns: Whether it is in quotation marks.
    private mutating func readCell() -> Bool {
        cell.removeAll(keepingCapacity: true)
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
            readPlain()
            return false
        }
        index += 1
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\"") {
                guard index < bytes.count, bytes[index] == byte else { break }
                index += 1
            }
            cell.append(byte)
        }
        readPlain()
        return true
    }

    private mutating func readPlain() {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ","), 0x0A, 0x0D: return
            default: cell.append(bytes[index])
            }
            index += 1
        }
    }
}
