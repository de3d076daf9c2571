/// The tags of HTML and XML in a text.
struct TagScan: Sendable {
    private var ranges: [Range<Int32>] = []

    init(_ source: SourceText) {
        var start: Int?
        for index in 0..<source.count {
            switch source.bytes[index] {
            case UInt8(ascii: "<"):
                let next = source.bytes[index + 1]
                let isTag = next == UInt8(ascii: "/") || next | 0x20 >= 0x61 && next | 0x20 <= 0x7A
                start = isTag ? index : start
            case UInt8(ascii: ">"):
                if let start { ranges.append(Int32(start)..<Int32(index)) }
                start = nil
            case 0x0A: start = nil
            default: break
            }
        }
    }

    /// Whether an offset is within a tag.
    func contains(_ offset: Int32) -> Bool {
        let index = ranges.partitioningIndex { $0.upperBound > offset }
        return index < ranges.count && ranges[index].contains(offset)
    }
}
