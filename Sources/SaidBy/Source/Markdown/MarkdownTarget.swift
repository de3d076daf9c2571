/// Reads what stands between the parentheses of a link: a target and perhaps a title.
struct MarkdownTarget {
    let text: MarkdownText
    /// How far it has been read.
    private(set) var index: Int
    let end: Int

    init(text: MarkdownText, index: Int, end: Int) {
        self.text = text
        self.index = index
        self.end = end
    }

    /// Reads up to and with the closing parenthesis.
    ///
    /// - Returns: Whether it is there.
    mutating func parse() -> Bool {
        skipSpace()
        if text[index] == UInt8(ascii: "<") {
            guard skip(to: UInt8(ascii: ">")) else { return false }
        } else {
            skipAddress()
        }
        skipSpace()
        switch text[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard skip(to: text[index]) else { return false }
            skipSpace()
        default:
            break
        }
        guard index < end, text[index] == UInt8(ascii: ")") else { return false }
        index += 1
        return true
    }

    /// Skips an address, whose parentheses are balanced.
    private mutating func skipAddress() {
        var depth = 0
        while index < end, text[index] > 0x20 {
            if text[index] == UInt8(ascii: "(") { depth += 1 }
            if text[index] == UInt8(ascii: ")") {
                if depth == 0 { return }
                depth -= 1
            }
            index += text[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index = min(index, end)
    }

    private mutating func skip(to close: UInt8) -> Bool {
        index += 1
        while index < end, text[index] != close { index += 1 }
        guard index < end else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while index < end, text[index] <= 0x20 { index += 1 }
    }
}
