/// Points at spans of one text in the two ways of the Web Annotation model.
struct WebAnnotationSelectors {
    private static let context = 32

    private let source: SourceText
    private let offsets: OffsetMap

    init(_ source: SourceText) {
        self.source = source
        offsets = OffsetMap(source, unit: .scalars)
    }

    /// Appends a text position selector and a text quote selector.
    func append(_ span: Span, to output: inout [UInt8]) {
        let range = offsets.range(span)
        output.appendJSON("{\"type\": \"TextPositionSelector\", \"start\": ")
        output.appendDecimal(range.lowerBound)
        output.appendJSON(", \"end\": ")
        output.appendDecimal(range.upperBound)
        output.appendJSON("}, {\"type\": \"TextQuoteSelector\", \"exact\": ")
        output.appendJSONString(source.bytes(in: span))
        output.appendJSON(", \"prefix\": ")
        output.appendJSONString(source.bytes(in: Span(start: before(span.start), end: span.start)))
        output.appendJSON(", \"suffix\": ")
        output.appendJSONString(source.bytes(in: Span(start: span.end, end: behind(span.end))))
        output.append(UInt8(ascii: "}"))
    }

    /// Where the characters before an offset begin.
    private func before(_ offset: Int32) -> Int32 {
        var index = Int(offset)
        var left = WebAnnotationSelectors.context
        while index > 0, left > 0 {
            index -= 1
            if source.bytes[index] & 0xC0 != 0x80 { left -= 1 }
        }
        return Int32(index)
    }

    /// Where the characters from an offset on end.
    private func behind(_ offset: Int32) -> Int32 {
        var index = Int(offset)
        var left = WebAnnotationSelectors.context
        while index < source.count {
            if source.bytes[index] & 0xC0 != 0x80 {
                if left == 0 { break }
                left -= 1
            }
            index += 1
        }
        return Int32(index)
    }
}
