/// What stands within quotations without being said: `,” she said, “`.
struct Interruptions: Sendable {
    /// Those that can be taken out of the text, in text order; they do not overlap.
    let gaps: [Span]
    /// The contents of quotations whose interruptions are part of another quotation.
    let entangled: [[Span]]

    init(_ extraction: Extraction) {
        var contents = extraction.quotations.flatMap(\.content)
        contents.sort()
        var gaps: [Span] = []
        var entangled: [[Span]] = []
        for quotation in extraction.quotations where quotation.content.count > 1 {
            let own = Interruptions.gaps(of: quotation.content)
            let isFree = own.allSatisfy { gap in
                gap.start >= (gaps.last?.end ?? 0)
                    && !Interruptions.isWithin(contents, gap) && gap.start < gap.end
            }
            if isFree { gaps += own } else { entangled.append(quotation.content) }
        }
        self.gaps = gaps
        self.entangled = entangled
    }

    /// What stands between spans.
    static func gaps(of content: [Span]) -> [Span] {
        zip(content, content.dropFirst()).map {
            Span(start: $0.end, end: max($0.end, $1.start))
        }
    }

    /// Whether one of a few contents that begin before the gap holds it.
    private static func isWithin(_ contents: [Span], _ gap: Span) -> Bool {
        let end = contents.partitioningIndex { $0.start > gap.start }
        return contents[max(0, end - 8)..<end].contains { $0.contains(gap) }
    }
}
