/// How well extraction agrees with annotated documents.
///
/// For each overlap asked for, attributions and quotations are matched one to one by the words of
/// their contents, the nearest first: the words that both have, as a share of the words that either
/// has, must reach the overlap. A source or a cue counts as found where its quotation is matched
/// and its own words reach the overlap too.
public struct Evaluation: Sendable {
    /// What is compared.
    public enum Part: String, Sendable, CaseIterable {
        /// The quotation's words.
        case content
        /// The mention that it is attributed to.
        case source
        /// The words that mark the attribution.
        case cue
    }

    /// A line of the result.
    public struct Key: Hashable, Sendable {
        /// The place of the overlap in `overlaps`.
        public let overlap: Int
        /// The kind; nil for all together. It is gold's for recall, the quotation's for precision.
        public let kind: Quotation.Kind?
        /// What is compared.
        public let part: Part

        /// Makes a key.
        public init(overlap: Int, kind: Quotation.Kind?, part: Part) {
            self.overlap = overlap
            self.kind = kind
            self.part = part
        }
    }

    /// The overlaps that were asked for: 0 to 1.
    public let overlaps: [Double]
    /// How many documents were compared.
    public private(set) var documents = 0
    private var scores: [Key: AgreementScore] = [:]

    /// Makes an evaluation of nothing yet.
    public init(overlaps: [Double] = [0.5, 0.9]) {
        self.overlaps = overlaps
    }

    /// The score of one line.
    public func score(_ key: Key) -> AgreementScore {
        scores[key] ?? AgreementScore()
    }

    /// Compares one document.
    public mutating func add(_ extraction: Extraction, gold attributions: [GoldAttribution]) {
        documents += 1
        let words = EvaluationWords(extraction)
        let gold = attributions.map(words.parts)
        let found = extraction.quotations.map(words.parts)
        let pairs = OverlapPairs.pairs(of: gold.map(\.content), with: found.map(\.content))
        for (index, overlap) in overlaps.enumerated() {
            let matches = OverlapPairs.oneToOne(pairs, atLeast: overlap)
            for part in Part.allCases {
                for item in gold where !item[part].isEmpty {
                    count(item, part, index) { $0.gold += 1 }
                }
                for item in found where !item[part].isEmpty {
                    count(item, part, index) { $0.found += 1 }
                }
                for match in matches {
                    let (left, right) = (gold[match.left], found[match.right])
                    guard part == .content || left[part].overlap(with: right[part]) >= overlap,
                        !left[part].isEmpty
                    else { continue }
                    count(left, part, index) { $0.goldMatched += 1 }
                    count(right, part, index) { $0.foundMatched += 1 }
                }
            }
        }
    }

    private mutating func count(
        _ item: EvaluationParts, _ part: Part, _ overlap: Int,
        _ change: (inout AgreementScore) -> Void
    ) {
        for kind in [nil, item.kind] as [Quotation.Kind?] {
            change(
                &scores[Key(overlap: overlap, kind: kind, part: part), default: AgreementScore()])
        }
    }
}
