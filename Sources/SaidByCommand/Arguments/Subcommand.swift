/// One thing that the tool does: `saidby NAME [OPTION ...] [OPERAND ...]`.
///
/// To add one, write a type in a file of its own under Commands and put it into `allSubcommands`.
protocol Subcommand: Sendable {
    /// The word that calls it.
    static var name: String { get }
    /// One line for the tool's help.
    static var summary: String { get }
    /// How its operands stand in the usage line: "[PATH ...]".
    static var operandUsage: String { get }
    /// Paragraphs for its own help.
    static var discussion: String { get }
    /// Every option that it takes, in the order of the help.
    static var options: [CommandOption<Self>] { get }

    init()

    /// What stood on the command line beside the options.
    var operands: [String] { get set }

    /// Does it.
    func run() async throws(UsageError) -> ExitCode
}

extension Subcommand {
    static var declarations: [OptionDeclaration] {
        options.map(\.declaration) + [
            OptionDeclaration(names: ["--help", "-h"], placeholder: nil, help: "Show this help.")
        ]
    }

    /// Reads the arguments behind the subcommand's name.
    ///
    /// - Returns: The subcommand, ready to run; nil where they ask for its help.
    static func parse(_ arguments: [String]) throws(UsageError) -> Self? {
        var command = Self()
        var reader = ArgumentReader(arguments, declarations: declarations)
        while let argument = try reader.next() {
            switch argument {
            case .operand(let operand):
                command.operands.append(operand)
            case .option(let index, _) where index == options.count:
                return nil
            case .option(let index, let value):
                try options[index].apply(&command, value)
            }
        }
        return command
    }
}

/// What the tool tells its caller.
enum ExitCode: Int32 {
    /// Done.
    case success = 0
    /// There are findings.
    case findings = 1
    /// The tool was called in a wrong way, or some input or output failed.
    case failure = 2
}
