/// Gives the verdicts for places where the words of a claim were found.
struct MatchBuilder {
    /// So many words of a paraphrase must be the source's.
    private static let paraphraseLimit = 5

    private let claim: Claim
    private let text: ClaimText
    private let index: SourceIndex
    private let speaker: SpeakerMatcher
    private let knowledge: WordKnowledge

    init(_ claim: Claim, _ text: ClaimText, in index: SourceIndex, knowledge: WordKnowledge) {
        self.claim = claim
        self.text = text
        self.index = index
        self.knowledge = knowledge
        speaker = SpeakerMatcher(claim.speaker)
    }

    func attribution(of part: Part) -> (verdict: SpeakerVerdict, quotation: Int?) {
        let document = index.indexed[index.document(of: part.start)]
        let holding = index.quotations(holding: part.source)
        return speaker.verdict(
            holding.isEmpty ? index.quotations(of: part.start) : holding, in: document)
    }

    private var gaps: GapCheck { GapCheck(text: text, index: index, knowledge: knowledge) }

    // MARK: The same words

    func match(_ placement: Placement) -> Verification.Match {
        let comparisons = placement.parts.map {
            Comparison(text.text, words: $0.words, source: index.text(of: $0.source))
        }
        let folds = comparisons.reduce(into: Set<Fold>()) { $0.formUnion($1.folds) }
        let replacements = gaps.replacements(placement.parts)
        var changes = comparisons.flatMap(\.changes) + replacements
        let cut =
            placement.kind == .stitched ? nil : Truncation(index, knowledge).cut(placement.parts)
        var words = changes.isEmpty ? verdict(placement, comparisons, folds) : .altered
        var difference = ""
        if words == .stitched {
            difference = placement.parts.map { text.text.string(ofWords: $0.words) }
                .joined(separator: " | ")
        } else if words == .altered {
            let differences = comparisons.flatMap(\.differences) + replacements.map(\.marked)
            difference = differences.joined(separator: "; ")
        } else if let cut, WordsVerdict.passing.contains(words) {
            words = .truncated
            difference = cut.marked
            changes = [cut]
        }
        if WordsVerdict.direct.contains(words), placement.parts.contains(where: isIndirect) {
            words = .paraphrase
        }
        return Verification.Match(
            words: words, speaker: speakerVerdict(of: placement.parts),
            place: place(of: placement.parts),
            folds: Fold.allCases.filter(folds.contains), changes: changes, difference: difference)
    }

    private func verdict(
        _ placement: Placement, _ comparisons: [Comparison], _ folds: Set<Fold>
    ) -> WordsVerdict {
        if placement.kind == .stitched || placement.parts.contains(where: crossesTurns) {
            return .stitched
        }
        let hasElision =
            comparisons.contains(where: \.hasEllipsis) || gaps.areOpen(placement.parts)
            || placement.kind == .gapped && gaps.leaveOut(placement.parts)
        if hasElision { return .elided }
        if placement.kind == .gapped || text.hasBracketedLetter
            || comparisons.contains(where: \.hasBrackets)
        {
            return .bracketed
        }
        return folds.isEmpty ? .exact : .normalised
    }

    /// Whether the words go from what one speaker says over to what another does.
    private func crossesTurns(_ part: Part) -> Bool {
        guard index.quotations(holding: part.source).isEmpty else { return false }
        var last: [Int] = []
        for word in part.source {
            let turns = index.turns(of: word)
            if !last.isEmpty, !turns.isEmpty, !turns.contains(where: last.contains) { return true }
            if !turns.isEmpty { last = turns }
        }
        return false
    }

    /// Whether direct speech is claimed where the source has indirect speech.
    private func isIndirect(_ part: Part) -> Bool {
        guard claim.kind == .direct else { return false }
        let document = index.indexed[index.document(of: part.start)]
        let isUnmarked = { (word: Int) in document.quotedSpan(at: index.starts[word]) == nil }
        let holding = index.quotations(holding: part.source)
        if holding.isEmpty {
            let isQuoted = part.source.map { !index.quotations(of: $0).isEmpty }
            return isQuoted.contains(true) && isQuoted.contains(false)
        }
        let kinds = holding.map { document.extraction.quotations[$0].kind }
        return !kinds.contains(.direct) && part.source.contains(where: isUnmarked)
    }

    /// The worst of the verdicts for the parts.
    private func speakerVerdict(of parts: [Part]) -> SpeakerVerdict {
        let order: [SpeakerVerdict] = [.different, .unattributed, .unclaimed, .same]
        let verdicts = Set(parts.map { attribution(of: $0).verdict })
        return order.first(where: verdicts.contains) ?? .unattributed
    }

    /// In the document of the first part.
    private func place(of parts: [Part]) -> SourcePlace {
        let start = parts.first?.start ?? 0
        let document = index.document(of: start)
        let same = parts.filter { index.document(of: $0.start) == document }
        return SourcePlace(
            document: document, parts: same.map { index.text(of: $0.source).spans },
            quotation: parts.first.flatMap { attribution(of: $0).quotation })
    }

    // MARK: Other words

    /// Whether the claim may be indirect speech that was turned into direct speech: then fewer of
    /// its words need be the same.
    func isParaphrase(_ alignment: Alignment) -> Bool {
        let holding = index.quotations(holding: alignment.source)
        return alignment.same >= MatchBuilder.paraphraseLimit && !holding.isEmpty
            && isIndirect(part(of: alignment))
    }

    private func part(of alignment: Alignment) -> Part {
        Part(words: 0..<alignment.source.count, start: alignment.source.lowerBound)
    }

    func match(_ alignment: Alignment) -> Verification.Match {
        let source = index.text(of: alignment.source)
        let free = text.hasEllipsis ? Set(text.pieces.map { $0.words.upperBound - 1 }) : []
        let difference = Difference(
            alignment, claim: text.text, source: source, freeAfter: free, knowledge: knowledge)
        let part = part(of: alignment)
        return Verification.Match(
            words: isIndirect(part) ? .paraphrase : .altered,
            speaker: speakerVerdict(of: [part]),
            place: place(of: [part]), folds: [], changes: difference.changes,
            difference: difference.text)
    }
}

extension WordsVerdict {
    /// Those that let a claim pass unless more is allowed or less.
    static let passing: Set<WordsVerdict> = VerificationPolicy.standard.words
    /// Those that can be so of direct speech only.
    static let direct: Set<WordsVerdict> = passing.union([.truncated])

    /// The lower, the more a place with this verdict tells: one where the words are cut short tells
    /// more than one where they are written in another way.
    var rank: Int {
        switch self {
        case .exact: 0
        case .normalised: 1
        case .bracketed: 2
        case .elided: 3
        case .truncated: 4
        case .stitched: 5
        case .altered: 6
        case .paraphrase: 7
        case .notFound: 8
        }
    }
}

extension SpeakerVerdict {
    /// 0 for the best.
    var rank: Int {
        switch self {
        case .same, .unclaimed: 0
        case .unattributed: 1
        case .different: 2
        }
    }
}
