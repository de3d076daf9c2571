/// A word of a text as lint rules compare it.
struct LintWord: Sendable {
    let span: Span
    /// In small letters, curly apostrophes as straight ones.
    let text: String
    let isCapitalized: Bool
}

extension LintText {
    /// The words of a span: letters and digits, with apostrophes and hyphens between them.
    func words(in span: Span) -> [LintWord] {
        var words: [LintWord] = []
        var start: Int?
        var index = Int(span.start)
        let end = Int(span.end)
        while index < end {
            let length = source.wordLength(at: index, end: end, isInside: start != nil)
            if length > 0, start == nil { start = index }
            if length == 0, let first = start {
                words.append(word(from: first, to: index))
                start = nil
            }
            index += max(1, length)
        }
        if let start { words.append(word(from: start, to: min(index, end))) }
        return words
    }

    /// How many words a span has.
    func wordCount(in span: Span) -> Int { words(in: span).count }

    private func word(from start: Int, to end: Int) -> LintWord {
        let span = Span(start: Int32(start), end: Int32(end))
        var text = source.string(in: span)
        let isCapitalized = text.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
        text = text.lowercased()
        if text.contains("’") { text = String(text.map { $0 == "’" ? "'" : $0 }) }
        return LintWord(span: span, text: text, isCapitalized: isCapitalized)
    }
}

extension SourceText {
    /// How many bytes of a word stand at an index; 0 where there is none.
    fileprivate func wordLength(at index: Int, end: Int, isInside: Bool) -> Int {
        let byte = readable[index]
        if isLetterOrDigit(byte) { return 1 }
        let isJoint = byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-")
        if isJoint {
            return isInside && index + 1 < end && isWordByte(at: index + 1) ? 1 : 0
        }
        let isCurlyApostrophe = byte == 0xE2 && readable[index + 1] == 0x80
        if isCurlyApostrophe, readable[index + 2] == 0x99 {
            return isInside && index + 3 < end && isWordByte(at: index + 3) ? 3 : 0
        }
        return isWordByte(at: index) ? 1 : 0
    }

    /// A letter or digit, or a byte of a letter beyond ASCII.
    private func isWordByte(at index: Int) -> Bool {
        let byte = readable[index]
        if isLetterOrDigit(byte) { return true }
        // U+00C0 to U+1FFF are letters for this purpose, as are their continuation bytes.
        if byte >= 0xC3 && byte < 0xE2 { return true }
        guard byte & 0xC0 == 0x80, index > 0 else { return false }
        let lead = readable[index - 1]
        return lead >= 0xC3 && lead < 0xE2
            || lead & 0xC0 == 0x80 && index > 1
                && readable[index - 2] >= 0xE0 && readable[index - 2] < 0xE2
    }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
    }
}
