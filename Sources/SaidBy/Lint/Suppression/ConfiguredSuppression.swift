/// A suppression in a configuration: for text that cannot hold comments.
struct ConfiguredSuppression: Sendable {
    let glob: Glob
    /// The id of the rule; nil for every rule.
    let rule: String?
    /// What must stand in the line of the finding; nil for any line.
    let text: String?
    /// Where it stands in the configuration.
    let place: LintFinding.Place

    func suppresses(_ finding: LintFinding, at relativePath: String) -> Bool {
        guard rule == nil || rule == finding.rule, glob.matches(relativePath) else { return false }
        guard let text else { return true }
        return finding.place.lineText.contains(text)
    }
}
