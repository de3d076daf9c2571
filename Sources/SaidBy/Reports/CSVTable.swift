/// The rows of one document on their way into CSV.
struct CSVTable {
    private let extraction: Extraction
    /// The document's name as a cell.
    private var document: [UInt8] = []
    private let offsets: OffsetMap
    private let lines: LineIndex
    private let isSpreadsheetSafe: Bool
    private var cell: [UInt8] = []

    init(_ extraction: Extraction, document: String, options: ReportOptions) {
        self.extraction = extraction
        let scalars = OffsetMap(extraction.source, unit: .scalars)
        lines = LineIndex(extraction.source, scalars: scalars)
        offsets =
            options.offsets == .scalars
            ? scalars : OffsetMap(extraction.source, unit: options.offsets)
        isSpreadsheetSafe = options.isSpreadsheetSafe
        self.document.appendCell(Array(document.utf8), isSpreadsheetSafe: isSpreadsheetSafe)
    }

    mutating func append(_ row: Row, to output: inout [UInt8]) {
        output.append(contentsOf: document)
        output.appendComma()
        switch row.subject {
        case .quotation(let index):
            let quotation = extraction.quotations[index]
            appendAttribution(of: quotation, sentence: row.sentence, to: &output)
            appendPlace(row, to: &output)
            output.appendShare(quotation.confidence)
            appendText(quotation.rule, to: &output)
        case .quotedSpan(let index):
            output.appendComma()
            appendText(extraction.quotedSpans[index].role.rawValue, to: &output)
            output.append(contentsOf: repeatElement(UInt8(ascii: ","), count: 5))
            appendPlace(row, to: &output)
            output.appendComma()
        }
        output.appendRecordEnd()
    }

    private mutating func appendAttribution(
        of quotation: Quotation, sentence: Int?, to output: inout [UInt8]
    ) {
        let speaker = quotation.speaker.map { extraction.speakers[$0] }
        output.appendDecimal(quotation.id)
        output.appendComma()
        if let sentence { output.appendDecimal(sentence) }
        appendText(quotation.kind.rawValue, to: &output)
        appendText(speaker?.name, to: &output)
        appendText(speaker?.kind.rawValue, to: &output)
        appendSpan(quotation.source, to: &output)
        appendSpan(quotation.cue, to: &output)
        output.appendComma()
    }

    private mutating func appendPlace(_ row: Row, to output: inout [UInt8]) {
        cell.removeAll(keepingCapacity: true)
        extraction.source.appendFlat(row.spans, to: &cell)
        output.appendCell(cell, isSpreadsheetSafe: isSpreadsheetSafe)
        let extent = row.extent
        let range = offsets.range(extent)
        let position = lines.position(of: extent.start)
        for number in [range.lowerBound, range.upperBound, position.line, position.column] {
            output.appendComma()
            output.appendDecimal(number)
        }
        output.appendComma()
    }

    private mutating func appendText(_ text: String?, to output: inout [UInt8]) {
        output.appendComma()
        guard let text else { return }
        cell.removeAll(keepingCapacity: true)
        cell.append(contentsOf: text.utf8)
        output.appendCell(cell, isSpreadsheetSafe: isSpreadsheetSafe)
    }

    private mutating func appendSpan(_ span: Span?, to output: inout [UInt8]) {
        output.appendComma()
        guard let span else { return }
        cell.removeAll(keepingCapacity: true)
        extraction.source.appendFlat(span, to: &cell)
        output.appendCell(cell, isSpreadsheetSafe: isSpreadsheetSafe)
    }
}
