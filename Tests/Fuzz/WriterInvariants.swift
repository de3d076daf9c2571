import Foundation

@testable import SaidBy

/// What is written can be read again and says the same.
struct WriterInvariants {
    private let extraction: Extraction
    private let isUTF8: Bool

    init(_ extraction: Extraction) {
        self.extraction = extraction
        let bytes = Array(extraction.source.bytes[..<extraction.source.count])
        isUTF8 = bytes.firstInvalidUTF8 == nil
    }

    /// - Parameter variant: Chooses the options.
    func check(variant: Int) {
        let units = [OffsetUnit.scalars, .utf8, .utf16]
        var options = ReportOptions()
        options.unit = variant.isMultiple(of: 2) ? .sentence : .quotation
        options.offsets = units[variant / 2 % 3]
        options.includesAllSpans = options.unit == .sentence
        checkCSV(options)
        checkJSON(options)
    }

    private func checkCSV(_ options: ReportOptions) {
        let report = CSVReport(options: options)
        var output = report.header
        report.append(extraction, document: "a \"b\",\n", to: &output)
        let records = readCSV(output)
        let rows = extraction.rows(options)
        precondition(records.count == rows.count + 1, "a row is lost")
        let map = OffsetMap(extraction.source, unit: options.offsets)
        for (record, row) in zip(records.dropFirst(), rows) {
            precondition(record.count == CSVReport.columns.count, "a cell is lost")
            precondition(record[0] == "a \"b\",\n", "the document's name is another")
            let range = map.range(row.extent)
            precondition(record[9] == "\(range.lowerBound)", "start is another")
            precondition(record[10] == "\(range.upperBound)", "end is another")
            guard isUTF8 else { continue }
            var text: [UInt8] = []
            extraction.source.appendFlat(row.spans, to: &text)
            precondition(record[8].utf8.elementsEqual(text), "the text is another")
        }
    }

    private func checkJSON(_ options: ReportOptions) {
        var output: [UInt8] = []
        JSONReport(layout: .lines, options: options)
            .append(extraction, document: "a \"b\",\n", to: &output)
        guard output.last == 0x0A, !output.dropLast().contains(0x0A),
            let object = try? JSONSerialization.jsonObject(with: Data(output)) as? [String: Any],
            let quotations = object["quotations"] as? [[String: Any]]
        else { preconditionFailure("what is written is no line of JSON") }
        precondition(object["document"] as? String == "a \"b\",\n", "the name is another")
        precondition(quotations.count == extraction.quotations.count, "a quotation is lost")
        guard isUTF8 else { return }
        for (written, quotation) in zip(quotations, extraction.quotations) {
            let texts = (written["content"] as? [[String: Any]] ?? []).map { $0["text"] as? String }
            let right = quotation.content.map { extraction.source.string(in: $0) }
            precondition(texts.count == right.count, "a span is lost")
            for (text, right) in zip(texts, right) {
                precondition(text?.utf8.elementsEqual(right.utf8) == true, "the text is another")
            }
        }
    }
}
