/// An attribution that does not hang on quotation marks, in tokens.
struct CueEvent: Sendable {
    /// The mention that the content is attributed to; nil where the text names none.
    let source: Range<Int>?
    /// The words that mark the attribution.
    let cue: Range<Int>
    /// The content, in text order.
    let content: ShortList<Range<Int>>
    /// The verb or noun that marks it: tells speech from writing and thought.
    let head: Int
}

/// One way in which text attributes what stands in no marks.
///
/// The rules are tried at every word that can mark an attribution; the first that fires decides.
public struct IndirectRule: Sendable {
    /// The rule's id in kebab-case, as rows name it.
    public let id: String
    /// What the rule does, in one sentence.
    public let summary: String
    /// Texts in which the rule must fire, or must not: here the source of the text's last indirect
    /// quotation by this rule.
    public let examples: [RuleExample]
    /// The attribution that the word at that index marks, or why it marks none. The range is the
    /// unit.
    let find: @Sendable (Document, Int, Range<Int>) -> RuleOutcome<CueEvent>
    /// Whether the content is a clause: it may hold somebody else's quotation, and is worth a row of
    /// its own within one (Smith said Jones called it “…”).
    var takesClauses = true
}
