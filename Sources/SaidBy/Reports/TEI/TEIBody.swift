/// The paragraphs of one TEI document, with everything that was found in them marked up.
struct TEIBody {
    /// What an element marks.
    private enum Element {
        /// An index into `quotations`.
        case said(Int)
        case source(Int)
        case cue(Int)
        case quoted
    }

    private let extraction: Extraction
    private let quotations: [Quotation]
    private let id: String
    private var elements: [Element] = []
    private var spans: [(element: Int, span: Span)] = []

    init(_ extraction: Extraction, quotations: [Quotation], id: String) {
        self.extraction = extraction
        self.quotations = quotations
        self.id = id
        for (index, quotation) in quotations.enumerated() {
            mark(quotation.content, as: .said(index))
            if quotation.kind == .mixed { markQuoted(in: quotation) }
            if let source = quotation.source { mark([source], as: .source(index)) }
            if let cue = quotation.cue { mark([cue], as: .cue(index)) }
        }
    }

    private mutating func mark(_ spans: [Span], as element: Element) {
        self.spans += spans.filter { $0.count > 0 }.map { (elements.count, $0) }
        elements.append(element)
    }

    private mutating func markQuoted(in quotation: Quotation) {
        let quoted = extraction.quotedSpans
        for span in quotation.content {
            var index = quoted.partitioningIndex { $0.inner.start >= span.start }
            while index < quoted.count, quoted[index].inner.start < span.end {
                let isOutermost = quoted[index].depth == 0
                if isOutermost, span.contains(quoted[index].inner) {
                    mark([quoted[index].inner], as: .quoted)
                }
                index += 1
            }
        }
    }

    func append(to output: inout [UInt8]) {
        let paragraphs = extraction.paragraphs
        let pieces = NestedPieces.pieces(of: spans, within: paragraphs)
        var counts = [Int](repeating: 0, count: elements.count)
        for piece in pieces { counts[piece.element] += 1 }
        var writer = TEIPieces(pieces: pieces, source: extraction.source)
        var parts = [Int](repeating: 0, count: elements.count)
        for paragraph in paragraphs {
            writer.append(paragraph, to: &output) { element, output in
                parts[element] += 1
                return open(element, part: parts[element], of: counts[element], to: &output)
            }
        }
        if paragraphs.isEmpty { output.appendJSON("<p/>\n") }
    }

    /// Appends an opening tag.
    ///
    /// - Returns: The element's name.
    private func open(
        _ element: Int, part: Int, of count: Int, to output: inout [UInt8]
    ) -> StaticString {
        switch elements[element] {
        case .said(let index):
            openSaid(index, part: part, of: count, to: &output)
            return "said"
        case .source(let index):
            let speaker = quotations[index].speaker.map { " ref=\"#\(id).s\($0 + 1)\"" } ?? ""
            output.append(contentsOf: "<rs\(speaker) corresp=\"#\(name(of: index))\">".utf8)
            return "rs"
        case .cue(let index):
            output.append(
                contentsOf: "<seg type=\"cue\" corresp=\"#\(name(of: index))\">".utf8)
            return "seg"
        case .quoted:
            output.appendJSON("<q>")
            return "q"
        }
    }

    private func openSaid(_ index: Int, part: Int, of count: Int, to output: inout [UInt8]) {
        let quotation = quotations[index]
        var tag = "<said xml:id=\"\(name(of: index, part: part))\""
        if let speaker = quotation.speaker { tag += " who=\"#\(id).s\(speaker + 1)\"" }
        tag += " direct=\"\(quotation.kind == .direct)\""
        if quotation.mode != .speech { tag += " aloud=\"false\"" }
        if part > 1 { tag += " prev=\"#\(name(of: index, part: part - 1))\"" }
        if part < count { tag += " next=\"#\(name(of: index, part: part + 1))\"" }
        output.append(contentsOf: (tag + ">").utf8)
    }

    private func name(of index: Int, part: Int = 1) -> String {
        "\(id).q\(quotations[index].id)" + (part > 1 ? ".\(part)" : "")
    }
}
