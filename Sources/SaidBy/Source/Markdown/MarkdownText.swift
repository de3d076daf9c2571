/// A Markdown document in which what is no text is being replaced by `SourceText.passedOver`.
///
/// Line breaks stay as they are, and so does the length.
struct MarkdownText {
    /// The text, with padding behind it.
    private(set) var bytes: [UInt8]
    /// How many bytes the text has.
    let count: Int

    init(bytes: [UInt8], count: Int) {
        self.bytes = bytes
        self.count = count
    }

    /// The byte at an index; 0 outside the text.
    subscript(index: Int) -> UInt8 {
        index >= 0 && index < count ? bytes[index] : 0
    }

    /// Replaces what stands in a range, within the text.
    mutating func passOver(_ range: Range<Int>) {
        for index in range where bytes[index] != lineFeed && bytes[index] != carriageReturn {
            bytes[index] = SourceText.passedOver
        }
    }

    /// Replaces the byte at an index.
    mutating func passOver(at index: Int) {
        passOver(index..<index + 1)
    }

    /// The first index, at or behind `start`, whose byte differs from `byte`.
    func endOfRun(of byte: UInt8, from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, bytes[index] == byte { index += 1 }
        return index
    }

    /// Where the line that `start` is in ends: the index of its line break, or the text's end.
    func endOfLine(from start: Int) -> Int {
        var index = start
        while index < count, bytes[index] != lineFeed, bytes[index] != carriageReturn { index += 1 }
        return index
    }

    /// The first index behind spaces, tabs and what is passed over.
    func skipBlanks(from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, isBlank(bytes[index]) { index += 1 }
        return index
    }

    /// Whether a range holds these bytes and no others but blanks.
    func holdsOnly(_ allowed: StaticString, in range: Range<Int>) -> Bool {
        allowed.withUTF8Buffer { allowed in
            range.allSatisfy { isBlank(bytes[$0]) || allowed.contains(bytes[$0]) }
        }
    }

    /// Whether these bytes stand at an index.
    func has(_ expected: StaticString, at start: Int) -> Bool {
        expected.withUTF8Buffer { expected in
            start + expected.count <= count
                && expected.indices.allSatisfy { bytes[start + $0] == expected[$0] }
        }
    }

    /// Where these bytes stand first, at or behind an index.
    func firstIndex(of expected: StaticString, from start: Int, to end: Int) -> Int? {
        let length = expected.utf8CodeUnitCount
        var index = start
        while index + length <= end {
            if has(expected, at: index) { return index }
            index += 1
        }
        return nil
    }
}

/// Whether a byte of Markdown is a space, a tab or passed over.
func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == SourceText.passedOver
}
