/// Finds the line and column of a place in one text.
///
/// LF, CRLF and CR end a line.
public struct LineIndex: Sendable {
    /// A place in a text as people name it.
    public struct Position: Hashable, Sendable {
        /// Counts from 1.
        public let line: Int
        /// Counts Unicode scalars from 1.
        public let column: Int
    }

    private let starts: [Int32]
    private let scalars: OffsetMap

    /// Makes the index of a text.
    ///
    /// - Complexity: Linear in the length of the text.
    public init(_ source: SourceText) {
        self.init(source, scalars: OffsetMap(source, unit: .scalars))
    }

    /// Makes the index of a text whose scalars are counted already.
    init(_ source: SourceText, scalars: OffsetMap) {
        self.scalars = scalars
        starts = LineIndex.lineStarts(of: source)
    }

    /// The place at a UTF-8 byte offset.
    ///
    /// - Precondition: The offset lies within the text or at its end.
    /// - Complexity: Logarithmic in the number of lines.
    public func position(of offset: Int32) -> Position {
        var line = Line()
        return position(of: offset, scalarsBefore: scalars.offset(offset), in: &line)
    }

    /// A line of the text; what is asked for next often stands in the same one.
    struct Line {
        fileprivate var number = 0
        fileprivate var start: Int32 = 0
        fileprivate var end: Int32 = 0
        fileprivate var scalarsBefore = 0
    }

    /// The place at a UTF-8 byte offset before which there are so many scalars.
    ///
    /// - Parameter line: Any line before the call, that of the place behind it.
    func position(of offset: Int32, scalarsBefore: Int, in line: inout Line) -> Position {
        if offset < line.start || offset >= line.end { line = self.line(of: offset) }
        return Position(line: line.number, column: scalarsBefore - line.scalarsBefore + 1)
    }

    private func line(of offset: Int32) -> Line {
        let next = max(1, starts.partitioningIndex { $0 > offset })
        let start = starts[next - 1]
        return Line(
            number: next, start: start, end: next < starts.count ? starts[next] : .max,
            scalarsBefore: scalars.offset(start))
    }

    private static func lineStarts(of source: SourceText) -> [Int32] {
        let bytes = source.bytes.span
        var starts: [Int32] = []
        starts.reserveCapacity(source.count >> 6 + 8)
        starts.append(0)
        var block = 0
        while block < source.count {
            // Bytes up to 0x0D are few. The padding lets the last blocks be read past the end.
            let first = EightBytes(bytes, at: block).controls
            let second = EightBytes(bytes, at: block &+ 8).controls
            if first | second != 0 {
                append(first, at: block, of: source, to: &starts)
                append(second, at: block &+ 8, of: source, to: &starts)
            }
            block &+= 16
        }
        return starts
    }

    /// Appends the starts of the lines that end in eight bytes.
    ///
    /// - Parameter controls: The high bit of each byte that may end one.
    private static func append(
        _ controls: UInt64, at block: Int, of source: SourceText, to starts: inout [Int32]
    ) {
        var controls = controls
        while controls != 0 {
            let index = block + controls.trailingZeroBitCount >> 3
            controls &= controls &- 1
            if index < source.count, endsLine(source.bytes[index], before: source.bytes[index + 1])
            {
                starts.append(Int32(truncatingIfNeeded: index + 1))
            }
        }
    }

    private static func endsLine(_ byte: UInt8, before next: UInt8) -> Bool {
        byte == 0x0A || byte == 0x0D && next != 0x0A
    }
}
