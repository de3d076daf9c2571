/// Reads Markdown line by line: passes over front matter, code, rules, and the marks that begin
/// lines, and gives each paragraph to `MarkdownInline`.
///
/// It follows CommonMark where that matters to where text begins and ends. Lines that are only
/// indented are text, as press texts indent paragraphs and hold no program code.
struct MarkdownBlocks {
    private struct Fence {
        let mark: UInt8
        let length: Int
        let isQuoted: Bool
    }

    private var text: MarkdownText
    private var fence: Fence?
    /// The paragraph that is being read: where it begins, and where its last line ends.
    private var paragraph: Range<Int>?
    /// Whether it is a list item, so that any number may begin the next one.
    private var isListItem = false
    /// Where it is known that no comment closes any more.
    private var noCommentEndFrom = Int.max

    /// The text as the engine is to read it.
    static func readable(_ bytes: [UInt8], count: Int) -> [UInt8] {
        var blocks = MarkdownBlocks(text: MarkdownText(bytes: bytes, count: count))
        blocks.read()
        return blocks.text.bytes
    }

    private init(text: MarkdownText) {
        self.text = text
    }

    private mutating func read() {
        var start = text.passOverFrontMatter()
        while start < text.count {
            let end = text.endOfLine(from: start)
            let next = readLine(from: start, to: end)
            start = text[next] == carriageReturn && text[next + 1] == lineFeed ? next + 2 : next + 1
        }
        endParagraph()
    }

    /// - Returns: Where the last line that was read ends.
    private mutating func readLine(from start: Int, to end: Int) -> Int {
        if let fence {
            readCode(in: fence, from: start, to: end)
            return end
        }
        var begin = start
        let isQuoted = passOverQuoteMarks(&begin, to: end)
        if begin == end {
            endParagraph()
        } else if let opened = text.fence(from: begin, to: end) {
            endParagraph()
            fence = Fence(mark: opened.mark, length: opened.length, isQuoted: isQuoted)
            text.passOver(begin..<end)
        } else if let commentEnd = endOfComment(from: begin) {
            endParagraph()
            text.passOver(begin..<commentEnd)
            return text.endOfLine(from: commentEnd)
        } else if text.isRule(begin..<end, underlines: paragraph != nil) {
            text.passOver(begin..<end)
            endParagraph()
        } else {
            readText(from: begin, to: end)
        }
        return end
    }

    private mutating func readCode(in fence: Fence, from start: Int, to end: Int) {
        var begin = start
        if fence.isQuoted, !passOverQuoteMarks(&begin, to: end) {
            self.fence = nil
            _ = readLine(from: start, to: end)
            return
        }
        begin = text.skipBlanks(from: begin, to: end)
        let runEnd = text.endOfRun(of: fence.mark, from: begin, to: end)
        if runEnd - begin >= fence.length, text.skipBlanks(from: runEnd, to: end) == end {
            self.fence = nil
        }
        text.passOver(start..<end)
    }

    private mutating func passOverQuoteMarks(_ start: inout Int, to end: Int) -> Bool {
        var isQuoted = false
        start = text.skipBlanks(from: start, to: end)
        while start < end, text[start] == UInt8(ascii: ">") {
            isQuoted = true
            text.passOver(at: start)
            start = text.skipBlanks(from: start + 1, to: end)
        }
        return isQuoted
    }

    private mutating func endOfComment(from start: Int) -> Int? {
        guard text.has("<!--", at: start), start < noCommentEndFrom else { return nil }
        guard let end = text.firstIndex(of: "-->", from: start + 4, to: text.count) else {
            noCommentEndFrom = start
            return nil
        }
        return end + 3
    }

    private mutating func readText(from start: Int, to end: Int) {
        var begin = start
        let interrupts = paragraph != nil && !isListItem
        while let behind = text.endOfBullet(from: begin, to: end, interrupts: interrupts) {
            endParagraph()
            isListItem = true
            text.passOver(begin..<behind)
            begin = text.skipBlanks(from: behind, to: end)
            _ = passOverQuoteMarks(&begin, to: end)
        }
        if let behind = text.endOfHeadingMark(from: begin, to: end) {
            endParagraph()
            text.passOver(begin..<behind)
            let close = text.startOfClosingHashes(from: behind, to: end)
            text.passOver(close..<end)
            paragraph = behind..<close
            endParagraph()
        } else if paragraph == nil, let behind = text.endOfDefinition(from: begin, to: end) {
            text.passOver(begin..<behind)
            if behind < end { paragraph = behind..<end }
        } else if begin < end {
            paragraph = (paragraph?.lowerBound ?? begin)..<end
        }
    }

    private mutating func endParagraph() {
        isListItem = false
        guard let range = paragraph else { return }
        paragraph = nil
        let inline = MarkdownInline(text: text, range: range)
        // The only other reference goes, so that the text is changed in place.
        text = MarkdownText(bytes: [], count: 0)
        text = inline.read()
    }
}
