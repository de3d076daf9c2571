#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The tool `saidby`.
@main
struct Saidby {
    static func main() async {
        Signals.prepare()
        let arguments = Array(CommandLine.arguments.dropFirst())
        let code: ExitCode
        do throws(UsageError) {
            code = try await run(arguments)
        } catch {
            Terminal.complain(error.message)
            code = .failure
        }
        exit(code.rawValue)
    }

    private static func run(_ arguments: [String]) async throws(UsageError) -> ExitCode {
        guard let first = arguments.first else {
            Terminal.write(helpText(of: allSubcommands), to: .standardError)
            return .failure
        }
        switch first {
        case "--help", "-h", "help":
            return try help(on: arguments.dropFirst().first)
        case "--version":
            Terminal.write("saidby \(saidByVersion)\n", to: .standardOutput)
            return .success
        default:
            let command = try subcommand(named: first)
            return try await run(command, Array(arguments.dropFirst()))
        }
    }

    private static func run(
        _ command: any Subcommand.Type, _ arguments: [String]
    ) async throws(UsageError) -> ExitCode {
        if let ready = try command.parse(arguments) { return try await ready.run() }
        return try help(on: command.name)
    }

    private static func help(on name: String?) throws(UsageError) -> ExitCode {
        let text = try name.map { name throws(UsageError) in
            helpText(of: try subcommand(named: name))
        }
        Terminal.write(text ?? helpText(of: allSubcommands), to: .standardOutput)
        return .success
    }

    private static func subcommand(named name: String) throws(UsageError) -> any Subcommand.Type {
        if let command = allSubcommands.first(where: { $0.name == name }) { return command }
        let hint = suggestion(for: name, among: allSubcommands.map { $0.name })
            .map { "did you mean '\($0)'?" }
        throw UsageError("there is no command '\(name)'; \(hint ?? "saidby --help lists them.")")
    }
}
