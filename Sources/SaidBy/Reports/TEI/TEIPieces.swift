/// Writes paragraphs with the tags of the pieces in them.
struct TEIPieces {
    private var pieces: ArraySlice<NestedPiece>
    private let source: SourceText
    private var open: [(end: Int32, name: StaticString)] = []
    private var written: Int32 = 0

    init(pieces: [NestedPiece], source: SourceText) {
        self.pieces = pieces[...]
        self.source = source
    }

    /// Appends one paragraph.
    ///
    /// - Parameter tag: Appends the opening tag of an element and gives its name.
    mutating func append(
        _ paragraph: Span, to output: inout [UInt8],
        tag: (Int, inout [UInt8]) -> StaticString
    ) {
        output.appendJSON("<p>")
        written = paragraph.start
        while let piece = pieces.first, piece.span.start < paragraph.end {
            pieces.removeFirst()
            close(upTo: piece.span.start, to: &output)
            write(upTo: piece.span.start, to: &output)
            open.append((piece.span.end, tag(piece.element, &output)))
        }
        close(upTo: paragraph.end, to: &output)
        write(upTo: paragraph.end, to: &output)
        output.appendJSON("</p>\n")
    }

    private mutating func close(upTo offset: Int32, to output: inout [UInt8]) {
        while let innermost = open.last, innermost.end <= offset {
            open.removeLast()
            write(upTo: innermost.end, to: &output)
            output.appendJSON("</")
            output.appendJSON(innermost.name)
            output.append(UInt8(ascii: ">"))
        }
    }

    private mutating func write(upTo offset: Int32, to output: inout [UInt8]) {
        output.appendXML(source.bytes(in: Span(start: written, end: max(written, offset))))
        written = max(written, offset)
    }
}
