/// Which verdicts let a claim pass.
public struct VerificationPolicy: Sendable {
    /// The verdicts on the words.
    public var words: Set<WordsVerdict>
    /// The verdicts on the speaker.
    public var speakers: Set<SpeakerVerdict>

    /// Exact, normalised, bracketed or elided words of the same speaker.
    public static let standard = VerificationPolicy(
        words: [.exact, .normalised, .bracketed, .elided], speakers: [.same])
    /// Exact words of the same speaker.
    public static let strict = VerificationPolicy(words: [.exact], speakers: [.same])

    /// Makes a policy.
    public init(words: Set<WordsVerdict>, speakers: Set<SpeakerVerdict>) {
        self.words = words
        self.speakers = speakers
    }

    /// Whether a claim with this result passes; what is not found has no speaker to ask for.
    public func passes(_ verification: Verification) -> Bool {
        words.contains(verification.words)
            && (verification.best == nil || speakers.contains(verification.speaker))
    }
}
