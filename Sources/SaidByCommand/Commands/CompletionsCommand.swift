/// `saidby completions`: what a shell needs to complete the tool's command lines.
struct CompletionsCommand: Subcommand {
    enum Shell: String, CaseIterable {
        case bash, zsh, fish
    }

    static let name = "completions"
    static let summary = "Print completions for a shell: bash, zsh or fish."
    static let operandUsage = "bash|zsh|fish"
    static let discussion = """
        For bash: saidby completions bash > ~/.local/share/bash-completion/completions/saidby
        For zsh: saidby completions zsh > FOLDER/_saidby, where FOLDER is one of $fpath.
        For fish: saidby completions fish > ~/.config/fish/completions/saidby.fish
        """
    static let options: [CommandOption<CompletionsCommand>] = []

    var operands: [String] = []

    func run() async throws(UsageError) -> ExitCode {
        guard operands.count == 1, let shell = Shell(rawValue: operands[0]) else {
            throw UsageError("completions takes the name of a shell: bash, zsh or fish.")
        }
        let text =
            switch shell {
            case .bash: bashCompletions(of: allSubcommands)
            case .zsh: zshCompletions(of: allSubcommands)
            case .fish: fishCompletions(of: allSubcommands)
            }
        Terminal.write(text, to: .standardOutput)
        return .success
    }
}
