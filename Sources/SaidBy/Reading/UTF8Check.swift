extension [UInt8] {
    /// The index of the first byte that begins no well-formed UTF-8 sequence; nil if all is UTF-8.
    package var firstInvalidUTF8: Int? {
        let bytes = self[...]
        let span = self.span
        var index = 0
        while index < count {
            // Most of the text is ASCII. All bytes that are looked at lie before the end.
            while index &+ 32 <= count {
                let first =
                    EightBytes(span, at: index).value | EightBytes(span, at: index &+ 8).value
                let last =
                    EightBytes(span, at: index &+ 16).value
                    | EightBytes(span, at: index &+ 24).value
                if !EightBytes.isASCII(first | last) { break }
                index &+= 32
            }
            while index &+ 8 <= count, EightBytes(span, at: index).isASCII { index &+= 8 }
            if index == count { return nil }
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let length = bytes.lengthOfScalar(at: index)
            if length == 0 { return index }
            index += length
        }
        return nil
    }
}
