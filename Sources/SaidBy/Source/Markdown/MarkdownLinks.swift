/// The links and images of one paragraph.
///
/// Brackets that are no link stay: press texts put what they insert into a quotation in brackets.
struct MarkdownLinks {
    private var openings: [(index: Int, isImage: Bool)] = []
    /// Images are passed over as a whole, the outermost only, once the paragraph is read.
    private var images: [Range<Int>] = []
    /// Where it is known that no link target closes before.
    private var noTargetBefore = 0
    private var noLabelEndFrom = Int.max

    mutating func open(at index: Int, isImage: Bool) {
        openings.append((index, isImage))
    }

    /// Reads a closing bracket.
    ///
    /// - Returns: The index behind it and behind the link target that follows it.
    mutating func close(at index: Int, to end: Int, in text: inout MarkdownText) -> Int {
        guard let opening = openings.popLast() else { return index + 1 }
        guard let behind = endOfTarget(at: index + 1, to: end, in: text) else {
            // A footnote's number: [^1].
            if text[opening.index + 1] == UInt8(ascii: "^"), index - opening.index < 40 {
                text.passOver(opening.index..<index + 1)
            }
            return index + 1
        }
        if opening.isImage {
            let start = opening.index - 1
            while let last = images.last, last.lowerBound >= start { images.removeLast() }
            images.append(start..<behind)
        } else {
            text.passOver(at: opening.index)
            text.passOver(index..<behind)
        }
        return behind
    }

    /// Passes over the images.
    consuming func finish(_ text: inout MarkdownText) {
        for image in images { text.passOver(image) }
    }

    private mutating func endOfTarget(at start: Int, to end: Int, in text: MarkdownText) -> Int? {
        guard start < end else { return nil }
        switch text[start] {
        case UInt8(ascii: "("):
            guard start >= noTargetBefore else { return nil }
            var parser = MarkdownTarget(text: text, index: start + 1, end: end)
            if parser.parse() { return parser.index }
            noTargetBefore = parser.index
            return nil
        case UInt8(ascii: "[") where start < noLabelEndFrom:
            var index = start + 1
            while index < end, text[index] != UInt8(ascii: "]") { index += 1 }
            if index < end { return index + 1 }
            noLabelEndFrom = start
            return nil
        default:
            return nil
        }
    }
}
