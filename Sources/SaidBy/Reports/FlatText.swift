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
        if isOneLine(start..<end) { return output.append(contentsOf: bytes[start..<end]) }
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

    /// Whether the text holds neither line breaks nor anything that is passed over.
    private func isOneLine(_ range: Range<Int>) -> Bool {
        // Without a branch, so that many bytes are looked at together.
        readable[range].withUnsafeBufferPointer { bytes in
            bytes.reduce(0 as UInt8) { $0 | ($1 <= carriageReturn ? 1 : 0) } == 0
        }
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

private let tab: UInt8 = 0x09
private let space: UInt8 = 0x20
