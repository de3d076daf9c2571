import SaidBy

extension VerifyCommand {
    static let options = claimOptions + verdictOptions + inputAndOutput

    private static let claimOptions: [CommandOption<VerifyCommand>] = [
        .value(
            "--sources", "-s", placeholder: "PATH ...",
            help: "What to check against: this and the operands behind it."
        ) { command, path throws(UsageError) in
            command.sourceOptions.append(path)
            command.operandsBeforeSources = command.operandsBeforeSources ?? command.operands.count
        },
        .value(
            "--draft", "-d", placeholder: "DRAFT",
            help: "Check the quotations of this text, by the speakers that it gives them."
        ) { $0.draft = $1 },
        .value(
            "--quote-column", placeholder: "NAME",
            help: "Which column or member holds the words; quote if not given, else text."
        ) { $0.names.quote = $1 },
        .value(
            "--speaker-column", placeholder: "NAME",
            help: "Which column or member holds the speaker; speaker if not given."
        ) { $0.names.speaker = $1 },
    ]

    private static let verdictOptions: [CommandOption<VerifyCommand>] = [
        .value(
            "--allow", placeholder: "VERDICT,...",
            help:
                "Let these pass as well: \(Allowance.allCases.map(\.rawValue).joined(separator: ", "))."
        ) { command, words throws(UsageError) in
            for word in words.split(separator: ",") {
                command.allowed.insert(try Allowance.named(String(word)))
            }
        },
        .flag("--strict", help: "Let only exact words pass, unless --allow adds some.") {
            $0.isStrict = true
        },
        .choice("--format", "-f", of: Format.self, help: "What to print; table if not given.") {
            $0.format = $1
        },
        .flag("--only-failures", help: "Leave out the claims that pass.") {
            $0.showsOnlyFailures = true
        },
        .flag("--allow-empty", help: "Let it pass that there is no claim.") {
            $0.allowsEmpty = true
        },
    ]

    private static let inputAndOutput: [CommandOption<VerifyCommand>] = [
        .choice(
            "--offsets", of: OffsetUnit.self,
            help:
                "What start and end count: Unicode scalars if not given, UTF-8 bytes or UTF-16 units."
        ) { $0.offsets = $1 },
        .output { $0.output = $1 },
        .jobs(of: "documents or claims") { $0.jobs = $1 },
        .encoding { $0.encoding = $1 },
    ]
}

extension VerifyCommand.Allowance {
    fileprivate static func named(_ word: String) throws(UsageError) -> Self {
        if let allowance = Self(rawValue: word) { return allowance }
        let hint = suggestion(for: word, among: allCases.map(\.rawValue))
        throw UsageError(
            "--allow does not take '\(word)'; "
                + (hint.map { "did you mean '\($0)'?" } ?? "--help lists what it takes."))
    }
}
