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

    /// The class of a byte.
    init(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: " "), 9, 11, 12: self = .space
        case 10, 13: self = .newline
        case 0..<32, 127: self = .ignorable
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            self = .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
        case 128...255: self = .multibyte
        default: self = .punctuation
        }
    }
}
