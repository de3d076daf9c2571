/// Eight bytes of text in one integer, looked at together; the first byte is the lowest.
struct EightBytes {
    let value: UInt64

    /// - Parameter bytes: At least eight readable bytes.
    init(_ bytes: UnsafePointer<UInt8>) {
        value = UInt64(
            littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    }

    /// - Precondition: Eight bytes can be read from the index on.
    init(_ bytes: Swift.Span<UInt8>, at index: Int) {
        value = UInt64(
            littleEndian: bytes.bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: index, as: UInt64.self))
    }

    /// - Precondition: There are eight tags from the index on, each of one byte.
    init(_ tags: Swift.Span<Tag>, at index: Int) {
        value = UInt64(
            littleEndian: tags.bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: index, as: UInt64.self))
    }

    private init(value: UInt64) { self.value = value }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// The high bit of each byte that lies between two letters of ASCII.
    private func between(_ first: UInt8, _ last: UInt8) -> UInt64 {
        // Without their high bits, no sum of two bytes reaches into the next one.
        let low = value & ~EightBytes.highBits
        let atLeast = low &+ EightBytes.ones &* UInt64(0x80 - first)
        let above = low &+ EightBytes.ones &* UInt64(0x7F - last)
        return (atLeast ^ above) & ~value & EightBytes.highBits
    }

    /// The ASCII letters with which the bytes begin.
    struct Letters {
        /// How many there are.
        let count: Int
        /// The letters as small ones, zeros behind them.
        let folded: UInt64
        /// Whether one of them is a small one.
        let hasSmall: Bool
    }

    /// The ASCII letters up to the first byte that is none.
    @inline(__always)
    var letters: Letters {
        let caseBits = EightBytes.ones &* 0x20
        let small = EightBytes(value: value | caseBits)
        let others = ~small.between(UInt8(ascii: "a"), UInt8(ascii: "z")) & EightBytes.highBits
        // All bits below the lowest one of `others`, which is the high one of its byte; all of them
        // where there is none.
        let mask = (others & (0 &- others)) >> 7 &- 1
        return Letters(
            count: others.trailingZeroBitCount >> 3, folded: small.value & mask,
            hasSmall: value & caseBits & mask != 0)
    }

    /// The first bytes, zeros behind them.
    func first(_ count: Int) -> EightBytes {
        count >= 8 ? self : EightBytes(value: value & ((1 &<< UInt64(count &<< 3)) &- 1))
    }

    /// A one in each byte that carries on a scalar of UTF-8.
    var continuations: UInt64 { (value & ~(value << 1) & EightBytes.highBits) >> 7 }

    /// A one in each byte that begins a scalar of four bytes.
    var fourByteLeads: UInt64 {
        (value & value << 1 & value << 2 & value << 3 & EightBytes.highBits) >> 7
    }

    /// The sum of eight bytes that is below 256.
    static func sum(_ bytes: UInt64) -> Int { Int((bytes &* ones) >> 56) }

    /// Not 0 if any of the bytes is below a blank.
    var controls: UInt64 { (value &- EightBytes.ones &* 0x20) & ~value & EightBytes.highBits }

    /// Not 0 if any of the bytes is that one.
    func places(of byte: UInt8) -> UInt64 {
        let others = value ^ EightBytes.ones &* UInt64(byte)
        return (others &- EightBytes.ones) & ~others & EightBytes.highBits
    }

    /// Whether all of the bytes are ASCII.
    var isASCII: Bool { EightBytes.isASCII(value) }

    /// Whether all of eight bytes are ASCII.
    static func isASCII(_ bytes: UInt64) -> Bool { bytes & highBits == 0 }
}
