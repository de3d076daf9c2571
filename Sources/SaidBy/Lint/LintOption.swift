/// Something that can be set about a lint rule.
public struct LintOption: Sendable {
    /// A value that an option can have.
    public enum Value: Sendable, Equatable {
        /// A whole number, 0 or more.
        case number(Int)
        /// On or off.
        case flag(Bool)
        /// One of the option's choices.
        case choice(String)
        /// Some words.
        case words([String])
    }

    /// The option's name in kebab-case.
    public let name: String
    /// What it sets, in one sentence.
    public let summary: String
    /// Its value where nothing is set.
    public let defaultValue: Value
    /// What a choice may be; empty for other values.
    public let choices: [String]

    init(_ name: String, _ summary: String, default value: Value, choices: [String] = []) {
        self.name = name
        self.summary = summary
        defaultValue = value
        self.choices = choices
    }
}

/// What is set about one rule.
struct LintRuleSettings: Sendable {
    /// How much its findings matter; nil if it is off.
    var severity: LintSeverity?
    /// The values of its options by name, those only that are not the default.
    var values: [String: LintOption.Value] = [:]

    func number(_ option: LintOption) -> Int {
        guard case .number(let number) = value(of: option) else { return 0 }
        return number
    }

    func flag(_ option: LintOption) -> Bool { value(of: option) == .flag(true) }

    func choice(_ option: LintOption) -> String {
        guard case .choice(let choice) = value(of: option) else { return "" }
        return choice
    }

    func words(_ option: LintOption) -> [String] {
        guard case .words(let words) = value(of: option) else { return [] }
        return words
    }

    private func value(of option: LintOption) -> LintOption.Value {
        values[option.name] ?? option.defaultValue
    }
}
