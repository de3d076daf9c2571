import SaidBy

extension LintCommand {
    static let options: [CommandOption<LintCommand>] = [
        .choice(
            "--format", "-f", of: LintReport.Format.self, help: "What to print; text if not given."
        ) { $0.format = $1 },
        .choice(
            "--preset", of: LintPreset.self,
            help: "The guide to begin with, whatever the configuration says."
        ) { $0.preset = $1 },
        .value(
            "--config", placeholder: "FILE",
            help: "The configuration of all documents, instead of the nearest .saidby.json."
        ) { $0.configuration = $1 },
        .value(
            "--only", placeholder: "RULE,...", help: "Run these rules, and no others."
        ) { command, list throws(UsageError) in
            for name in list.split(separator: ",").map(String.init) {
                command.only.insert(try lintRule(named: name).id)
            }
        },
        .choice(
            "--severity", of: LintSeverity.self,
            help: "Leave out findings below this; note if not given."
        ) { $0.severity = $1 },
        .flag("--strict", help: "Any finding that is printed fails, not errors alone.") {
            $0.isStrict = true
        },
        .value(
            "--baseline", placeholder: "FILE", help: "Leave out the findings that FILE lists."
        ) { $0.baseline = $1 },
        .value(
            "--write-baseline", placeholder: "FILE",
            help: "Write a baseline of all findings to FILE, and print none."
        ) { $0.newBaseline = $1 },
        .flag(
            "--changed-lines",
            help:
                "Leave out findings in lines that the unified diff on standard input leaves alone."
        ) { $0.readsChangedLines = true },
        .flag(
            "--fix",
            help: "Mend what has one safe mend, each file whole or not at all, and print the rest."
        ) { $0.mends = true },
        .jobs { $0.jobs = $1 },
        .encoding { $0.encoding = $1 },
    ]
}

/// The lint rule of an id that was typed.
private func lintRule(named name: String) throws(UsageError) -> LintRule {
    if let rule = LintRule.named(name) { return rule }
    let hint = suggestion(for: name, among: LintRule.all.map(\.id)).map { "did you mean '\($0)'?" }
    throw UsageError("there is no lint rule '\(name)'; \(hint ?? "saidby rules lists them.")")
}
