/// "a man who identified himself only as [Thierry]", "a worker named [Bo Ray]": the name that somebody
/// without one gives.
extension SourceResolver {
    /// The name that is told behind a description of a person.
    func alias(behind head: Range<Int>) -> Int? {
        let classes = document.tokens.classes[head.upperBound - 1]
        guard classes.meets(WordClass.anyRole.union(.relation)), !classes.contains(.collective)
        else { return nil }
        let upper = document.segments.unitTokens(of: head.lowerBound).upperBound
        let token = head.upperBound
        guard token < upper, document.isOutside(token) else { return nil }
        if document.tags[token] == .participle || document.tags[token] == .verb {
            guard Naming.verbs.contains(document.tokens.hash[token]),
                let name = alias(behind: token, to: upper)
            else { return nil }
            // "one voter called Lee “a crook”": the verb of a clause.
            return document.tags[token] == .participle || endsPhrase(table.names[name]) ? name : nil
        }
        let reach = 10
        let relative = (token..<min(upper, token + reach)).first {
            document.tags[$0] == .relative && document.isOutside($0)
        }
        guard let relative else { return nil }
        let verb = (relative + 1..<min(upper, relative + 6)).first {
            Naming.verbs.contains(document.tokens.hash[$0]) && isNaming($0)
        }
        return verb.flatMap { alias(behind: $0, to: upper) }
    }

    private func endsPhrase(_ name: NameMention) -> Bool {
        let next = name.whole.upperBound
        guard next < document.tokens.count else { return true }
        switch document.tags[next] {
        case .comma, .stop, .verb, .auxiliary, .relative, .close, .dash: return true
        default: return false
        }
    }

    /// Whether it is the subject that the verb gives a name: "be called", "is named", "gave her name
    /// as", "identified himself as".
    private func isNaming(_ verb: Int) -> Bool {
        if document.tags[verb - 1] == .auxiliary { return true }
        return document.tokens.classes[min(verb + 1, document.tokens.count - 1)].contains(
            .reflexive)
            || document.tokens.hash[min(verb + 2, document.tokens.count - 1)] == Naming.name
    }

    /// The name behind a verb of naming, where nothing but "himself", "only" and the like is between.
    private func alias(behind verb: Int, to upper: Int) -> Int? {
        var token = verb + 1
        while token < upper, name(at: token) == nil {
            let isLink =
                Naming.links.contains(document.tokens.hash[token])
                || document.tokens.classes[token].contains(.reflexive)
                || document.tags[token] == .possessive || document.tags[token] == .adverb
            guard isLink else { return nil }
            token += 1
        }
        guard token < upper, let name = name(at: token),
            table.entities[table.entityOf[name]].canBePerson
        else { return nil }
        return name
    }
}

private enum Naming {
    static let verbs = WordSet(
        """
        called gave give gives identified identifies identify introduced introduces known named
        """)
    /// What may stand between such a verb and the name.
    static let links = WordSet("as by just name only simply")
    static var name: UInt64 { WordHash.of("name") }
}
