/// The text of a JSON string that is known to be well formed; a surrogate without its other half
/// becomes U+FFFD.
func decodeJSONString(_ string: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(string.count)
    var index = string.startIndex + 1
    let end = string.endIndex - 1
    while index < end {
        let byte = string[index]
        guard byte == UInt8(ascii: "\\") else {
            text.append(byte)
            index += 1
            continue
        }
        let kind = string[index + 1]
        index += 2
        guard kind == UInt8(ascii: "u") else {
            text.append(unescaped(kind))
            continue
        }
        var unit = hexNumber(string[index..<index + 4])
        index += 4
        if unit & 0xFC00 == 0xD800, index + 6 <= end,
            string[index] == UInt8(ascii: "\\"), string[index + 1] == UInt8(ascii: "u")
        {
            let low = hexNumber(string[index + 2..<index + 6])
            if low & 0xFC00 == 0xDC00 {
                unit = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
                index += 6
            }
        }
        text.appendScalar(unit)
    }
    return text
}

private func unescaped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: byte
    }
}

private func hexNumber(_ digits: ArraySlice<UInt8>) -> UInt32 {
    digits.reduce(0) { number, digit in
        // '0' to '9' are 0x30 to 0x39; letters, of either case, are 1 to 6 in their low four bits.
        number << 4 | UInt32(digit < 0x40 ? digit & 0x0F : digit & 0x0F + 9)
    }
}
