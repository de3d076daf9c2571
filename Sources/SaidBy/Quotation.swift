/// What somebody is reported to have said, written or thought.
public struct Quotation: Sendable {
    /// How much of a quotation stands between quotation marks.
    public enum Kind: String, Sendable, CaseIterable {
        /// All of it.
        case direct
        /// Part of it.
        case mixed
        /// None of it.
        case indirect
    }

    /// What the cue says that the speaker did.
    public enum Mode: String, Sendable, CaseIterable {
        /// The words were spoken, or the cue does not say how.
        case speech
        /// The words were written.
        case writing
        /// They are a thought, a wish or an attitude.
        case thought
    }

    /// Counts from 1 in the document.
    public var id: Int { @inline(__always) get { narrowID } }
    /// How much of it stands between quotation marks.
    public let kind: Kind
    /// Whether it was spoken, written or thought.
    public let mode: Mode
    /// The rule that decided; nil for none.
    let ruleKey: RuleKey?
    /// The spans of the quotation's words, in text order, the outermost quotation marks left out.
    public var content: [Span] { Array(parts) }
    /// The words that mark the attribution; nil where none do.
    public var cue: Span? { @inline(__always) get { narrowCue } }
    /// The mention that the quotation is attributed to; nil where there is none.
    public var source: Span? { @inline(__always) get { narrowSource } }
    /// The speaker, as an index into `Extraction.speakers`; nil where none was found.
    public var speaker: Int? { @inline(__always) get { narrowSpeaker } }
    /// Where two or more speakers stand equal, all of them, and `speaker` is nil; else empty.
    public let candidates: [Int]
    /// The id of the rule that decided.
    public var rule: String { ruleKey?.id ?? Quotation.noRule }
    /// How often that rule is right, measured on the development articles: 0 to 1.
    public let confidence: Double
    /// The spans, besides cue and source, that the rule relied on.
    public var evidence: [Span] { Array(otherEvidence) }

    /// What stands for the id of a rule where none decided.
    static let noRule = "none"
    /// The spans of `content`, as they are kept: one needs no memory of its own.
    let parts: ShortList<Span>
    private let otherEvidence: ShortList<Span>
    @Narrow private var narrowCue: Span?
    @Narrow private var narrowSource: Span?
    @Narrow private var narrowSpeaker: Int?
    @Narrow private var narrowID: Int

    init(
        id: Int, kind: Kind, mode: Mode, content: ShortList<Span>, cue: Span?, source: Span?,
        speaker: Int?, candidates: [Int], rule: RuleKey?, confidence: Double,
        evidence: ShortList<Span>
    ) {
        self.kind = kind
        self.mode = mode
        self.candidates = candidates
        ruleKey = rule
        self.confidence = confidence
        parts = content
        otherEvidence = evidence
        narrowCue = cue
        narrowSource = source
        narrowSpeaker = speaker
        narrowID = id
    }
}
