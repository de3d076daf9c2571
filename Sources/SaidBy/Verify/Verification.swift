/// What came of checking a claim.
public struct Verification: Sendable {
    /// A place that has the words, with the verdicts for it.
    public struct Match: Sendable {
        /// How the words stand there.
        public let words: WordsVerdict
        /// Whether the speaker is the claimed one.
        public let speaker: SpeakerVerdict
        /// Where it is.
        public let place: SourcePlace
        /// What had to be folded, in the order of `Fold.allCases`.
        public let folds: [Fold]
        /// Where the words differ, in the order of the claim.
        public let changes: [WordChange]
        /// The claim's words against the source's, word by word: `[-source-]`, `{+claim+}`; or what
        /// was cut off. Empty where nothing differs.
        public let difference: String
    }

    /// How the words stand in the sources, at the best place.
    public let words: WordsVerdict
    /// Whether the speaker is the claimed one, at the best place.
    public let speaker: SpeakerVerdict
    /// The best place; nil where no source has words near to it.
    public let best: Match?
    /// Other places that have the same words, at most `Verification.otherLimit`.
    public let others: [Match]
    /// What else there is to say, for people; empty if nothing.
    public let note: String

    /// How many other places are listed.
    public static let otherLimit = 20
}

extension Verification {
    /// Nothing was found.
    init(notFound claim: Claim, note: String) {
        words = .notFound
        speaker = (claim.speaker ?? "").isEmpty ? .unclaimed : .unattributed
        best = nil
        others = []
        self.note = note
    }

    /// The places are in order, the best first.
    init(_ matches: [Match], note: String) {
        words = matches.first?.words ?? .notFound
        speaker = matches.first?.speaker ?? .unattributed
        best = matches.first
        others = Array(matches.dropFirst().prefix(Verification.otherLimit))
        self.note = note
    }
}
