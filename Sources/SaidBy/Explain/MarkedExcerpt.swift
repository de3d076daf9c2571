/// The sentences around some spans, with a line of letters under each that marks the spans.
struct MarkedExcerpt {
    /// A span and the letter that marks it.
    typealias Mark = (span: Span, letter: Character)

    private static let width = 76

    private let extraction: Extraction
    private let marks: [Mark]

    /// - Parameter marks: Where two overlap, the later one shows.
    init(_ extraction: Extraction, marks: [Mark]) {
        self.extraction = extraction
        self.marks = marks
    }

    /// The lines, each a text line with its marks under it, if it has any; "…" stands for sentences
    /// that were left out.
    func lines() -> [String] {
        var lines: [String] = []
        for (index, stretch) in stretches().enumerated() {
            if index > 0 { lines.append("…") }
            lines += marked(stretch)
        }
        return lines
    }

    /// The sentences that hold a mark, neighbours joined.
    private func stretches() -> [Span] {
        var stretches: [Span] = []
        let spans = marks.map(\.span).filter { $0.count > 0 }.sorted()
        guard let first = spans.first, let end = spans.map(\.end).max() else { return [] }
        let sentences = extraction.sentences
        let lower = sentences.partitioningIndex { $0.end > first.start }
        let upper = sentences.partitioningIndex { $0.start >= end }
        for sentence in sentences[lower..<max(lower, upper)]
        where spans.contains(where: sentence.overlaps) {
            let last = stretches.last
            if let last, extraction.source.trimmed(between: last, sentence).count == 0 {
                stretches[stretches.count - 1] = Span(start: last.start, end: sentence.end)
            } else {
                stretches.append(sentence)
            }
        }
        return stretches
    }

    private func marked(_ stretch: Span) -> [String] {
        var lines: [String] = []
        var text = ""
        var under = ""
        for word in words(of: stretch) {
            if !text.isEmpty, text.count + word.text.count > MarkedExcerpt.width {
                flush(&text, &under, into: &lines)
            }
            text += word.text
            under += word.under
        }
        flush(&text, &under, into: &lines)
        return lines
    }

    private func flush(_ text: inout String, _ under: inout String, into lines: inout [String]) {
        for line in [text, under] {
            if let end = line.lastIndex(where: { $0 != " " }) { lines.append(String(line[...end])) }
        }
        text = ""
        under = ""
    }

    /// The words with the blank behind each, and as many letters or blanks for the marks.
    private func words(of stretch: Span) -> [(text: String, under: String)] {
        var words: [(text: String, under: String)] = []
        var text = ""
        var under = ""
        var offset = stretch.start
        for character in extraction.source.string(in: stretch) {
            let isBlank = character.isWhitespace
            text.append(isBlank ? " " : character)
            under.append(letter(at: offset) ?? " ")
            offset += Int32(character.utf8.count)
            if isBlank {
                words.append((text, under))
                text = ""
                under = ""
            }
        }
        return words + [(text, under)]
    }

    private func letter(at offset: Int32) -> Character? {
        marks.last { $0.span.start <= offset && offset < $0.span.end }?.letter
    }
}

extension SourceText {
    /// What stands between two spans besides white space; the whole of both if it is another
    /// paragraph.
    fileprivate func trimmed(between left: Span, _ right: Span) -> Span {
        let gap = Span(start: left.end, end: max(left.end, right.start))
        let isBreak = bytes(in: gap).contains(lineFeed)
        return isBreak ? Span(start: left.start, end: right.end) : trimmed(gap)
    }
}
