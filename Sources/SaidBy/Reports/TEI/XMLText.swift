extension [UInt8] {
    /// Appends text as XML; what XML 1.0 does not allow becomes U+FFFD.
    mutating func appendXML(_ bytes: ArraySlice<UInt8>) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte >= 0x80 {
                index = appendXMLScalar(at: index, of: bytes)
                continue
            }
            switch byte {
            case UInt8(ascii: "&"): appendJSON("&amp;")
            case UInt8(ascii: "<"): appendJSON("&lt;")
            case UInt8(ascii: ">"): appendJSON("&gt;")
            case UInt8(ascii: "\""): appendJSON("&quot;")
            // A bare one would be read as a line feed.
            case carriageReturn: appendJSON("&#13;")
            case 0x09, lineFeed, 0x20...0x7F: append(byte)
            default: append(contentsOf: replacement)
            }
            index += 1
        }
    }

    /// Appends text as XML.
    mutating func appendXML(_ text: String) {
        appendXML(Array(text.utf8)[...])
    }

    private mutating func appendXMLScalar(at index: Int, of bytes: ArraySlice<UInt8>) -> Int {
        let isNonCharacter =
            index + 2 < bytes.endIndex && bytes[index] == 0xEF && bytes[index + 1] == 0xBF
            && bytes[index + 2] >= 0xBE
        guard isNonCharacter else { return appendScalar(at: index, of: bytes) }
        append(contentsOf: replacement)
        return index + 3
    }
}

/// U+FFFD.
private let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

/// A name as it may stand in `xml:id`; no two names give the same one.
func xmlID(_ name: String) -> String {
    var id = "d."
    for byte in name.utf8 {
        let scalar = Unicode.Scalar(byte)
        let isPlain =
            scalar.isASCII
            && (scalar.properties.isAlphabetic || "0123456789.-".contains(Character(scalar)))
        id += isPlain ? String(Character(scalar)) : "_" + hexadecimal(byte)
    }
    return id
}
