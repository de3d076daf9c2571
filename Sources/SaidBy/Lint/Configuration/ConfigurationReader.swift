extension LintConfiguration {
    /// Reads a `.saidby.json`.
    ///
    /// - Parameters:
    ///   - content: Its bytes.
    ///   - path: What messages call it.
    public init(content: [UInt8], path: String) throws(ConfigurationError) {
        self.init(preset: .standard, path: path)
        let file = try SettingsFile(content, path: path)
        for member in try file.members(of: file.tree, "the configuration") {
            try read(member, of: file)
        }
    }

    private static let keys = ["preset", "rules", "include", "exclude", "suppress", "speakers"]

    private mutating func read(
        _ member: JSONTree.Member, of file: SettingsFile
    ) throws(ConfigurationError) {
        switch member.name {
        case "preset":
            let name = try file.string(member.value, "\"preset\"")
            let names = LintPreset.allCases.map(\.rawValue)
            guard let preset = LintPreset(rawValue: name) else {
                throw file.unknown("preset", name, among: names, at: member.value.offset)
            }
            self.preset = preset
        case "rules":
            for rule in try file.members(of: member.value, "\"rules\"") {
                rules[rule.name] = try RuleChangeReader(file: file).read(rule)
            }
        case "include": include = try file.strings(member.value, "\"include\"").map(Glob.init)
        case "exclude": exclude = try file.strings(member.value, "\"exclude\"").map(Glob.init)
        case "suppress":
            for entry in try file.elements(member.value, "\"suppress\"") {
                suppressions += try LintConfiguration.suppressions(entry, of: file)
            }
        case "speakers":
            for entry in try file.elements(member.value, "\"speakers\"") {
                try addSpeaker(entry, of: file)
            }
        default:
            throw file.unknown(
                "key", member.name, among: LintConfiguration.keys, at: member.offset)
        }
    }

    private static func suppressions(
        _ entry: JSONTree, of file: SettingsFile
    ) throws(ConfigurationError) -> [ConfiguredSuppression] {
        var (path, text): (String?, String?) = (nil, nil)
        var rules: [String?] = []
        for member in try file.members(of: entry, "each of \"suppress\"") {
            switch member.name {
            case "path": path = try file.string(member.value, "\"path\"")
            case "text": text = try file.string(member.value, "\"text\"")
            case "rules":
                for rule in try file.elements(member.value, "\"rules\"") {
                    rules.append(try file.rule(file.string(rule, "a rule"), at: rule.offset).id)
                }
            default:
                let keys = ["path", "rules", "text"]
                throw file.unknown("key", member.name, among: keys, at: member.offset)
            }
        }
        guard let path else {
            throw file.error("a suppression needs a \"path\".", at: entry.offset)
        }
        let place = file.place(of: entry)
        return (rules.isEmpty ? [nil] : rules).map {
            ConfiguredSuppression(glob: Glob(path), rule: $0, text: text, place: place)
        }
    }

    private mutating func addSpeaker(
        _ entry: JSONTree, of file: SettingsFile
    ) throws(ConfigurationError) {
        var name: String?
        var aliases: [String] = []
        for member in try file.members(of: entry, "each of \"speakers\"") {
            switch member.name {
            case "name": name = try file.string(member.value, "\"name\"")
            case "aliases": aliases = try file.strings(member.value, "\"aliases\"")
            default:
                let keys = ["name", "aliases"]
                throw file.unknown("key", member.name, among: keys, at: member.offset)
            }
        }
        guard let name else { throw file.error("a speaker needs a \"name\".", at: entry.offset) }
        names.add(name, aliases: aliases)
    }
}

extension SettingsFile {
    /// An error about a word that is none of those that may stand there.
    func unknown(
        _ what: String, _ word: String, among words: [String], at offset: Int
    ) -> ConfigurationError {
        let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
        return error("there is no \(what) \"\(word)\"; use one of \(list).", at: offset)
    }

    /// The rule of an id.
    func rule(_ id: String, at offset: Int) throws(ConfigurationError) -> LintRule {
        if let rule = LintRule.named(id) { return rule }
        throw error("there is no rule \"\(id)\"; saidby rules lists them.", at: offset)
    }
}
