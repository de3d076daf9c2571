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
        // This also checks that the place is in the text, or in the last block of it.
        let unitsBefore = Int(before[block])
        return unitsBefore
            + OffsetMap.units(
                of: bytes.span, from: block << OffsetMap.blockShift, to: Int(utf8), unit: unit)
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
            total += units(ofBlockAt: start, in: bytes, unit: unit)
            start += 1 << blockShift
        }
        total -= start - source.count
        return total == source.count ? [] : before
    }

    /// How many units a whole block has.
    private static func units(
        ofBlockAt start: Int, in bytes: Swift.Span<UInt8>, unit: OffsetUnit
    ) -> Int {
        var all: UInt64 = 0
        for place in 0..<1 << (blockShift - 3) {
            all |= EightBytes(bytes, at: start &+ place &* 8).value
        }
        if EightBytes.isASCII(all) { return 1 << blockShift }
        // None of the sums passes 8 in a byte.
        var continuations: UInt64 = 0
        var fourByteLeads: UInt64 = 0
        var index = start
        while index < start + 1 << blockShift {
            continuations &+= EightBytes(bytes, at: index).continuations
            index &+= 8
        }
        if unit == .utf16, continuations != 0 {
            for index in stride(from: start, to: start + 1 << blockShift, by: 8) {
                fourByteLeads &+= EightBytes(bytes, at: index).fourByteLeads
            }
        }
        // A scalar of four bytes, the only one that begins at 0xF0 or above, is two UTF-16 units.
        return 1 << blockShift - EightBytes.sum(continuations) + EightBytes.sum(fourByteLeads)
    }

    /// How many units stand between two places of one block.
    private static func units(
        of bytes: Swift.Span<UInt8>, from start: Int, to end: Int, unit: OffsetUnit
    ) -> Int {
        var continuations: UInt64 = 0
        var fourByteLeads: UInt64 = 0
        var index = start
        while index < end {
            // The padding lets the last eight bytes be read past the end.
            let block = EightBytes(bytes, at: index).first(min(8, end - index))
            continuations += block.continuations
            if unit == .utf16 { fourByteLeads += block.fourByteLeads }
            index += 8
        }
        return max(0, end - start) - EightBytes.sum(continuations) + EightBytes.sum(fourByteLeads)
    }
}
