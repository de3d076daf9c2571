extension [UInt8] {
    /// Appends the UTF-8 sequence that begins at an index, or U+FFFD for a byte that begins none.
    ///
    /// - Returns: The index behind what was read.
    mutating func appendScalar(at index: Int, of bytes: ArraySlice<UInt8>) -> Int {
        let length = bytes.lengthOfScalar(at: index)
        guard length > 0 else {
            append(contentsOf: [0xEF, 0xBF, 0xBD])
            return index + 1
        }
        append(contentsOf: bytes[index..<index + length])
        return index + length
    }
}

extension ArraySlice<UInt8> {
    /// How many bytes the well-formed UTF-8 sequence at an index has; 0 where there is none.
    func lengthOfScalar(at index: Int) -> Int {
        let first = self[index]
        if first < 0x80 { return 1 }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard first >= 0xC2, first <= 0xF4, index + length <= endIndex else { return 0 }
        // The second byte's range keeps out overlong forms, surrogates and what lies past U+10FFFF.
        let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
        let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
        guard (lowest...highest).contains(self[index + 1]) else { return 0 }
        for next in index + 2..<Swift.max(index + 2, index + length) where self[next] & 0xC0 != 0x80
        {
            return 0
        }
        return length
    }
}
