/// The words of one attribution or quotation, by where they start in UTF-8 bytes.
struct EvaluationParts {
    let content: [Int32]
    let source: [Int32]
    let cue: [Int32]
    let kind: Quotation.Kind

    subscript(part: Evaluation.Part) -> [Int32] {
        switch part {
        case .content: content
        case .source: source
        case .cue: cue
        }
    }
}

/// The words of a document: stretches of letters, digits and what is no ASCII punctuation.
struct EvaluationWords {
    private let words: [Span]
    private let quoted: [Span]
    private let bytesOfScalar: ScalarIndex

    init(_ extraction: Extraction) {
        words = EvaluationWords.words(of: extraction.source)
        quoted = extraction.quotedSpans.filter { $0.depth == 0 }.map(\.inner)
        bytesOfScalar = ScalarIndex(extraction.source)
    }

    /// The words of a quotation.
    func parts(of quotation: Quotation) -> EvaluationParts {
        EvaluationParts(
            content: starts(in: quotation.content), source: starts(in: quotation.source),
            cue: starts(in: quotation.cue), kind: quotation.kind)
    }

    /// The words of an attribution; its kind, where it is not told, by the marks around its words.
    func parts(of gold: GoldAttribution) -> EvaluationParts {
        let content = starts(in: gold.content.map(bytesOfScalar.span))
        return EvaluationParts(
            content: content, source: starts(in: gold.source.map(bytesOfScalar.span)),
            cue: starts(in: gold.cue.map(bytesOfScalar.span)),
            kind: gold.kind ?? kind(of: content))
    }

    /// Direct, too, where one word in ten, and two at most, stand outside the marks: annotators
    /// often take such words in.
    private func kind(of content: [Int32]) -> Quotation.Kind {
        let inside = content.count { start in
            let span = quoted.partitioningIndex { $0.start > start }
            return span > 0 && quoted[span - 1].end > start
        }
        let outside = content.count - inside
        if inside == 0 { return .indirect }
        return outside <= 2 && 10 * outside <= inside ? .direct : .mixed
    }

    private func starts(in span: Span?) -> [Int32] {
        span.map { starts(in: [$0]) } ?? []
    }

    /// The starts of the words in some spans, sorted. A mark without a letter, as a colon that is a
    /// cue, counts as a word where there is no other.
    private func starts(in spans: [Span]) -> [Int32] {
        var starts: Set<Int32> = []
        for span in spans {
            var index = words.partitioningIndex { $0.end > span.start }
            while index < words.count, words[index].start < span.end {
                starts.insert(words[index].start)
                index += 1
            }
        }
        if starts.isEmpty, let first = spans.first(where: { $0.count > 0 }) {
            starts.insert(first.start)
        }
        return starts.sorted()
    }

    private static func words(of source: SourceText) -> [Span] {
        var words: [Span] = []
        var start: Int?
        for index in 0...source.count {
            let isWord = index < source.count && isWordByte(source, at: index)
            if isWord, start == nil { start = index }
            if !isWord, let begin = start {
                words.append(Span(start: Int32(begin), end: Int32(index)))
                start = nil
            }
        }
        return words
    }

    /// Whether the byte belongs to a letter or a digit; U+2000 to U+203F, among them the curly
    /// marks and the dashes, do not.
    private static func isWordByte(_ source: SourceText, at index: Int) -> Bool {
        let bytes = source.bytes
        switch bytes[index] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
            return true
        case 0xE2: return bytes[index + 1] != 0x80
        case 0x80...0xBF:
            let isMark =
                index > 0 && bytes[index - 1] == 0xE2 && bytes[index] == 0x80
                || index > 1 && bytes[index - 2] == 0xE2 && bytes[index - 1] == 0x80
            return !isMark
        case 0xC0...: return true
        default: return false
        }
    }
}
