extension [UInt8] {
    /// Appends text as XML; what XML 1.0 does not allow becomes U+FFFD.
    mutating func appendXML(_ bytes: ArraySlice<UInt8>) {
        var start = bytes.startIndex
        // U+FFFE and U+FFFF are no characters of XML.
        for index in bytes.indices.dropLast(2)
        where bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE {
            appendXMLCharacters(bytes[start..<index])
            append(contentsOf: replacement)
            start = index + 3
        }
        appendXMLCharacters(bytes[start...])
    }

    /// Appends text as XML.
    mutating func appendXML(_ text: String) {
        appendXML(Array(text.utf8)[...])
    }

    private mutating func appendXMLCharacters(_ bytes: ArraySlice<UInt8>) {
        appendRepaired(bytes) { byte in
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
            case 0x09, lineFeed: false
            default: byte < 0x20
            }
        } appendSpecial: { byte, output in
            switch byte {
            case UInt8(ascii: "&"): output.appendJSON("&amp;")
            case UInt8(ascii: "<"): output.appendJSON("&lt;")
            case UInt8(ascii: ">"): output.appendJSON("&gt;")
            case UInt8(ascii: "\""): output.appendJSON("&quot;")
            // A bare one would be read as a line feed.
            case carriageReturn: output.appendJSON("&#13;")
            default: output.append(contentsOf: replacement)
            }
        }
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
