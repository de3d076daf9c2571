/// The rows of one document on their way into CSV or TSV.
struct CSVTable {
    private let extraction: Extraction
    /// The document's name as a cell.
    private var document: [UInt8] = []
    private let offsets: OffsetMap
    private let lines: LineIndex
    private let style: CellStyle
    private let isSpreadsheetSafe: Bool
    private var cell: [UInt8] = []

    /// Appends the rows of a document.
    static func append(
        _ extraction: Extraction, document: String, options: ReportOptions, style: CellStyle,
        to output: inout [UInt8]
    ) {
        let rows = extraction.rows(options)
        if rows.isEmpty { return }
        var table = CSVTable(extraction, document: document, options: options, style: style)
        for row in rows {
            table.append(row, to: &output)
        }
    }

    private init(
        _ extraction: Extraction, document: String, options: ReportOptions, style: CellStyle
    ) {
        self.style = style
        self.extraction = extraction
        let scalars = OffsetMap(extraction.source, unit: .scalars)
        lines = LineIndex(extraction.source, scalars: scalars)
        offsets =
            options.offsets == .scalars
            ? scalars : OffsetMap(extraction.source, unit: options.offsets)
        isSpreadsheetSafe = options.isSpreadsheetSafe
        style.append(
            Array(document.utf8), to: &self.document, isSpreadsheetSafe: isSpreadsheetSafe)
    }

    private mutating func append(_ row: Row, to output: inout [UInt8]) {
        output.append(contentsOf: document)
        style.appendSeparator(to: &output)
        switch row.subject {
        case .quotation(let index):
            let quotation = extraction.quotations[index]
            appendAttribution(of: quotation, sentence: row.sentence, to: &output)
            appendPlace(row, to: &output)
            output.appendShare(quotation.confidence)
            appendText(quotation.rule, to: &output)
        case .quotedSpan(let index):
            style.appendSeparator(to: &output)
            appendText(extraction.quotedSpans[index].role.rawValue, to: &output)
            for _ in 0..<5 { style.appendSeparator(to: &output) }
            appendPlace(row, to: &output)
            style.appendSeparator(to: &output)
        }
        style.appendRecordEnd(to: &output)
    }

    private mutating func appendAttribution(
        of quotation: Quotation, sentence: Int?, to output: inout [UInt8]
    ) {
        let speaker = quotation.speaker.map { extraction.speakers[$0] }
        output.appendDecimal(quotation.id)
        style.appendSeparator(to: &output)
        if let sentence { output.appendDecimal(sentence) }
        appendText(quotation.kind.rawValue, to: &output)
        appendText(speaker?.name, to: &output)
        appendText(speaker?.kind.rawValue, to: &output)
        appendSpan(quotation.source, to: &output)
        appendSpan(quotation.cue, to: &output)
        style.appendSeparator(to: &output)
    }

    private mutating func appendPlace(_ row: Row, to output: inout [UInt8]) {
        cell.removeAll(keepingCapacity: true)
        extraction.source.appendFlat(row.spans, to: &cell)
        style.append(cell, to: &output, isSpreadsheetSafe: isSpreadsheetSafe)
        let extent = row.extent
        let range = offsets.range(extent)
        let position = lines.position(of: extent.start)
        for number in [range.lowerBound, range.upperBound, position.line, position.column] {
            style.appendSeparator(to: &output)
            output.appendDecimal(number)
        }
        style.appendSeparator(to: &output)
    }

    private mutating func appendText(_ text: String?, to output: inout [UInt8]) {
        style.appendSeparator(to: &output)
        guard let text else { return }
        cell.removeAll(keepingCapacity: true)
        cell.append(contentsOf: text.utf8)
        style.append(cell, to: &output, isSpreadsheetSafe: isSpreadsheetSafe)
    }

    private mutating func appendSpan(_ span: Span?, to output: inout [UInt8]) {
        style.appendSeparator(to: &output)
        guard let span else { return }
        cell.removeAll(keepingCapacity: true)
        extraction.source.appendFlat(span, to: &cell)
        style.append(cell, to: &output, isSpreadsheetSafe: isSpreadsheetSafe)
    }
}
