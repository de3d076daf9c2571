extension SourceText {
    /// Appends the words of spans as one line: the spans joined by a space, a line break and the
    /// white space around it as one space, and without what Markdown's marks take up.
    func appendFlat(_ spans: [Span], to output: inout [UInt8]) {
        for span in spans {
            if let last = output.last, last != space { output.append(space) }
            appendFlat(span, to: &output)
        }
    }

    /// Appends the words of a span as one line.
    func appendFlat(_ span: Span, to output: inout [UInt8]) {
        let end = Int(span.end)
        var start = Int(span.start)
        if isOneLine(span) { return output.append(contentsOf: bytes[start..<end]) }
        var index = start
        while index < end {
            // Line breaks and what is passed over are the lowest bytes; all else goes in runs.
            if readable[index] > carriageReturn {
                index += 1
                continue
            }
            let isBreak = bytes[index] == lineFeed || bytes[index] == carriageReturn
            guard isBreak || isPassedOver(at: index) else {
                index += 1
                continue
            }
            output.append(contentsOf: bytes[start..<index])
            index = isBreak ? endOfBreak(at: index, to: end) : index + 1
            if isBreak { output.replaceBlanksWithSpace() }
            start = index
        }
        output.append(contentsOf: bytes[start..<end])
    }

    /// Whether the span holds neither line breaks nor anything that is passed over.
    func isOneLine(_ span: Span) -> Bool {
        let text = readable.span
        var index = Int(span.start)
        let end = Int(span.end)
        // The last block may reach into the padding, and no further.
        precondition(index >= end || index >= 0 && end + 7 <= text.count)
        while index < end {
            // The padding lets the last eight bytes be read past the end; it is cut off then.
            let block = EightBytes(text, at: index)
            if block.controls != 0, text.hasBreak(index..<min(index + 8, end)) { return false }
            index += 8
        }
        return true
    }

    /// Where the white space that begins at a line break ends.
    private func endOfBreak(at start: Int, to end: Int) -> Int {
        var index = start
        while index < end, isBlank(at: index) { index += 1 }
        return index
    }

    private func isBlank(at index: Int) -> Bool {
        switch bytes[index] {
        case space, tab, lineFeed, carriageReturn: true
        default: isPassedOver(at: index)
        }
    }

    private func isPassedOver(at index: Int) -> Bool {
        readable[index] == SourceText.passedOver && bytes[index] != SourceText.passedOver
    }
}

extension [UInt8] {
    /// Replaces the blanks at the end by one space; at the start there is none.
    fileprivate mutating func replaceBlanksWithSpace() {
        while let last, last == space || last == tab { removeLast() }
        if !isEmpty { append(space) }
    }
}

extension Swift.Span<UInt8> {
    /// Whether a line break or something that is passed over stands in the range.
    fileprivate func hasBreak(_ range: Range<Int>) -> Bool {
        range.contains { self[$0] <= carriageReturn }
    }
}

private let tab: UInt8 = 0x09
private let space: UInt8 = 0x20
