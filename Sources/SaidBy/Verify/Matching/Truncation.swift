/// Finds the negation or condition that a cut leaves out next to it.
struct Truncation {
    /// How many words before a cut a negation still governs what follows.
    private static let negationReach = 4
    /// How many words of a condition are shown.
    private static let shownWords = 6

    private let index: SourceIndex
    private let knowledge: WordKnowledge

    init(_ index: SourceIndex, _ knowledge: WordKnowledge) {
        self.index = index
        self.knowledge = knowledge
    }

    /// What was cut off before, between or behind the parts of a claim; nil where the cuts are
    /// harmless.
    func cut(_ parts: [Part]) -> WordChange? {
        for (number, part) in parts.enumerated() {
            let last = number > 0 ? parts[number - 1].source.upperBound : nil
            let next = number + 1 < parts.count ? parts[number + 1].start : nil
            let cut =
                (part.isCutBefore ? before(part.start, behind: last) : nil)
                ?? (part.isCutBehind ? behind(part.source.upperBound - 1, before: next) : nil)
            if let cut { return cut }
        }
        return nil
    }

    /// The stretch around a word that the claim could have had: its sentence, within the same
    /// quotation marks.
    private func bounds(around word: Int) -> Range<Int> {
        let document = index.indexed[index.document(of: word)]
        let offset = index.starts[word]
        var start: Int32 = 0
        var end = Int32(document.extraction.source.count)
        for span in [
            document.sentence(at: offset), document.content(at: offset),
            document.quotedSpan(at: offset),
        ] {
            start = max(start, span?.start ?? 0)
            end = min(end, span?.end ?? end)
        }
        return Int(start)..<Int(max(end, offset))
    }

    private func items(from start: Int, to end: Int, of word: Int) -> [TextItem] {
        let source = index.indexed[index.document(of: word)].extraction.source
        return Array(TextItems(source.readable, from: start, to: max(start, end)))
    }

    private func bytes(_ item: TextItem, of word: Int) -> ArraySlice<UInt8> {
        let source = index.indexed[index.document(of: word)].extraction.source
        return source.readable[item.start..<item.end]
    }

    /// - Parameter behind: The word behind the claim's part before; its own words are not cut off.
    private func before(_ word: Int, behind last: Int?) -> WordChange? {
        let bounds = bounds(around: word)
        let start = max(bounds.lowerBound, last.map { Int(index.starts[$0]) } ?? 0)
        let items = items(from: start, to: Int(index.starts[word]), of: word)
        let words = items.filter(\.kind.isWord)
        guard let first = words.first, let last = items.last else { return nil }
        if knowledge.isCondition(bytes(first, of: word)), !last.kind.isWord {
            return change(words, .condition, of: word)
        }
        let clause = items.reversed().prefix { $0.kind.isWord }.reversed()
        let near = clause.suffix(Truncation.negationReach)
        let isNegated = near.contains { knowledge.isNegation(bytes($0, of: word)) }
        if isNegated { return change(Array(clause), .negation, of: word) }
        let opens = clause.first.map { knowledge.isCondition(bytes($0, of: word)) } ?? false
        return opens ? change(Array(clause), .condition, of: word) : nil
    }

    /// - Parameter next: The first word of the claim's next part.
    private func behind(_ word: Int, before next: Int?) -> WordChange? {
        let bounds = bounds(around: word)
        let end = min(bounds.upperBound, next.map { Int(index.starts[$0]) } ?? bounds.upperBound)
        let items = items(from: Int(index.starts[word]), to: end, of: word).dropFirst()
        let isComma = items.first?.isPunctuation(",") ?? false
        let isDash = items.first?.kind == .dash
        let words = items.dropFirst(isComma || isDash ? 1 : 0).prefix { $0.kind.isWord }
        var rest = words
        while let first = rest.first, knowledge.isStress(bytes(first, of: word)) {
            rest = rest.dropFirst()
        }
        guard let first = rest.first else { return nil }
        let isNegation = knowledge.isNegation(bytes(first, of: word))
        // Behind a comma, "no" and "nothing" begin something new; "but not" does not.
        let isNegated = isNegation && (!isComma || rest.count < words.count)
        guard isNegated || knowledge.isCondition(bytes(first, of: word)) else { return nil }
        return change(Array(words), isNegated ? .negation : .condition, of: word)
    }

    private func change(
        _ items: [TextItem], _ concern: WordChange.Concern, of word: Int
    ) -> WordChange {
        let shown = items.prefix(Truncation.shownWords)
            .map { String(decoding: bytes($0, of: word), as: UTF8.self) }
            .joined(separator: " ")
        let rest = items.count > Truncation.shownWords ? " …" : ""
        return WordChange(source: shown + rest, claim: "", concerns: [concern])
    }
}
