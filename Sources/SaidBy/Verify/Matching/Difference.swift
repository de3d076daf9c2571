/// The words of a claim against those of the source, word by word.
struct Difference {
    private(set) var changes: [WordChange] = []
    /// `[-source-]` and `{+claim+}` between what is the same.
    private(set) var text = ""
    private let claim: ComparedText
    private let source: ComparedText
    private let knowledge: WordKnowledge

    /// - Parameters:
    ///   - freeAfter: The claim's words behind which an ellipsis says that something is left out.
    ///   - source: The text of the words that the alignment covers.
    init(
        _ alignment: Alignment, claim: ComparedText, source: ComparedText, freeAfter: Set<Int>,
        knowledge: WordKnowledge
    ) {
        self.claim = claim
        self.source = source
        self.knowledge = knowledge
        var pieces: [String] = []
        var word = 0
        var other = 0
        for run in Difference.runs(alignment.steps) {
            let words = word..<word + run.count { $0 != .leftOut }
            let others = other..<other + run.count { $0 != .added }
            word = words.upperBound
            other = others.upperBound
            if run.first == .same {
                pieces.append(claim.string(ofWords: words))
            } else if words.isEmpty, freeAfter.contains(words.lowerBound - 1) {
                pieces.append("…")
            } else {
                pieces.append(change(words, others))
            }
        }
        text = pieces.joined(separator: " ")
    }

    /// Runs of steps that are the same, and of those that are not.
    private static func runs(_ steps: [Alignment.Step]) -> [ArraySlice<Alignment.Step>] {
        var runs: [ArraySlice<Alignment.Step>] = []
        var start = 0
        for index in steps.indices
        where index + 1 == steps.count || (steps[index] == .same) != (steps[index + 1] == .same) {
            runs.append(steps[start...index])
            start = index + 1
        }
        return runs
    }

    private mutating func change(_ words: Range<Int>, _ others: Range<Int>) -> String {
        let concerns = concerns(of: claim, words).union(concerns(of: source, others))
        let change = WordChange(
            source: source.string(ofWords: others), claim: claim.string(ofWords: words),
            concerns: WordChange.Concern.allCases.filter(concerns.contains))
        changes.append(change)
        return change.marked
    }

    private func concerns(of text: ComparedText, _ words: Range<Int>) -> Set<WordChange.Concern> {
        var concerns: Set<WordChange.Concern> = []
        for word in words {
            let bytes = text.bytes(ofWord: word)
            if knowledge.isNumber(bytes) { concerns.insert(.number) }
            if knowledge.isNegation(bytes) { concerns.insert(.negation) }
            if knowledge.isModal(bytes) { concerns.insert(.modal) }
            if isName(word, of: text) { concerns.insert(.name) }
        }
        return concerns
    }

    /// Whether a word has a capital that is not owed to its place.
    private func isName(_ word: Int, of text: ComparedText) -> Bool {
        let bytes = text.bytes(ofWord: word)
        guard let first = bytes.first, (65...90).contains(first), word > 0 else { return false }
        let item = text.words[word]
        let endsSentence = text.items[item - 1].map { item in
            item.kind == .ellipsis || [".", "?", "!"].contains { item.isPunctuation($0) }
        }
        return !endsSentence && !knowledge.isFunction(bytes)
    }
}

extension WordChange {
    /// As it is shown: `[-source-] {+claim+}`.
    var marked: String {
        let parts = [source.isEmpty ? "" : "[-\(source)-]", claim.isEmpty ? "" : "{+\(claim)+}"]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension TextItem {
    fileprivate func map<Result>(_ transform: (TextItem) -> Result) -> Result { transform(self) }
}
