extension [UInt8] {
    /// Appends a JSON string of UTF-8 bytes; a byte that is no UTF-8 becomes U+FFFD.
    mutating func appendJSONString(_ bytes: ArraySlice<UInt8>) {
        append(UInt8(ascii: "\""))
        appendRepaired(bytes, isSpecial: needsEscape) { $1.appendJSONEscape(of: $0) }
        append(UInt8(ascii: "\""))
    }

    /// Appends a JSON string.
    mutating func appendJSONString(_ text: String) {
        appendJSONString(Array(text.utf8)[...])
    }

    /// Appends JSON's `null`.
    mutating func appendJSONNull() {
        appendJSON("null")
    }

    /// Appends JSON that is written out already.
    mutating func appendJSON(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    private mutating func appendJSONEscape(of byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case 0x0A: append(UInt8(ascii: "n"))
        case 0x0D: append(UInt8(ascii: "r"))
        case 0x09: append(UInt8(ascii: "t"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
        default:
            appendJSON("u00")
            append(hexDigit(byte >> 4))
            append(hexDigit(byte & 0x0F))
        }
    }
}

private func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
