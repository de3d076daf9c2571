import SaidBy

/// Options that several commands have.
extension CommandOption {
    /// `--jobs`: how many things are worked on at once.
    static func jobs(
        of what: String = "documents", apply: @escaping @Sendable (inout Settings, Int) -> Void
    ) -> CommandOption {
        .value(
            "--jobs", "-j", placeholder: "N",
            help: "How many \(what) to work on at once; one a core if not given."
        ) { settings, text throws(UsageError) in
            guard let number = Int(text), (1...1024).contains(number) else {
                throw UsageError("--jobs takes a number from 1 to 1024, not '\(text)'.")
            }
            apply(&settings, number)
        }
    }

    /// `--encoding`: how the input is encoded.
    static func encoding(
        apply: @escaping @Sendable (inout Settings, TextEncoding) -> Void
    ) -> CommandOption {
        .choice(
            "--encoding", of: TextEncoding.self,
            help:
                "How the input is encoded; utf-8 if not given. UTF-16 is known by its byte order mark.",
            apply: apply)
    }

    /// `--output`: a file in place of standard output.
    static func output(
        apply: @escaping @Sendable (inout Settings, String) -> Void
    ) -> CommandOption {
        .value(
            "--output", "-o", placeholder: "FILE",
            help: "Write to FILE, whole or not at all, instead of standard output.", apply: apply)
    }
}
