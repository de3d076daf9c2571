extension [UInt8] {
    /// Appends UTF-8, with U+FFFD in place of each byte that is none.
    ///
    /// - Parameters:
    ///   - isSpecial: Whether a byte of ASCII is not to be appended as it is.
    ///   - appendSpecial: Appends what stands for such a byte.
    mutating func appendRepaired(
        _ bytes: ArraySlice<UInt8>, isSpecial: (UInt8) -> Bool,
        appendSpecial: (UInt8, inout [UInt8]) -> Void
    ) {
        bytes.withUnsafeBufferPointer { bytes in
            // What is as it should be is appended in runs.
            var start = 0
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte < 0x80, !isSpecial(byte) {
                    index += 1
                    continue
                }
                let length = byte < 0x80 ? 0 : bytes.lengthOfScalar(at: index)
                if length > 0 {
                    index += length
                    continue
                }
                append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                if byte < 0x80 { appendSpecial(byte, &self) } else { appendReplacement() }
                index += 1
                start = index
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
    }

    private mutating func appendReplacement() {
        append(contentsOf: [0xEF, 0xBF, 0xBD])
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
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
