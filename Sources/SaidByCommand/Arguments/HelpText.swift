/// The help of a subcommand, made of its declarations.
func helpText(of command: any Subcommand.Type) -> String {
    var lines = wrapped(command.summary)
    lines += ["", "Usage: saidby \(command.name) [OPTION ...] \(command.operandUsage)"]
    for paragraph in command.discussion.split(separator: "\n") {
        lines += [""] + wrapped(String(paragraph))
    }
    lines += ["", "Options:"]
    lines += command.declarations.flatMap(helpLines)
    return lines.joined(separator: "\n") + "\n"
}

/// The help of the tool.
func helpText(of commands: [any Subcommand.Type]) -> String {
    let width = commands.map { $0.name.count }.max() ?? 0
    let list = commands.map { command in
        "  " + command.name + String(repeating: " ", count: width - command.name.count + 3)
            + command.summary
    }
    return """
        saidby \(saidByVersion): who said what in the news, as data.

        Usage: saidby COMMAND [OPTION ...] [PATH ...]

        Commands:
        \(list.joined(separator: "\n"))

        saidby COMMAND --help tells more of each; --version prints the version.

        """
}

private func helpLines(of option: OptionDeclaration) -> [String] {
    let short = option.names.first { !$0.hasPrefix("--") }
    let long = option.names.filter { $0.hasPrefix("--") }.joined(separator: ", ")
    let names = "  \(short.map { $0 + ", " } ?? "    ")\(long)"
    let head = names + (option.placeholder.map { " " + $0 } ?? "")
    return [head] + wrapped(option.help, indent: 10)
}

private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
        if !line.isEmpty, indent + line.count + 1 + word.count > 80 {
            lines.append(String(repeating: " ", count: indent) + line)
            line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [String(repeating: " ", count: indent) + line]
}
