/// Compares words of a claim that the source has in the same order with how the source writes them.
struct Comparison {
    private(set) var folds: Set<Fold> = []
    private(set) var changes: [WordChange] = []
    /// The changes as they are shown, with the words around them.
    private(set) var differences: [String] = []
    /// Whether the claim has brackets or an ellipsis that the source has not.
    private(set) var hasBrackets = false
    private(set) var hasEllipsis = false
    private let claim: ComparedText
    private let source: ComparedText

    /// - Parameters:
    ///   - words: The claim's words; the first of `source` belongs to the first of them.
    ///   - source: The text that has the same words, as many.
    init(_ claim: ComparedText, words: Range<Int>, source: ComparedText) {
        self.claim = claim
        self.source = source
        for offset in 0..<words.count {
            let word = words.lowerBound + offset
            compareWord(word, offset, isFirst: offset == 0)
            let next = offset + 1 == words.count ? nil : offset + 1
            compareGap(behind: word, offset, next: next)
        }
        compareCurrency(before: words.lowerBound)
    }

    // MARK: Words

    private mutating func compareWord(_ word: Int, _ other: Int, isFirst: Bool) {
        let mayDiffer =
            isFirst || source.breaks.contains(source.words[other])
            || beginsPart(claim.words[word])
        guard let wordFolds = claim.folds(ofWord: word, against: source, word: other),
            mayDiffer || !wordFolds.contains(.firstLetter)
        else { return change(.capitals, source.string(ofWord: other), claim.string(ofWord: word)) }
        folds.formUnion(wordFolds)
    }

    private mutating func change(
        _ concern: WordChange.Concern, _ source: String, _ claim: String,
        between around: (before: String, behind: String) = ("", "")
    ) {
        let change = WordChange(source: source, claim: claim, concerns: [concern])
        changes.append(change)
        let shown = [around.before, change.marked, around.behind].filter { !$0.isEmpty }
        differences.append(shown.joined(separator: " "))
    }

    /// Whether an ellipsis or a bracket stands before an item of the claim.
    private func beginsPart(_ item: Int) -> Bool {
        guard item > 0 else { return true }
        let before = claim.items[item - 1]
        return before.kind == .ellipsis || before.isPunctuation("[") || before.isPunctuation("]")
    }

    // MARK: Punctuation

    private mutating func compareGap(behind word: Int, _ other: Int, next: Int?) {
        let range = claim.words[word] + 1..<(next == nil ? claimEnd(word) : claim.words[word + 1])
        let otherEnd = next.map { source.words[$0] } ?? source.items.count
        let otherRange = source.words[other] + 1..<otherEnd
        let breakItem = (otherRange.lowerBound...otherEnd).first(where: source.breaks.contains)
        if next != nil, breakItem == nil, bytes(claim, range) == bytes(source, otherRange) {
            return
        }
        var left = plain(claim, range, other: (source, otherRange))
        var right = plain(source, otherRange, other: (claim, range))
        if next == nil || breakItem != nil {
            trimEnds(&left, &right, isCut: next == nil)
        }
        let behind = next.map { _ in claim.string(ofWord: word + 1) } ?? ""
        comparePunctuation(left, right, between: (claim.string(ofWord: word), behind))
        if next != nil, !isSameSpace(range, otherRange, isBroken: breakItem != nil) {
            folds.insert(.whiteSpace)
        }
    }

    /// Behind the last word that is compared: up to the next word or gap of the claim.
    private func claimEnd(_ word: Int) -> Int {
        var end = claim.words[word] + 1
        while end < claim.items.count, !claim.items[end].kind.isWord,
            claim.items[end].kind != .ellipsis, !claim.items[end].isPunctuation("[")
        {
            end += 1
        }
        return end
    }

    private func bytes(_ text: ComparedText, _ range: Range<Int>) -> ArraySlice<UInt8> {
        text.bytes[text.items[range.lowerBound - 1].end..<text.items[range.upperBound].start]
    }

    /// The punctuation in a gap, without marks that the other text does not have there.
    private mutating func plain(
        _ text: ComparedText, _ range: Range<Int>, other: (text: ComparedText, range: Range<Int>)
    ) -> [(item: TextItem, form: ArraySlice<UInt8>)] {
        let items = text.items[range].map { ($0, text.bytes[$0.start..<$0.end]) }
        let marks = items.filter { $0.0.kind == .mark }.map { Array($0.1) }
        let otherMarks = other.text.items[other.range].filter { $0.kind == .mark }
            .map { Array(other.text.bytes[$0.start..<$0.end]) }
        let isEdge =
            range.upperBound == text.items.count || other.range.upperBound == other.text.items.count
        if marks != otherMarks, !isEdge { folds.insert(.typography) }
        return items.filter { $0.0.kind != .mark }
    }

    /// At the end of the claim or at an interruption, a comma or full stop may come or go; a
    /// question mark may not.
    private mutating func trimEnds(
        _ left: inout [(item: TextItem, form: ArraySlice<UInt8>)],
        _ right: inout [(item: TextItem, form: ArraySlice<UInt8>)], isCut: Bool
    ) {
        if isCut, left.isEmpty {
            right = []
            return
        }
        while let first = left.first?.item, let other = right.first?.item,
            first.kind == other.kind, first.key == other.key
        {
            left.removeFirst()
            right.removeFirst()
        }
        if left.isEmpty && right.isEmpty { return }
        let stops: [Unicode.Scalar] = [".", ",", ";", ":"]
        let isStop = { (item: TextItem) in
            item.kind == .ellipsis || item.kind == .dash
                || stops.contains { item.isPunctuation($0) } || item.isPunctuation(")")
        }
        if left.allSatisfy({ isStop($0.item) }), right.allSatisfy({ isStop($0.item) }) {
            left = []
            right = []
            folds.insert(.endPunctuation)
        } else if isCut, right.isEmpty, left.allSatisfy({ isStop($0.item) }) {
            left = []
            folds.insert(.endPunctuation)
        }
    }

    private mutating func comparePunctuation(
        _ left: [(item: TextItem, form: ArraySlice<UInt8>)],
        _ right: [(item: TextItem, form: ArraySlice<UInt8>)],
        between around: (before: String, behind: String)
    ) {
        let isSame = left.elementsEqual(right) {
            $0.item.kind == $1.item.kind && $0.item.key == $1.item.key
        }
        if isSame {
            if !left.elementsEqual(right, by: { $0.form == $1.form }) { folds.insert(.typography) }
            return
        }
        let brackets = left.filter { $0.item.isPunctuation("[") || $0.item.isPunctuation("]") }
        let ellipses = left.filter { $0.item.kind == .ellipsis }
        let rest = left.filter { item in
            item.item.kind != .ellipsis && !item.item.isPunctuation("[")
                && !item.item.isPunctuation("]")
        }
        let hasOnlyGaps = rest.isEmpty && (right.isEmpty || !ellipses.isEmpty)
        if hasOnlyGaps || rest.map(\.item.key) == right.map(\.item.key) {
            hasBrackets = hasBrackets || !brackets.isEmpty
            hasEllipsis = hasEllipsis || !ellipses.isEmpty
            return
        }
        change(.punctuation, joined(right), joined(left), between: around)
    }

    private func joined(_ items: [(item: TextItem, form: ArraySlice<UInt8>)]) -> String {
        items.map { String(decoding: $0.form, as: UTF8.self) }.joined(separator: " ")
    }

    /// Whether the white space of two gaps is the same, byte for byte; an interruption is a blank.
    private func isSameSpace(_ range: Range<Int>, _ other: Range<Int>, isBroken: Bool) -> Bool {
        let space = spaces(claim, range)
        return isBroken ? space == [0x20] : space == spaces(source, other)
    }

    private func spaces(_ text: ComparedText, _ range: Range<Int>) -> [UInt8] {
        var spaces: [UInt8] = []
        for item in range.lowerBound...range.upperBound {
            spaces += text.bytes[text.items[item - 1].end..<text.items[item].start]
                .filter { $0 != SourceText.passedOver }
        }
        return spaces
    }

    /// A currency sign before a number belongs to it.
    private mutating func compareCurrency(before word: Int) {
        guard let first = source.words.first, source.items[first].kind == .number else { return }
        let left = Comparison.currency(
            before: claim.items[claim.words[word]].start, in: claim.bytes)
        let right = Comparison.currency(before: source.items[first].start, in: source.bytes)
        if left != right {
            change(.number, right, left, between: ("", claim.string(ofWord: word)))
        }
    }

    private static func currency(before offset: Int, in bytes: [UInt8]) -> String {
        for sign in ["$", "£", "€", "¥", "₹"]
        where bytes[max(0, offset - sign.utf8.count)..<offset].elementsEqual(sign.utf8) {
            return sign
        }
        return ""
    }
}
