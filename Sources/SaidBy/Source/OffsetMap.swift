/// Turns UTF-8 byte offsets of one text into another unit.
///
/// It counts the text once and keeps the count at every 64th byte, so that each question is then
/// answered in constant time, in any order. A stray continuation byte counts nothing.
///
/// - Complexity: Linear in the length of the text to make, constant to ask.
public struct OffsetMap: Sendable {
    private static let blockShift = 6

    /// What the offsets that it gives count.
    public let unit: OffsetUnit
    private let bytes: [UInt8]
    /// How many units stand before each block; empty where bytes and units are the same.
    private let before: [Int32]

    /// Makes the map of a text.
    public init(_ source: SourceText, unit: OffsetUnit) {
        self.unit = unit
        bytes = source.bytes
        before = unit == .utf8 ? [] : OffsetMap.countBlocks(of: source, unit: unit)
    }

    /// The offset, in `unit`, of the place at a byte offset.
    ///
    /// - Precondition: The offset lies within the text or at its end.
    public func offset(_ utf8: Int32) -> Int {
        if before.isEmpty { return Int(utf8) }
        let block = Int(utf8) >> OffsetMap.blockShift
        let units = OffsetMap.units(
            of: bytes.span, from: block << OffsetMap.blockShift, to: Int(utf8), unit: unit)
        return Int(before[block]) + units
    }

    /// The offsets, in `unit`, of a span's start and end.
    ///
    /// - Precondition: The span lies within the text.
    public func range(_ span: Span) -> Range<Int> {
        let start = offset(span.start)
        return start..<max(start, offset(span.end))
    }

    private static func countBlocks(of source: SourceText, unit: OffsetUnit) -> [Int32] {
        let bytes = source.bytes.span
        var before: [Int32] = []
        before.reserveCapacity(source.count >> blockShift + 1)
        var total = 0
        var start = 0
        while start <= source.count {
            before.append(Int32(truncatingIfNeeded: total))
            // The padding is as long as a block and counts nothing but its length.
            total += units(of: bytes, from: start, to: start + 1 << blockShift, unit: unit)
            start += 1 << blockShift
        }
        total -= start - source.count
        return total == source.count ? [] : before
    }

    private static func units(
        of bytes: Swift.Span<UInt8>, from start: Int, to end: Int, unit: OffsetUnit
    ) -> Int {
        // A scalar of four bytes, the only one that begins at 0xF0 or above, is two UTF-16 units.
        let surplus = unit == .utf16 ? 1 : 0
        var units = max(0, end - start)
        var index = start
        while index < end {
            // The padding lets the last eight bytes be read past the end.
            let block = EightBytes(bytes, at: index).first(min(8, end - index))
            units += block.fourByteLeads * surplus - block.continuations
            index += 8
        }
        return units
    }
}
