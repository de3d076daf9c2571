/// `saidby manual`: the manual page.
struct ManualCommand: Subcommand {
    static let name = "manual"
    static let summary = "Print the manual page, to be kept as saidby.1."
    static let operandUsage = ""
    static let discussion = "saidby manual | man -l - shows it."
    static let options: [CommandOption<ManualCommand>] = []

    var operands: [String] = []

    func run() async throws(UsageError) -> ExitCode {
        guard operands.isEmpty else { throw UsageError("manual takes no operand.") }
        Terminal.write(manualPage(of: allSubcommands), to: .standardOutput)
        return .success
    }
}
