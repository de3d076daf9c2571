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
    /// Whether it asks what was decided for the stretches behind.
    var looksAhead = false
    /// What the rule finds for the slot of that index, or why it does not fire.
    let match: @Sendable (Scene, Int) -> RuleOutcome<Match>
}

/// A text that shows what a rule does.
public struct RuleExample: Sendable {
    /// The text; its last quoted stretch is the one that the rule is tried on.
    public let text: String
    /// Whether the rule must fire.
    public let fires: Bool
    /// The source that the rule must find; nil where it must find none.
    public let source: String?
    /// How many quoted stretches of speech stand behind the one that the rule is tried on.
    public let stretchesBehind: Int

    /// A text in which the rule must fire and find this source.
    static func fires(_ text: String, _ source: String?, stretchesBehind: Int = 0) -> RuleExample {
        RuleExample(text: text, fires: true, source: source, stretchesBehind: stretchesBehind)
    }

    /// A text in which the rule must not fire.
    static func silent(_ text: String, stretchesBehind: Int = 0) -> RuleExample {
        RuleExample(text: text, fires: false, source: nil, stretchesBehind: stretchesBehind)
    }
}
