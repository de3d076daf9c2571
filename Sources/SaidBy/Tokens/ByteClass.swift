/// What a byte can begin or carry on, by its value.
enum ByteClass: UInt8, Sendable {
    case space
    case newline
    /// Passed over: control characters.
    case ignorable
    case letter
    case digit
    /// The first byte of two, three or four that make a scalar.
    case multibyte
    case punctuation

    /// The class of each byte.
    static let table: [ByteClass] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: " "), 9, 11, 12: return .space
        case 10, 13: return .newline
        case 0..<32, 127: return .ignorable
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            return .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
        case 128...255: return .multibyte
        default: return .punctuation
        }
    }
}
