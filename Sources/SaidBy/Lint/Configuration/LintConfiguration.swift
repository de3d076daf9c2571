/// What is linted and how: the content of a `.saidby.json`.
public struct LintConfiguration: Sendable {
    /// The name of the file that holds it.
    public static let fileName = ".saidby.json"

    /// The rules to begin with.
    public var preset: LintPreset
    /// The path that messages give; empty if there is no file.
    let path: String
    /// What is set for rules by their ids, beside the preset.
    var rules: [String: RuleChange] = [:]
    var include: [Glob] = []
    var exclude: [Glob] = []
    var suppressions: [ConfiguredSuppression] = []
    var names = SpeakerNames()

    /// What a configuration changes about a rule.
    struct RuleChange: Sendable {
        /// Whether the rule runs; nil to leave that.
        var isOn: Bool?
        /// How much findings matter; nil to leave that.
        var severity: LintSeverity?
        var values: [String: LintOption.Value] = [:]
    }

    /// Makes the configuration that holds where there is no file.
    public init(preset: LintPreset = .standard) {
        self.init(preset: preset, path: "")
    }

    init(preset: LintPreset, path: String) {
        self.preset = preset
        self.path = path
    }

    /// Whether a document is linted.
    ///
    /// - Parameter relativePath: Its path from the configuration's folder, with forward slashes.
    public func includes(_ relativePath: String) -> Bool {
        let isIncluded = include.isEmpty || include.contains { $0.matches(relativePath) }
        return isIncluded && !exclude.contains { $0.matches(relativePath) }
    }

    /// Turns some rules on and all others off, without a change of what else is set for them.
    public mutating func run(only ids: Set<String>) {
        for rule in LintRule.all {
            rules[rule.id, default: RuleChange()].isOn = ids.contains(rule.id)
        }
    }

    /// What holds for a rule.
    func settings(of rule: LintRule) -> LintRuleSettings {
        var isOn = rule.isOnByDefault
        var severity = rule.severity
        var values: [String: LintOption.Value] = [:]
        for change in [preset.changes[rule.id], rules[rule.id]] {
            isOn = change?.isOn ?? isOn
            severity = change?.severity ?? severity
            values.merge(change?.values ?? [:]) { $1 }
        }
        return LintRuleSettings(severity: isOn ? severity : nil, values: values)
    }
}
