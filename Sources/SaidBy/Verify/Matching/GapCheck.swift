/// What the source has where a claim has ellipses and brackets.
struct GapCheck {
    let text: ClaimText
    let index: SourceIndex
    let knowledge: WordKnowledge

    /// Whether the claim begins or ends with an ellipsis that the source does not have there.
    func areOpen(_ parts: [Part]) -> Bool {
        guard let first = parts.first, let last = parts.last else { return false }
        let beginsOpen = text.beginsOpen && !index.hasEllipsis(before: first.start)
        let end = index.text(of: last.source.upperBound - 1..<last.source.upperBound)
        return beginsOpen || text.endsOpen && !end.items.contains { $0.kind == .ellipsis }
    }

    /// Whether the source says more where the claim has an ellipsis.
    func leaveOut(_ parts: [Part]) -> Bool {
        zip(parts, parts.dropFirst()).contains { part, next in
            part.isCutBehind && part.source.upperBound < next.start
        }
    }

    /// What brackets stand for that no bracket may stand for: numbers, negations, and other words
    /// that the source itself has in brackets.
    func replacements(_ parts: [Part]) -> [WordChange] {
        zip(parts, parts.dropFirst()).compactMap { part, next in
            guard !part.isCutBehind, part.source.upperBound < next.start else { return nil }
            let source = index.text(of: part.source.upperBound - 1..<next.start)
            var concerns: Set<WordChange.Concern> = []
            for word in source.words.indices.dropFirst() {
                if knowledge.isNumber(source.bytes(ofWord: word)) { concerns.insert(.number) }
                if knowledge.isNegation(source.bytes(ofWord: word)) { concerns.insert(.negation) }
            }
            let words = part.words.upperBound..<next.words.lowerBound
            let isSame =
                words.map { text.words[$0] }
                == index.words[part.source.upperBound..<next.start].map(\.self)
            let hasBracket = source.items.contains { $0.isPunctuation("[") }
            guard !isSame, hasBracket || !concerns.isEmpty else { return nil }
            return WordChange(
                source: source.string(ofWords: 1..<source.words.count),
                claim: text.text.string(ofWords: words),
                concerns: WordChange.Concern.allCases.filter(concerns.contains))
        }
    }
}
