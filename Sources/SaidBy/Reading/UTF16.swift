/// The text, in UTF-8 and without the byte order mark, of a document that begins with the byte
/// order mark of UTF-16; nil where it begins with none.
func decodeUTF16(_ bytes: [UInt8]) throws(DecodingError) -> [UInt8]? {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE):
        if bytes.count >= 4, bytes[2] == 0, bytes[3] == 0 {
            throw DecodingError(kind: .utf32, offset: 0, bytes: bytes)
        }
        return try decodeUTF16(bytes, lowByte: 0)
    case (0xFE, 0xFF):
        return try decodeUTF16(bytes, lowByte: 1)
    default:
        return nil
    }
}

/// - Parameter lowByte: Which byte of a unit is its lower one, the first (0) or the second (1).
private func decodeUTF16(_ bytes: [UInt8], lowByte: Int) throws(DecodingError) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 2
    while index + 1 < bytes.count {
        let start = index
        let unit = UInt32(bytes[index + lowByte]) | UInt32(bytes[index + 1 - lowByte]) << 8
        index += 2
        guard unit & 0xF800 == 0xD800 else {
            text.appendScalar(unit)
            continue
        }
        guard unit < 0xDC00, index + 1 < bytes.count else {
            throw DecodingError(kind: .invalidUTF16, offset: start, bytes: bytes)
        }
        let low = UInt32(bytes[index + lowByte]) | UInt32(bytes[index + 1 - lowByte]) << 8
        guard low & 0xFC00 == 0xDC00 else {
            throw DecodingError(kind: .invalidUTF16, offset: start, bytes: bytes)
        }
        index += 2
        text.appendScalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
    }
    if index < bytes.count {
        throw DecodingError(kind: .invalidUTF16, offset: index, bytes: bytes)
    }
    return text
}

extension [UInt8] {
    /// Appends the UTF-8 form of a Unicode scalar; of a surrogate, that of U+FFFD.
    mutating func appendScalar(_ value: UInt32) {
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        append(contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
    }
}
