/// The names that a publication knows people by.
struct SpeakerNames: Sendable {
    private var fullNames: [String: String] = [:]

    /// Adds a person.
    mutating func add(_ name: String, aliases: [String]) {
        for form in [name] + aliases { fullNames[form.lowercased()] = name }
    }

    /// The full name that a name or an alias stands for; nil if it is not configured.
    func fullName(of name: String) -> String? { fullNames[name.lowercased()] }
}
