/// Completions for bash: to be put where bash-completion looks, or sourced.
func bashCompletions(of commands: [any Subcommand.Type]) -> String {
    let names = commands.map { $0.name }.joined(separator: " ")
    let cases = commands.map { command in
        let options = command.declarations.flatMap(\.names).joined(separator: " ")
        return "        \(command.name)) options=\"\(options)\" ;;"
    }
    let values = commands.flatMap { command in
        command.declarations.filter { !$0.choices.isEmpty }.map { option in
            let patterns = option.names.map { "\(command.name):\($0)" }.joined(separator: "|")
            return "        \(patterns)) words=\"\(option.choices.joined(separator: " "))\" ;;"
        }
    }
    return """
        _saidby() {
            local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
            local command=${COMP_WORDS[1]} options= words=
            COMPREPLY=()
            if [ "$COMP_CWORD" -eq 1 ]; then
                COMPREPLY=($(compgen -W "\(names) --help --version" -- "$current"))
                return
            fi
            # "--name=value" comes as three words.
            if [ "$previous" = = ]; then
                previous=${COMP_WORDS[COMP_CWORD - 2]}
            elif [ "$current" = = ]; then
                current=
            fi
            case $command:$previous in
        \(values.joined(separator: "\n"))
            esac
            if [ -n "$words" ]; then
                COMPREPLY=($(compgen -W "$words" -- "$current"))
                return
            fi
            case $command in
        \(cases.joined(separator: "\n"))
            esac
            case $current in
                -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;
                *) COMPREPLY=($(compgen -f -- "$current")) ;;
            esac
        }
        complete -o filenames -F _saidby saidby

        """
}
