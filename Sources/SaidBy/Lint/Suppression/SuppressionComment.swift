/// One comment for the linter.
struct SuppressionComment {
    enum Action: String {
        case disable
        case enable
        case disableNextLine = "disable-next-line"
    }

    let action: Action
    /// The ids of the rules; empty for every rule.
    let rules: [String]
    let place: LintFinding.Place
    let text: String

    /// The comments of a document of Markdown, those in code left out.
    static func all(in text: LintText) -> [SuppressionComment] {
        let opening = Array("<!--".utf8)
        let source = text.source
        var comments: [SuppressionComment] = []
        var fence: UInt8?
        var index = 0
        while index < source.count {
            let isLineStart = index == 0 || source.bytes[index - 1] == 0x0A
            if isLineStart, let mark = source.fence(at: index), fence == nil || fence == mark {
                fence = fence == nil ? mark : nil
            }
            if fence == nil, source.bytes[index...].starts(with: opening),
                index == 0 || source.bytes[index - 1] != UInt8(ascii: "`"),
                let comment = SuppressionComment(in: text, at: index)
            {
                comments.append(comment)
                index = Int(comment.place.span.end)
            } else {
                index += 1
            }
        }
        return comments
    }

    /// Reads the comment that begins at an index; nil if it is none for the linter.
    private init?(in text: LintText, at start: Int) {
        let closing = Array("-->".utf8)
        var end = start + 4
        // A comment for the linter is short, so an opening without an end costs little.
        let limit = min(text.source.count, start + 1000)
        while end < limit, !text.source.bytes[end...].starts(with: closing) { end += 1 }
        guard end < limit else { return nil }
        let body = Span(start: Int32(start + 4), end: Int32(end))
        let words = text.source.string(in: body).split { $0.isWhitespace || $0 == "," }
        guard let head = words.first, head.hasPrefix("saidby:"),
            let action = Action(rawValue: String(head.dropFirst("saidby:".count)))
        else { return nil }
        self.action = action
        rules = words.dropFirst().map(String.init)
        let span = Span(start: Int32(start), end: Int32(end + closing.count))
        place = text.place(of: span)
        self.text = text.flat(span)
    }
}

extension SourceText {
    /// The byte of a code fence that begins in the line at an index; nil if none does.
    fileprivate func fence(at lineStart: Int) -> UInt8? {
        var index = lineStart
        while index < lineStart + 3, bytes[index] == 0x20 { index += 1 }
        let byte = bytes[index]
        guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
        return bytes[index + 1] == byte && bytes[index + 2] == byte ? byte : nil
    }
}
