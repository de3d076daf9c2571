import Foundation
import SaidBy

/// One row of a golden file: the cells of `columns`.
struct GoldenRow: Hashable {
    static let columns = [
        "quotation", "sentence", "kind", "speaker", "speaker_type", "source", "cue", "text",
        "line", "column",
    ]

    let cells: [String]

    subscript(column: String) -> String {
        GoldenRow.columns.firstIndex(of: column).map { cells[$0] } ?? ""
    }

    var text: String { self["text"] }
    /// The line and column that it begins at.
    var place: [String] { [self["line"], self["column"]] }

    /// The rows that a golden file holds.
    static func read(_ file: URL) throws -> [GoldenRow] {
        let records = readCSV(Array(try Data(contentsOf: file)))
        guard records.first == columns else { throw GoldenError("the header is wrong") }
        return try records.dropFirst().map { record in
            guard record.count == columns.count else {
                throw GoldenError("a row has not \(columns.count) cells: \(record)")
            }
            return GoldenRow(cells: record)
        }
    }

    /// The rows that the program makes of an article.
    static func extract(from article: Article) throws -> [GoldenRow] {
        let bytes = Array(try Data(contentsOf: article.text))
        let isMarkdown = article.text.pathExtension == "md"
        let source = SourceText(utf8: bytes, format: isMarkdown ? .markdown : .plain)
        var output = CSVReport().header
        CSVReport().append(Extractor().extract(source), document: article.name, to: &output)
        let places = columns.compactMap(CSVReport.columns.firstIndex)
        return readCSV(output).dropFirst().map { record in
            GoldenRow(cells: places.map { record[$0] })
        }
    }

    /// The bytes of a golden file.
    static func write(_ rows: [GoldenRow]) -> Data {
        let lines = ([columns] + rows.map(\.cells)).map { cells in
            cells.map(quoted).joined(separator: ",") + "\r\n"
        }
        return Data(lines.joined().utf8)
    }

    /// A cell of CSV.
    static func quoted(_ cell: String) -> String {
        let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
    }
}

struct GoldenError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
