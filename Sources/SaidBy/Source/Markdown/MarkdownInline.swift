/// Passes over the marks within one paragraph of Markdown.
///
/// What opens is kept on stacks and a search that failed is not made again, so the time is linear
/// in the paragraph's length.
struct MarkdownInline {
    private var text: MarkdownText
    private let range: Range<Int>
    private let code: MarkdownCodeSpans
    private var emphasis = MarkdownEmphasis()
    private var links = MarkdownLinks()
    /// Where it is known that no comment closes any more.
    private var noCommentEndFrom = Int.max

    init(text: MarkdownText, range: Range<Int>) {
        self.text = text
        self.range = range
        code = MarkdownCodeSpans(text, range)
    }

    /// - Returns: The text, with the paragraph's marks passed over.
    consuming func read() -> MarkdownText {
        var index = range.lowerBound
        while index < range.upperBound {
            index = readMark(at: index)
        }
        links.finish(&text)
        return text
    }

    /// - Returns: The index behind the mark, or behind the byte that is none.
    private mutating func readMark(at index: Int) -> Int {
        switch text[index] {
        case UInt8(ascii: "\\"):
            return readEscape(at: index)
        case UInt8(ascii: "`"):
            let runEnd = text.endOfRun(of: UInt8(ascii: "`"), from: index, to: range.upperBound)
            guard let end = code.end(ofSpanAt: index) else { return runEnd }
            text.passOver(index..<end)
            return end
        case UInt8(ascii: "<"):
            guard let end = endOfTag(at: index) else { return index + 1 }
            text.passOver(index..<end)
            return end
        case UInt8(ascii: "["):
            links.open(at: index, isImage: index > range.lowerBound && text[index - 1] == bang)
            return index + 1
        case UInt8(ascii: "]"):
            return links.close(at: index, to: range.upperBound, in: &text)
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
            return emphasis.read(at: index, in: range, of: &text)
        default:
            return index + 1
        }
    }

    private mutating func readEscape(at index: Int) -> Int {
        let next = text[index + 1]
        let isBreak = next == lineFeed || next == carriageReturn
        guard index + 1 < range.upperBound, isBreak || isASCIIPunctuation(next) else {
            return index + 1
        }
        text.passOver(at: index)
        return index + 2
    }

    /// Where a tag, an address in angle brackets or a comment ends, if one begins here.
    private mutating func endOfTag(at start: Int) -> Int? {
        if text.has("<!--", at: start), start < noCommentEndFrom {
            if let end = text.firstIndex(of: "-->", from: start + 4, to: range.upperBound) {
                return end + 3
            }
            noCommentEndFrom = start
        }
        let first = text[start + 1]
        let isName = first | 0x20 >= UInt8(ascii: "a") && first | 0x20 <= UInt8(ascii: "z")
        guard isName || first == UInt8(ascii: "/") || first == bang || first == UInt8(ascii: "?")
        else { return nil }
        var index = start + 1
        while index < range.upperBound, text[index] != UInt8(ascii: "<") {
            if text[index] == UInt8(ascii: ">") { return index + 1 }
            index += 1
        }
        return nil
    }
}

/// Whether a byte is a punctuation character of ASCII.
func isASCIIPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
}

private let bang = UInt8(ascii: "!")
