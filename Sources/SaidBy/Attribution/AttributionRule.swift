/// One way in which text attributes a quoted stretch.
///
/// A rule is a value in a file of its own under `Rules/`; `AttributionRule.all` lists them in the
/// order in which they are tried. Its examples are its tests and its documentation.
public struct AttributionRule: Sendable {
    /// The rule's id in kebab-case, as rows name it.
    public let id: String
    /// What the rule does, in one sentence.
    public let summary: String
    /// Texts in which the rule must fire, or must not.
    public let examples: [RuleExample]
    /// What the rule finds for the slot of that index; nil if it does not fire.
    let match: @Sendable (Scene, Int) -> Match?
}

/// A text that shows what a rule does.
public struct RuleExample: Sendable {
    /// The text; its last quoted stretch is the one that the rule is tried on.
    public let text: String
    /// The source that the rule must find for the last quoted stretch; nil where it must not fire.
    public let source: String?

    /// A text in which the rule must fire and find this source.
    static func fires(_ text: String, _ source: String) -> RuleExample {
        RuleExample(text: text, source: source)
    }

    /// A text in which the rule must not fire.
    static func silent(_ text: String) -> RuleExample { RuleExample(text: text, source: nil) }
}
