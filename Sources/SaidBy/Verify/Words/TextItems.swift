/// Cuts text into the items that are compared, from the front.
///
/// A word holds letters, digits, marks that combine, and apostrophes between letters; a number
/// holds the dots, commas and colons between its digits too, which are never folded.
struct TextItems: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private(set) var index: Int
    private let end: Int

    /// - Parameter bytes: UTF-8. What is no UTF-8 counts as letters.
    init(_ bytes: [UInt8], from start: Int, to end: Int) {
        self.bytes = bytes
        index = start
        self.end = end
    }

    mutating func next() -> TextItem? {
        while index < end {
            let start = index
            let byte = bytes[index]
            switch TextItems.asciiClass[Int(byte & 0x7F)] {
            case _ where byte >= 0x80:
                if let item = nonASCII() { return item }
            case .space: index += 1
            case .letter: return word(from: start, kind: .word)
            case .digit: return word(from: start, kind: .number)
            case .mark: return mark()
            case .other: return punctuation()
            }
        }
        return nil
    }

    private enum ASCIIClass: UInt8 {
        case space, letter, digit, mark, other
    }

    private static let asciiClass: [ASCIIClass] = (0..<128).map { value in
        switch UInt8(value) {
        case 0...32, 127: .space
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): .mark
        default: .other
        }
    }

    private func at(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

    private func isASCII(_ index: Int, _ wanted: ASCIIClass) -> Bool {
        let byte = at(index)
        return byte < 0x80 && TextItems.asciiClass[Int(byte)] == wanted
    }

    // MARK: Words

    private mutating func word(from start: Int, kind: TextItem.Kind) -> TextItem {
        var hash = WordHash()
        var isASCII = true
        while index < end {
            let byte = bytes[index]
            if byte < 0x80 {
                let wanted = TextItems.asciiClass[Int(byte)]
                guard wanted == .letter || wanted == .digit || joins(byte) else { break }
                hash.add(byte)
                index += 1
                continue
            }
            let scalar = ScalarAhead(bytes, at: index, end: end)
            if scalar.isApostrophe {
                guard isLetter(index + scalar.length), index > start else { break }
                hash.add(UInt8(ascii: "'"))
            } else if scalar.isInvisible {
                // A soft hyphen or a joiner within a word is no part of it.
            } else if scalar.isLetter {
                isASCII = false
            } else {
                break
            }
            index += scalar.length
        }
        let key = isASCII ? hash.value : TextItems.canonicalKey(bytes[start..<index])
        return TextItem(kind: kind, start: start, end: index, key: key)
    }

    /// Whether an ASCII byte within a word is part of it: an apostrophe between letters, a dot,
    /// comma or colon between digits.
    private func joins(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "'"): isLetter(index - 1) && isLetter(index + 1)
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
            isASCII(index - 1, .digit) && isASCII(index + 1, .digit)
        default: false
        }
    }

    private func isLetter(_ index: Int) -> Bool {
        guard at(index) >= 0x80 else { return isASCII(index, .letter) }
        // Behind an apostrophe; in front of one, a byte of a longer letter is enough.
        return at(index) & 0xC0 == 0x80 || ScalarAhead(bytes, at: index, end: end).isLetter
    }

    /// The key of a word with letters beyond ASCII: that of its small letters in any Unicode form.
    private static func canonicalKey(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var text = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).lowercased().unicodeScalars {
            if ScalarAhead.isApostrophe(scalar.value) {
                text.append("'")
            } else if !ScalarAhead.isInvisible(scalar.value) {
                text.append(scalar)
            }
        }
        // Swift's hash of strings is that of their canonical form.
        return UInt64(bitPattern: Int64(String(text).hashValue))
    }

    // MARK: Punctuation

    private mutating func item(_ kind: TextItem.Kind, from start: Int, key: UInt64 = 0) -> TextItem
    {
        TextItem(kind: kind, start: start, end: index, key: key)
    }

    /// One mark, or two straight or back-quoted ones that stand for a double mark.
    private mutating func mark() -> TextItem {
        let start = index
        index += bytes[start] != UInt8(ascii: "\"") && at(start + 1) == bytes[start] ? 2 : 1
        return item(.mark, from: start)
    }

    private mutating func punctuation() -> TextItem {
        let start = index
        let byte = bytes[start]
        if byte == UInt8(ascii: "."), let end = endOfDots() {
            index = end
            return item(.ellipsis, from: start)
        }
        index += 1
        if byte == UInt8(ascii: "-") {
            while at(index) == byte { index += 1 }
            if index - start > 1 || isBlank(before: start) && isBlank(index) {
                return item(.dash, from: start)
            }
        }
        return item(.punctuation, from: start, key: UInt64(byte))
    }

    /// The end of three dots or more, with or without blanks between them; nil if there are fewer.
    private func endOfDots() -> Int? {
        var dots = 1
        var end = index + 1
        while true {
            let next = at(end) == 0x20 && at(end + 1) == UInt8(ascii: ".") ? end + 1 : end
            guard at(next) == UInt8(ascii: ".") else { break }
            dots += 1
            end = next + 1
        }
        return dots >= 3 ? end : nil
    }

    private func isBlank(_ index: Int) -> Bool {
        guard index < end, bytes[index] > 0x20 else { return true }
        return bytes[index] >= 0x80 && ScalarAhead(bytes, at: index, end: end).isBlank
    }

    private func isBlank(before index: Int) -> Bool {
        var start = index - 1
        while start >= 0, index - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start < 0 || isBlank(start)
    }

    private mutating func nonASCII() -> TextItem? {
        let start = index
        let scalar = ScalarAhead(bytes, at: index, end: end)
        if scalar.isLetter { return word(from: start, kind: .word) }
        index += scalar.length
        if scalar.isBlank || scalar.isInvisible { return nil }
        if scalar.isMark { return item(.mark, from: start) }
        if scalar.isDash { return item(.dash, from: start) }
        if scalar.value == 0x2026 { return item(.ellipsis, from: start) }
        let key = scalar.isHyphen ? UInt32(UInt8(ascii: "-")) : scalar.value
        return item(.punctuation, from: start, key: UInt64(key))
    }
}
