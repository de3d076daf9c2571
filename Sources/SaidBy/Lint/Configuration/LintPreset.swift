/// Rules and options after a published guide.
public enum LintPreset: String, Sendable, CaseIterable {
    /// What is right under every guide.
    case standard = "default"
    /// The Associated Press Stylebook.
    case ap
    /// The Reuters Handbook of Journalism.
    case reuters
    /// The BBC News Style Guide.
    case bbc
    /// The Guardian and Observer style guide.
    case guardian

    /// What the guide changes, by the rules' ids.
    var changes: [String: LintConfiguration.RuleChange] {
        if self == .standard { return [:] }
        var changes: [String: LintConfiguration.RuleChange] = [:]
        for rule in rules { changes[rule] = .on() }
        changes["introducing-mark"] = .on(["mark": .choice(introducingMark)])
        if self == .reuters { changes["altered-quotation"] = .on(["parentheses": .flag(true)]) }
        return changes
    }

    /// American guides have a comma before a quoted sentence, British ones a colon.
    private var introducingMark: String { self == .ap ? "comma" : "colon" }

    /// The rules that the guide turns on, beside those that are on by default.
    private var rules: [String] {
        switch self {
        case .standard: []
        case .ap:
            [
                "partial-name", "bare-first-reference", "unnamed-opinion", "double-attribution",
                "closed-before-continuation", "ellipsis-form", "loaded-cue", "unspoken-cue",
            ]
        case .reuters:
            [
                "partial-name", "bare-first-reference", "unnamed-opinion", "plural-sources",
                "late-attribution", "double-attribution", "run-together-speakers", "loaded-cue",
                "closed-before-continuation", "ellipsis-form", "altered-quotation",
            ]
        case .bbc:
            [
                "partial-name", "bare-first-reference", "closed-before-continuation",
                "run-together-speakers", "loaded-cue",
            ]
        case .guardian:
            [
                "partial-name", "late-attribution", "closed-before-continuation", "loaded-cue",
                "unspoken-cue",
            ]
        }
    }
}

extension LintConfiguration.RuleChange {
    /// The rule runs, with these options.
    static func on(_ values: [String: LintOption.Value] = [:]) -> Self {
        Self(isOn: true, severity: nil, values: values)
    }
}
