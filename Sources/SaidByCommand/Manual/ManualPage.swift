/// The manual page of the tool in roff, made of the same declarations as its help.
func manualPage(of commands: [any Subcommand.Type]) -> String {
    var lines = [
        ".TH SAIDBY 1 \"\" \"saidby \(saidByVersion)\" \"User Commands\"",
        ".SH NAME",
        "saidby \\- find who said what in the news",
        ".SH SYNOPSIS",
    ]
    for command in commands {
        lines += [
            ".B saidby \(roff(command.name))", "[\\fIOPTION\\fR ...] \(roff(command.operandUsage))",
            ".br",
        ]
    }
    lines += [".SH COMMANDS"]
    lines += commands.flatMap(manualSection)
    lines += [
        ".SH EXIT STATUS",
        ".TP", ".B 0", "Done.",
        ".TP", ".B 1", "There are findings.",
        ".TP", ".B 2", "The tool was called in a wrong way, or some input or output failed.",
    ]
    return lines.joined(separator: "\n") + "\n"
}

private func manualSection(of command: any Subcommand.Type) -> [String] {
    var lines = [".SS saidby \(roff(command.name))", roff(command.summary)]
    for paragraph in command.discussion.split(separator: "\n") {
        lines += [".PP", roff(String(paragraph))]
    }
    for option in command.declarations {
        let names = option.names.map { "\\fB\(roff($0))\\fR" }.joined(separator: ", ")
        let value = option.placeholder.map { " \\fI\(roff($0))\\fR" } ?? ""
        lines += [".TP", names + value, roff(option.help)]
    }
    return lines
}

/// Text as roff prints it: no request, no escape, hyphens that can be copied.
private func roff(_ text: String) -> String {
    var result = ""
    for character in text {
        switch character {
        case "\\": result += "\\e"
        case "-": result += "\\-"
        case "'": result += "\\(aq"
        default: result.append(character)
        }
    }
    return result.hasPrefix(".") ? "\\&" + result : result
}
