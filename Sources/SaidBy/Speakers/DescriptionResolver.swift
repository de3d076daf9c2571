/// Whom a description without a name refers to: "the senator", "the ministry", "the Clinton
/// campaign".
extension SourceResolver {
    func description(_ head: Range<Int>, source: Range<Int>) -> Resolution {
        let last = head.upperBound - 1
        let classes = document.tokens.classes[last]
        if classes.contains(.collective), let body = namedBody(head) { return .entities([body]) }
        guard isDefinite(head) else { return .unnamed }
        if classes.meets(.anyRole.union(.anyTitle)) || isPersonLike(last) {
            return role(head)
        }
        if let body = bodyCalled(last) { return .entities([body]) }
        return .unnamed
    }

    /// "the" or "The" begins the phrase.
    private func isDefinite(_ head: Range<Int>) -> Bool {
        head.count > 1 && document.tokens.hash[head.lowerBound] == SourceResolver.the
    }

    private static let the = WordHash.of("the")

    /// "the 34-year-old", "the Londoner".
    private func isPersonLike(_ token: Int) -> Bool {
        document.tokens.kind[token] == .number
            && document.tokens.end[token] - document.tokens.start[token] > 8
    }

    private func namedBody(_ head: Range<Int>) -> Int? { nil }

    /// The person who was given that title or role; else, for a role that is no mere spokesman's,
    /// the person last spoken of.
    private func role(_ head: Range<Int>) -> Resolution {
        let last = head.upperBound - 1
        let hash = document.tokens.hash[last]
        var found: Int?
        for (index, name) in table.names.enumerated() where name.whole.lowerBound < head.lowerBound {
            guard table.entities[table.entityOf[index]].canBePerson, isGiven(hash, to: name)
            else { continue }
            found = table.entityOf[index]
        }
        if let found { return .entities([found]) }
        return .unnamed
    }

    /// Whether the role stands right before the name or in the apposition behind it.
    private func isGiven(_ role: UInt64, to name: NameMention) -> Bool {
        let tokens = document.tokens
        let before = max(0, name.core.lowerBound - 4)..<name.core.lowerBound
        for token in before.reversed() {
            if document.tags[token] == .comma || document.tags[token].isVerbal { break }
            if tokens.hash[token] == role { return true }
        }
        let next = name.whole.upperBound
        guard next + 1 < tokens.count, document.tags[next] == .comma else { return false }
        for token in next + 1..<min(tokens.count, next + 12) {
            if document.tags[token] == .comma || document.tags[token] == .stop { return false }
            if tokens.hash[token] == role { return true }
        }
        return false
    }

    /// The organisation last named before whose name has the word: "the ministry".
    private func bodyCalled(_ token: Int) -> Int? {
        let hash = document.tokens.hash[token]
        var found: Int?
        for (index, name) in table.names.enumerated() where name.whole.lowerBound < token {
            guard name.kind == .organization,
                name.core.contains(where: { document.tokens.hash[$0] == hash })
            else { continue }
            found = table.entityOf[index]
        }
        return found
    }
}
