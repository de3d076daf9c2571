/// Reads what a configuration says of one rule: `"warning"`, or an object with a severity and
/// options.
struct RuleChangeReader {
    let file: SettingsFile

    func read(
        _ member: JSONTree.Member
    ) throws(ConfigurationError) -> LintConfiguration.RuleChange {
        let rule = try file.rule(member.name, at: member.offset)
        guard case .object(let members) = member.value.value else {
            return try severity(member.value)
        }
        var change = LintConfiguration.RuleChange(isOn: true)
        for member in members {
            if member.name == "severity" {
                let said = try severity(member.value)
                (change.isOn, change.severity) = (said.isOn, said.severity)
            } else {
                change.values[member.name] = try value(member, of: rule)
            }
        }
        return change
    }

    private func severity(
        _ tree: JSONTree
    ) throws(ConfigurationError) -> LintConfiguration.RuleChange {
        let word = try file.string(tree, "a severity")
        switch word {
        case "off": return LintConfiguration.RuleChange(isOn: false)
        case "on": return LintConfiguration.RuleChange(isOn: true)
        default:
            guard let severity = LintSeverity(rawValue: word) else {
                let words = ["off", "on"] + LintSeverity.allCases.map(\.rawValue)
                throw file.unknown("severity", word, among: words, at: tree.offset)
            }
            return LintConfiguration.RuleChange(isOn: true, severity: severity)
        }
    }

    private func value(
        _ member: JSONTree.Member, of rule: LintRule
    ) throws(ConfigurationError) -> LintOption.Value {
        guard let option = rule.options.first(where: { $0.name == member.name }) else {
            throw file.unknown(
                "option of \(rule.id)", member.name,
                among: rule.options.map(\.name) + ["severity"], at: member.offset)
        }
        let tree = member.value
        let what = "\"\(option.name)\""
        switch option.defaultValue {
        case .number:
            if case .number(let digits) = tree.value, let number = Int(digits), number >= 0 {
                return .number(number)
            }
            throw file.error("\(what) must be a whole number, 0 or more.", at: tree.offset)
        case .flag:
            if case .flag(let flag) = tree.value { return .flag(flag) }
            throw file.error("\(what) must be true or false.", at: tree.offset)
        case .choice:
            let word = try file.string(tree, what)
            if option.choices.contains(word) { return .choice(word) }
            throw file.unknown("choice", word, among: option.choices, at: tree.offset)
        case .words: return .words(try file.strings(tree, what))
        }
    }
}
