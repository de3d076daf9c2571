/// What came of trying a rule: what it found, or which of its conditions failed.
///
/// A reason is a literal, so that a rule that does not fire makes no string; it becomes text only
/// where `explain` shows it.
enum RuleOutcome<Found: Sendable>: Sendable {
    /// The rule fires, and this is what it found.
    case fires(Found)
    /// The condition that failed, in plain words, and the token that they are about, if there is one.
    case fails(StaticString, at: Int? = nil)

    /// What the rule found; nil if it does not fire.
    var found: Found? {
        if case .fires(let found) = self { found } else { nil }
    }
}
