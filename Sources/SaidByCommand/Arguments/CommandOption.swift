/// One option of a command: its names, its help and what it does to the command's settings.
///
/// This one declaration feeds the parser and every text about it.
struct CommandOption<Settings>: Sendable {
    let declaration: OptionDeclaration
    let apply: @Sendable (inout Settings, String) throws(UsageError) -> Void

    /// Declares an option that takes no value.
    static func flag(
        _ names: String..., help: String, apply: @escaping @Sendable (inout Settings) -> Void
    ) -> CommandOption {
        let declaration = OptionDeclaration(names: names, placeholder: nil, help: help)
        return CommandOption(declaration: declaration) { settings, _ in apply(&settings) }
    }

    /// Declares an option that takes a value.
    static func value(
        _ names: String..., placeholder: String, help: String,
        apply: @escaping @Sendable (inout Settings, String) throws(UsageError) -> Void
    ) -> CommandOption {
        CommandOption(
            declaration: OptionDeclaration(names: names, placeholder: placeholder, help: help),
            apply: apply)
    }

    /// Declares an option that takes one of some words.
    static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
        _ names: String..., of type: Choice.Type, help: String,
        apply: @escaping @Sendable (inout Settings, Choice) -> Void
    ) -> CommandOption {
        let choices = type.allCases.map(\.rawValue)
        let declaration = OptionDeclaration(
            names: names, placeholder: choices.joined(separator: "|"), help: help,
            choices: choices)
        return CommandOption(declaration: declaration) { settings, word throws(UsageError) in
            apply(&settings, try parseChoice(word, of: type, for: declaration.longName))
        }
    }

    /// Declares an option that takes some of some words, with commas between them.
    static func choices<Choice: RawRepresentable<String> & CaseIterable & Hashable & Sendable>(
        _ names: String..., of type: Choice.Type, help: String,
        apply: @escaping @Sendable (inout Settings, Set<Choice>) -> Void
    ) -> CommandOption {
        let choices = type.allCases.map(\.rawValue)
        let declaration = OptionDeclaration(
            names: names, placeholder: choices.joined(separator: ","), help: help,
            choices: choices)
        return CommandOption(declaration: declaration) { settings, words throws(UsageError) in
            var chosen: Set<Choice> = []
            for word in words.split(separator: ",", omittingEmptySubsequences: false) {
                let name = declaration.longName
                chosen.insert(try parseChoice(String(word), of: type, for: name))
            }
            apply(&settings, chosen)
        }
    }
}

/// What people and other programs need to know of an option.
struct OptionDeclaration: Sendable {
    /// With their dashes: "--output", "-o".
    let names: [String]
    /// What stands for the value in help; nil for an option that takes none.
    let placeholder: String?
    let help: String
    /// The words that the value may be; empty for any.
    var choices: [String] = []

    /// The name that messages use.
    var longName: String { names[0] }
}

private func parseChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ word: String, of type: Choice.Type, for option: String
) throws(UsageError) -> Choice {
    if let choice = Choice(rawValue: word) { return choice }
    let choices = type.allCases.map(\.rawValue)
    let hint =
        suggestion(for: word, among: choices).map { "did you mean '\($0)'?" }
        ?? "use one of: \(choices.joined(separator: ", "))."
    throw UsageError("\(option) does not take '\(word)'; \(hint)")
}
