/// Every subcommand, in the order of the help.
let allSubcommands: [any Subcommand.Type] = [
    ExtractCommand.self,
    VerifyCommand.self,
    LintCommand.self,
    ExplainCommand.self,
    RulesCommand.self,
    EvaluateCommand.self,
    ManualCommand.self,
    CompletionsCommand.self,
]

/// The version that `--version` prints.
let saidByVersion = "0.1.0"
