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
        var index = Int(span.start)
        let end = Int(span.end)
        while index < end {
            let byte = bytes[index]
            if byte == lineFeed || byte == carriageReturn {
                while let last = output.last, last == space || last == tab { output.removeLast() }
                while index < end, isBlank(at: index) { index += 1 }
                if !output.isEmpty { output.append(space) }
            } else {
                if !isPassedOver(at: index) { output.append(byte) }
                index += 1
            }
        }
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

private let tab: UInt8 = 0x09
private let space: UInt8 = 0x20
