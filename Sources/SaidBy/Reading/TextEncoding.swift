/// How the bytes of a document stand for its text.
package enum TextEncoding: String, CaseIterable, Sendable {
    /// UTF-8; a document that begins with the byte order mark of UTF-16 is read as that.
    case utf8 = "utf-8"
    /// Windows-1252, with the control characters of Latin-1 where it leaves a byte undefined.
    case windows1252 = "windows-1252"
    /// ISO 8859-1.
    case latin1

    /// The document in UTF-8; its offsets are then into that.
    package func decode(_ bytes: consuming [UInt8]) throws(DecodingError) -> [UInt8] {
        switch self {
        case .utf8:
            if let text = try decodeUTF16(bytes) { return text }
            if let offset = bytes.firstInvalidUTF8 {
                throw DecodingError(kind: .invalidUTF8, offset: offset, bytes: bytes)
            }
            return bytes
        case .windows1252, .latin1:
            return decodeSingleBytes(
                bytes, highControls: self == .latin1 ? nil : windows1252Controls)
        }
    }
}

/// A document whose bytes are not in the encoding that they are read in.
package struct DecodingError: Error {
    /// What is wrong.
    package enum Kind: Sendable {
        case invalidUTF8, invalidUTF16, utf32
    }

    /// What is wrong.
    package let kind: Kind
    /// How many bytes stand before the first that is wrong.
    package let offset: Int
    /// The line that it is in, from 1.
    package let line: Int
    /// The byte that is wrong.
    package let byte: UInt8

    init(kind: Kind, offset: Int, bytes: [UInt8]) {
        self.kind = kind
        self.offset = offset
        line = bytes[..<offset].count { $0 == 0x0A } + 1
        byte = offset < bytes.count ? bytes[offset] : 0
    }
}

private func decodeSingleBytes(_ bytes: [UInt8], highControls: [UInt32]?) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
        if byte < 0x80 {
            text.append(byte)
        } else if byte < 0xA0, let highControls {
            text.appendScalar(highControls[Int(byte) - 0x80])
        } else {
            text.appendScalar(UInt32(byte))
        }
    }
    return text
}

/// What the bytes 0x80 to 0x9F are in Windows-1252.
private let windows1252Controls: [UInt32] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
]
