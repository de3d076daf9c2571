import SaidBy

/// `saidby rules`: the rules by which quotations are attributed, and those of the linter.
struct RulesCommand: Subcommand {
    static let name = "rules"
    static let summary = "List the rules, or explain some of them."
    static let operandUsage = "[RULE ...]"
    static let discussion = """
        Without RULE, every rule with its summary: first those that attribute quotations, in the \
        order in which they are tried, then those of saidby lint.
        """
    static let options: [CommandOption<RulesCommand>] = []

    var operands: [String] = []

    func run() async throws(UsageError) -> ExitCode {
        let text =
            operands.isEmpty ? RuleText.list : try operands.map(explanation).joined(separator: "\n")
        Terminal.write(text, to: .standardOutput)
        return .success
    }

    private func explanation(of id: String) throws(UsageError) -> String {
        if let rule = AttributionRule.all.first(where: { $0.id == id }) {
            return RuleText.explanation(of: rule)
        }
        if let rule = LintRule.named(id) { return RuleText.explanation(of: rule) }
        let ids = AttributionRule.all.map(\.id) + LintRule.all.map(\.id)
        let hint = suggestion(for: id, among: ids).map { "did you mean '\($0)'?" }
        throw UsageError("there is no rule '\(id)'; \(hint ?? "saidby rules lists them.")")
    }
}
