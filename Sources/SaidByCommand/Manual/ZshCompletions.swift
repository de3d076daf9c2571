/// Completions for zsh: to be put into a folder of `fpath` as `_saidby`.
func zshCompletions(of commands: [any Subcommand.Type]) -> String {
    let list = commands.map { "        \(zshQuoted("\($0.name):\($0.summary)"))" }
    let cases = commands.map { command in
        let options = command.declarations.map { "            \(zshSpecification(of: $0)) \\" }
        return """
                \(command.name))
                    _arguments -s -S \\
            \(options.joined(separator: "\n"))
                        '*:file:_files'
                    ;;
            """
    }
    return """
        #compdef saidby
        _saidby() {
            local -a commands
            commands=(
        \(list.joined(separator: "\n"))
            )
            if (( CURRENT == 2 )); then
                _describe command commands
                return
            fi
            local command=$words[2]
            shift words
            (( CURRENT-- ))
            case $command in
        \(cases.joined(separator: "\n"))
            esac
        }
        _saidby "$@"

        """
}

private func zshSpecification(of option: OptionDeclaration) -> String {
    let help = option.help.replacing("[", with: "\\[").replacing("]", with: "\\]")
    let others = option.names.joined(separator: " ")
    var value = ""
    if let placeholder = option.placeholder {
        let action =
            option.choices.isEmpty ? "_files" : "(\(option.choices.joined(separator: " ")))"
        let name = option.choices.isEmpty ? placeholder.replacing(":", with: "\\:") : "value"
        value = ":\(name):\(action)"
    }
    let specifications = option.names.map { name in
        let joint = value.isEmpty ? "" : name.hasPrefix("--") ? "=" : "+"
        return zshQuoted("(\(others))\(name)\(joint)[\(help)]\(value)")
    }
    return specifications.joined(separator: " ")
}

private func zshQuoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
}
