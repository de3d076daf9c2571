/// Which roles and words the document gives to which entities, and where.
struct RoleIndex: Sendable {
    private var places: WordPlaces

    /// - Parameter asked: The words that will be asked for; no others are kept.
    init(document: Document, table: EntityTable, asked: AskedWords) {
        places = WordPlaces(expected: min(table.names.count, 32))
        for (index, name) in table.names.enumerated() {
            let entity = table.entityOf[index]
            let place = name.whole.lowerBound
            if asked.holdsDocument, let noun = document.noun(issuedBy: name),
                asked.mayHold(document.tokens.hash[noun])
            {
                places.add(
                    document.tokens.hash[noun], as: .document, token: place, entity: entity)
            }
            if table.entities[entity].canBePerson {
                document.addRoles(of: name, as: entity, asked: asked, to: &places)
            } else if !document.isOffice(name.core) {
                for token in name.core where asked.mayHold(document.tokens.hash[token]) {
                    places.add(
                        document.tokens.hash[token], as: .partOfName, token: place, entity: entity)
                }
            }
        }
        places.finish()
    }

    /// Who issued the document of that noun that was last named before the token.
    func author(_ noun: UInt64, before token: Int) -> Int? {
        places.nearest(noun, as: .document, before: token)
    }

    /// The person last given the role before the token; if none was, the first given it later.
    func person(_ role: UInt64, before token: Int) -> Int? {
        places.nearest(role, as: .role, before: token)
    }

    /// The person last given the role before the token who is described by all the words too: "the
    /// Labour leader" of two leaders.
    func person(_ role: UInt64, with words: [UInt64], before token: Int) -> Int? {
        places.nearest(role, as: .role, before: token) { entity in
            words.allSatisfy { word in
                places.nearest(word, as: .role, before: .max, where: { $0 == entity }) != nil
            }
        }
    }

    /// The body last named before the token whose name has the word; else the first named later.
    func body(_ word: UInt64, before token: Int) -> Int? {
        places.nearest(word, as: .partOfName, before: token)
    }
}

extension Document {
    /// Whether a like word does not mean the same person: "[Attorney] General" is no lawyer, and
    /// "Shadow Education [Secretary]" and "the club's [secretary]" are no minister.
    private func hasNoSynonym(_ token: Int) -> Bool {
        if token + 1 < tokens.count, tokens.hash[token + 1] == Offices.general { return true }
        if tokens.hash[token] == Offices.secretary, !tokens.flags[token].contains(.capital) {
            return true
        }
        return (max(0, token - 4)..<token).contains { tokens.hash[$0] == Offices.shadow }
    }

    /// "Prime Minister": an office, which has a holder and is no body.
    fileprivate func isOffice(_ name: Range<Int>) -> Bool {
        name.last.map { tokens.classes[$0].meets(.anyTitle) } ?? false
    }

    /// The document that the name's bearer issued: "the report by [Lee]", "[Lee]'s report", "[Lee]
    /// issued a report".
    fileprivate func noun(issuedBy name: NameMention) -> Int? {
        var next = name.whole.upperBound
        if next < tokens.count, tags[next] == .clitic { next += 1 }
        if next < tokens.count, BodyWords.isIssuing(tokens.hash[next]) { next += 1 }
        while next < tokens.count, next < name.whole.upperBound + 5,
            tags[next] == .adjective || tags[next] == .determiner || tags[next] == .number
                || tags[next] == .adverb
                || tags[next] == .noun && !tokens.classes[next].contains(.document)
        { next += 1 }
        if next < tokens.count, tags[next] == .noun,
            tokens.classes[next].contains(.document)
        {
            return next
        }
        var before = name.whole.lowerBound - 1
        while before > 0, before > name.whole.lowerBound - 5,
            tags[before] == .noun
                || tags[before] == .determiner || tags[before] == .adjective
        { before -= 1 }
        guard before > 0, tokens.classes[before - 1].contains(.document),
            BodyWords.namesAuthor(tokens.hash[before])
        else { return nil }
        return before - 1
    }

    /// "the [Commissioner for Works], Dr Ann Lee,": the office before a name in apposition to it that
    /// has a title of its own.
    private func officeBefore(_ name: NameMention) -> Range<Int> {
        let comma = name.whole.lowerBound - 1
        let next = name.whole.upperBound
        let reach = 8
        guard comma > 2, name.isTitled, tags[comma] == .comma,
            next >= tokens.count || [.comma, .open, .stop].contains(tags[next])
        else { return 0..<0 }
        var first = comma
        while first > max(0, comma - reach), isOutside(first - 1) {
            switch tags[first - 1] {
            case .name, .noun, .adjective, .preposition, .coordinator, .clitic: first -= 1
            case .determiner:
                first -= 1
                if first == 0 || tags[first - 1] != .preposition { return first..<comma }
            default: return first..<comma
            }
        }
        return first..<comma
    }

    /// Whether the words that tell what somebody is end before the token.
    private func endsRole(_ token: Int) -> Bool {
        switch tags[token] {
        case .comma, .stop, .verb, .auxiliary, .relative, .mark, .preposition, .gerund: true
        default: false
        }
    }

    /// Adds the words before a name and in the apposition behind it.
    fileprivate func addRoles(
        of name: NameMention, as entity: Int, asked: AskedWords, to places: inout WordPlaces
    ) {
        func add(_ token: Int) {
            let role = TitleWords.inFull(tokens.hash[token])
            if asked.mayHold(role) {
                places.add(role, as: .role, token: name.whole.lowerBound, entity: entity)
            }
            if let like = TitleWords.like(role), asked.mayHold(like), !hasNoSynonym(token) {
                places.add(like, as: .role, token: name.whole.lowerBound, entity: entity)
            }
        }
        var before = name.core.lowerBound - 1
        // "Minister for Health Ann Lee": the office has small words in it.
        for token in name.whole.lowerBound..<max(name.whole.lowerBound, before) { add(token) }
        while before >= 0, before > name.core.lowerBound - 6, tokens.kind[before] == .word,
            tags[before] == .noun || tags[before] == .name
                || tags[before] == .adjective
        {
            add(before)
            before -= 1
        }
        if before > 0, before + 1 == name.whole.lowerBound, tags[before] == .comma,
            tags[before - 1] == .noun,
            tokens.classes[before - 1].meets(.anyRole.union(.anyTitle))
        {
            add(before - 1)
        }
        let next = name.whole.upperBound
        for token in officeBefore(name) where tokens.classes[token].meets(.anyTitle) { add(token) }
        guard next + 1 < tokens.count, tags[next] == .comma else { return }
        let apposition = next + 1..<min(tokens.count, next + 14)
        let end = apposition.first { endsRole($0) } ?? apposition.upperBound
        // "In a post on Twitter, [the minister] said": a subject, and nobody's role.
        if end < tokens.count, tags[end] == .verb || tags[end] == .auxiliary { return }
        for token in apposition.lowerBound..<end where tags[token] == .noun || tags[token] == .name
        {
            add(token)
        }
    }
}

private enum Offices {
    static var general: UInt64 { WordHash.of("general") }
    static var secretary: UInt64 { WordHash.of("secretary") }
    static var shadow: UInt64 { WordHash.of("shadow") }
}
