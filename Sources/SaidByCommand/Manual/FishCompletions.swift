/// Completions for fish: to be put into its folder `completions` as `saidby.fish`.
func fishCompletions(of commands: [any Subcommand.Type]) -> String {
    var lines: [String] = []
    for command in commands {
        lines.append(
            "complete -c saidby -n __fish_use_subcommand -f -a \(command.name) "
                + "-d \(fishQuoted(command.summary))")
    }
    for command in commands {
        for option in command.declarations {
            var line = "complete -c saidby -n '__fish_seen_subcommand_from \(command.name)'"
            for name in option.names {
                line +=
                    name.hasPrefix("--") ? " -l \(name.dropFirst(2))" : " -s \(name.dropFirst())"
            }
            if !option.choices.isEmpty {
                line += " -x -a \(fishQuoted(option.choices.joined(separator: " ")))"
            } else if option.placeholder != nil {
                line += " -r"
            }
            lines.append(line + " -d \(fishQuoted(option.help))")
        }
    }
    return lines.joined(separator: "\n") + "\n"
}

private func fishQuoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
}
