/// The rows of one document on their way into CSV or TSV.
struct CSVTable: ~Copyable {
    /// The document's name as a cell.
    private var document: [UInt8] = []
    private let offsets: OffsetMap
    private let scalars: OffsetMap
    private let lines: LineIndex
    /// The line of the row before.
    private var line = LineIndex.Line()
    private let style: CellStyle
    private let separator: UInt8
    private let isSpreadsheetSafe: Bool
    private var rows = ByteBuffer(capacity: 1 << 12)
    /// A cell that does not stand in the text as it is to be written.
    private var cell: [UInt8] = []

    /// After how many bytes the rows go to the output.
    private static let fullBuffer = 1 << 16

    /// Appends the rows of a document, and has the output emptied whenever a buffer is full.
    static func append<Failure: Error>(
        _ extraction: Extraction, document: String, options: ReportOptions, style: CellStyle,
        to output: inout [UInt8], emptying: (inout [UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        if extraction.quotations.isEmpty, !options.includesAllSpans { return }
        var table = CSVTable(extraction, document: document, options: options, style: style)
        try extraction.forEachRow(options) { subject, sentence, spans throws(Failure) in
            table.append(subject, sentence: sentence, spans, of: extraction)
            if table.rows.count > CSVTable.fullBuffer {
                table.rows.move(to: &output)
                try emptying(&output)
            }
        }
        table.rows.move(to: &output)
    }

    private init(
        _ extraction: Extraction, document: String, options: ReportOptions, style: CellStyle
    ) {
        self.style = style
        separator = style.separator
        scalars = OffsetMap(extraction.source, unit: .scalars)
        lines = LineIndex(extraction.source, scalars: scalars)
        offsets =
            options.offsets == .scalars
            ? scalars : OffsetMap(extraction.source, unit: options.offsets)
        isSpreadsheetSafe = options.isSpreadsheetSafe
        style.append(
            Array(document.utf8), to: &self.document, isSpreadsheetSafe: isSpreadsheetSafe)
    }

    private mutating func append(
        _ subject: Row.Subject, sentence: Int?, _ spans: [Span], of extraction: Extraction
    ) {
        document.withUnsafeBufferPointer { rows.append($0) }
        appendSeparator()
        switch subject {
        case .quotation(let index):
            // A value at a time: to take the quotation would count the references that it holds.
            let rule = extraction.quotations[index].ruleKey
            let confidence = extraction.quotations[index].confidence
            appendAttribution(of: index, in: extraction, sentence: sentence)
            appendPlace(spans, of: extraction.source)
            rows.appendShare(confidence)
            appendSeparator()
            rows.append(rule?.id ?? Quotation.noRule)
        case .quotedSpan(let index):
            appendSeparator()
            appendSeparator()
            rows.append(extraction.quotedSpans[index].role.rawValue)
            for _ in 0..<5 { appendSeparator() }
            appendPlace(spans, of: extraction.source)
            appendSeparator()
        }
        style.appendRecordEnd(to: &rows)
    }

    private mutating func appendAttribution(
        of index: Int, in extraction: Extraction, sentence: Int?
    ) {
        rows.appendDecimal(extraction.quotations[index].id)
        appendSeparator()
        if let sentence { rows.appendDecimal(sentence) }
        appendSeparator()
        rows.append(extraction.quotations[index].kind.rawValue)
        appendSeparator()
        if let speaker = extraction.quotations[index].speaker {
            if let name = extraction.speakers[speaker].name { appendCell(name) }
            appendSeparator()
            rows.append(extraction.speakers[speaker].kind.rawValue)
        } else {
            appendSeparator()
        }
        appendSeparator()
        if let source = extraction.quotations[index].source {
            appendWords(source, of: extraction.source)
        }
        appendSeparator()
        if let cue = extraction.quotations[index].cue { appendWords(cue, of: extraction.source) }
        appendSeparator()
    }

    private mutating func appendPlace(_ spans: [Span], of text: SourceText) {
        let extent = Span(start: spans.first?.start ?? 0, end: spans.last?.end ?? 0)
        if spans.count == 1 {
            appendWords(extent, of: text)
        } else {
            appendFlat(spans, of: text)
        }
        let range = offsets.range(extent)
        let scalarsBefore =
            offsets.unit == .scalars ? range.lowerBound : scalars.offset(extent.start)
        let position = lines.position(
            of: extent.start, scalarsBefore: scalarsBefore, in: &line)
        appendSeparator()
        rows.appendDecimal(range.lowerBound)
        appendSeparator()
        rows.appendDecimal(range.upperBound)
        appendSeparator()
        rows.appendDecimal(position.line)
        appendSeparator()
        rows.appendDecimal(position.column)
        appendSeparator()
    }

    private mutating func appendCell(_ text: String) {
        let isWhole: Void? = text.utf8.withContiguousStorageIfAvailable {
            style.append($0, to: &rows, isSpreadsheetSafe: isSpreadsheetSafe)
        }
        if isWhole != nil { return }
        cell = Array(text.utf8)
        cell.withUnsafeBufferPointer {
            style.append($0, to: &rows, isSpreadsheetSafe: isSpreadsheetSafe)
        }
    }

    @inline(__always)
    private mutating func appendSeparator() { rows.append(separator) }

    /// Appends the words of a span as a cell.
    private mutating func appendWords(_ span: Span, of text: SourceText) {
        guard text.isOneLine(span) else { return appendFlat([span], of: text) }
        text.bytes.withUnsafeBufferPointer {
            let words = UnsafeBufferPointer(rebasing: $0[Int(span.start)..<Int(span.end)])
            style.append(words, to: &rows, isSpreadsheetSafe: isSpreadsheetSafe)
        }
    }

    private mutating func appendFlat(_ spans: [Span], of text: SourceText) {
        cell.removeAll(keepingCapacity: true)
        text.appendFlat(spans, to: &cell)
        cell.withUnsafeBufferPointer {
            style.append($0, to: &rows, isSpreadsheetSafe: isSpreadsheetSafe)
        }
    }
}
