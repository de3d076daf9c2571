/// Turns offsets in Unicode scalars into byte offsets of one text.
struct ScalarIndex {
    /// For each scalar, and for the end, the bytes before it.
    private let bytes: [Int32]

    init(_ source: SourceText) {
        var bytes: [Int32] = []
        bytes.reserveCapacity(source.count + 1)
        for index in 0..<source.count where source.bytes[index] & 0xC0 != 0x80 {
            bytes.append(Int32(index))
        }
        bytes.append(Int32(source.count))
        self.bytes = bytes
    }

    /// The span of a range of scalars; what reaches past the text is cut off.
    func span(_ range: Range<Int>) -> Span {
        Span(start: offset(range.lowerBound), end: offset(range.upperBound))
    }

    private func offset(_ scalar: Int) -> Int32 {
        bytes[min(max(scalar, 0), bytes.count - 1)]
    }
}
