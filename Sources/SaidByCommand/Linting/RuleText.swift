import SaidBy

/// What `saidby rules` prints.
enum RuleText {
    /// Every rule on a line of its own.
    static var list: String {
        let attribution = AttributionRule.all.map { ($0.id, $0.summary) }
        let lint = LintRule.all.map { rule in
            (rule.id, "\(state(of: rule)): \(rule.summary)")
        }
        let width = (attribution + lint).map(\.0.count).max() ?? 0
        func lines(_ rules: [(String, String)]) -> String {
            rules.map { id, summary in
                "  " + id + String(repeating: " ", count: width - id.count + 2) + summary + "\n"
            }.joined()
        }
        return "Attribution, in the order in which the rules are tried:\n" + lines(attribution)
            + "\nLint:\n" + lines(lint)
            + "\nsaidby rules RULE explains one.\n"
    }

    static func explanation(of rule: AttributionRule) -> String {
        let fires = rule.examples.compactMap { example in
            example.source.map { [example.text, "  -> \($0)"] }
        }
        let silent = rule.examples.filter { $0.source == nil }.map { [$0.text] }
        return "\(rule.id) (attribution)\n\(rule.summary)\n"
            + section("Attributes the last quotation of", fires)
            + section("Leaves to other rules", silent)
    }

    static func explanation(of rule: LintRule) -> String {
        let findings = rule.examples.filter { !$0.findings.isEmpty }.map(lines)
        let silent = rule.examples.filter(\.findings.isEmpty).map(lines)
        return "\(rule.id) (lint, \(state(of: rule)))\n\(rule.summary)\n\n"
            + "\(rule.rationale)\nSource: \(rule.authority)\n" + options(of: rule)
            + section("Finds, between ⟦ and ⟧", findings) + section("Accepts", silent)
    }

    private static func state(of rule: LintRule) -> String {
        rule.isOnByDefault ? rule.severity.rawValue : "off"
    }

    private static func options(of rule: LintRule) -> String {
        if rule.options.isEmpty { return "" }
        let lines = rule.options.map { option in
            let choices =
                option.choices.isEmpty ? "" : " (\(option.choices.joined(separator: ", ")))"
            return "  \(option.name)\(choices)\n    \(option.summary)\n"
                + "    Default: \(option.defaultValue.text)\n"
        }
        return "\nOptions:\n" + lines.joined()
    }

    /// The texts of an example, each line apart.
    private static func lines(of example: LintExample) -> [String] {
        let texts = example.marked.flatMap {
            $0.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        }
        return texts + (example.options.isEmpty ? [] : ["  with \(example.options)"])
    }

    private static func section(_ title: String, _ examples: [[String]]) -> String {
        if examples.isEmpty { return "" }
        let blocks = examples.map { lines in
            lines.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 + "\n" }.joined()
        }
        return "\n\(title):\n" + blocks.joined()
    }
}

extension LintOption.Value {
    /// The value as a configuration has it.
    fileprivate var text: String {
        switch self {
        case .number(let number): String(number)
        case .flag(let flag): flag ? "true" : "false"
        case .choice(let choice): "\"\(choice)\""
        case .words(let words): words.map { "\"\($0)\"" }.joined(separator: ", ")
        }
    }
}
