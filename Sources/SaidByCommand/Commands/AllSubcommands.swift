/// Every subcommand, in the order of the help.
let allSubcommands: [any Subcommand.Type] = [
    ExtractCommand.self,
    LintCommand.self,
    RulesCommand.self,
]

/// The version that `--version` prints.
let saidByVersion = "0.1.0"
