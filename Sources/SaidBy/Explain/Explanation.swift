/// How one quotation came to be attributed, stage by stage.
public struct Explanation: Sendable {
    /// The quotation, as an index into the extraction's.
    public let quotation: Int
    /// For each of its quoted spans, the rules that were tried; for a quotation without marks, the
    /// one trial at its cue.
    public let trials: [RuleTrial]
    /// How the speaker was found; nil where there is no source.
    public let mention: MentionExplanation?
}

/// The rules that were tried for one quoted span, or at one cue without marks.
public struct RuleTrial: Sendable {
    /// What the rules were tried on: the quoted span with its marks, or the word of the cue.
    public let span: Span
    /// The narrator's words before it in its sentence, which rules look at.
    public let before: Span
    /// The narrator's words behind it in its sentence.
    public let after: Span
    /// The rules that did not fire, in the order in which they were tried.
    public let passed: [PassedRule]
    /// The rule that fired; nil if none did.
    public let fired: TriedRule?
    /// The quoted span that it carries on; nil if it begins its own quotation.
    public let carriesOn: Span?
}

/// A rule that was tried.
public struct TriedRule: Sendable, Equatable {
    /// Its id, as rows name it.
    public let id: String
    /// What it looks for, in one sentence.
    public let summary: String
}

/// A rule that was tried and did not fire.
public struct PassedRule: Sendable, Equatable {
    /// The rule.
    public let rule: TriedRule
    /// The condition that failed, in a few words.
    public let reason: String
    /// The word that failed it; nil where it failed for what is not there.
    public let place: Span?
}

/// How the speaker behind a source was found.
public struct MentionExplanation: Sendable {
    /// How a source refers to somebody.
    public enum Form: String, Sendable, CaseIterable {
        /// By a name.
        case name
        /// By a pronoun.
        case pronoun
        /// By what they are.
        case description
    }

    /// The source.
    public let span: Span
    /// How it refers to the speaker.
    public let form: Form
    /// Whom it was taken to refer to, in words.
    public let outcome: String
    /// The named entities nearby, those that were chosen first, then by nearness.
    public let candidates: [CandidateExplanation]
}

/// One entity that a source might refer to, with what the resolver sees of it.
public struct CandidateExplanation: Sendable {
    /// Its fullest name.
    public let name: String
    /// Whether the source was taken to refer to it.
    public let isChosen: Bool
    /// What it is, as far as the text shows: person, organization, place or unknown.
    public let kind: String
    /// male, female or unknown.
    public let gender: String
    /// How much shows that it is a person: 0 nothing to 3 a title or an honorific.
    public let personEvidence: Int
    /// How often it was named before the source ends.
    public let mentionsBefore: Int
    /// How many of the narrator's sentences back it was last named; 0 for the source's own.
    public let sentencesBack: Int
    /// Where it was last named.
    public let lastMention: Span
}

/// What was found in a document, and why.
public struct ExplainedExtraction: Sendable {
    /// What was found.
    public let extraction: Extraction
    /// An explanation for each quotation, in the same order.
    public let explanations: [Explanation]
}

extension Extractor {
    /// Finds the quotations of a document and tells how each was attributed.
    ///
    /// It runs the rules that `extract` runs, in the same order.
    public func explain(_ source: SourceText) -> ExplainedExtraction {
        Explainer(source).explain()
    }
}
