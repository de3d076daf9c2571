/// Which roles and words the document gives to which entities, and where.
struct RoleIndex: Sendable {
    private var places = WordPlaces()

    /// - Parameter asked: The words that will be asked for; no others are kept.
    init(document: Document, table: EntityTable, asked: WordFilter) {
        let hashes = document.tokens.hash
        for (index, name) in table.names.enumerated() {
            let entity = table.entityOf[index]
            let place = name.whole.lowerBound
            if let noun = RoleIndex.issued(by: name, in: document), asked.mayHold(hashes[noun]) {
                places.add(hashes[noun], as: .document, token: place, entity: entity)
            }
            if table.entities[entity].canBePerson {
                RoleIndex.forEachDescribing(name, in: document) { token in
                    let role = TitleWords.inFull(hashes[token])
                    if asked.mayHold(role) {
                        places.add(role, as: .role, token: place, entity: entity)
                    }
                }
            } else {
                for token in name.core where asked.mayHold(hashes[token]) {
                    places.add(hashes[token], as: .partOfName, token: place, entity: entity)
                }
            }
        }
        places.finish()
    }

    /// The document that the name's bearer issued: "the report by [Lee]", "[Lee]'s report", "[Lee]
    /// issued a report".
    private static func issued(by name: NameMention, in document: Document) -> Int? {
        let tokens = document.tokens
        var next = name.whole.upperBound
        if next < tokens.count, document.tags[next] == .clitic { next += 1 }
        if next < tokens.count, BodyWords.isIssuing(tokens.hash[next]) { next += 1 }
        while next < tokens.count, next < name.whole.upperBound + 5,
            [.adjective, .determiner, .number, .adverb].contains(document.tags[next])
                || document.tags[next] == .noun && !tokens.classes[next].contains(.document)
        { next += 1 }
        if next < tokens.count, document.tags[next] == .noun,
            tokens.classes[next].contains(.document)
        {
            return next
        }
        var before = name.whole.lowerBound - 1
        while before > 0, before > name.whole.lowerBound - 5,
            document.tags[before] == .noun
                || document.tags[before] == .determiner || document.tags[before] == .adjective
        { before -= 1 }
        guard before > 0, tokens.classes[before - 1].contains(.document),
            BodyWords.namesAuthor(tokens.hash[before])
        else { return nil }
        return before - 1
    }

    /// Who issued the document of that noun that was last named before the token.
    func author(_ noun: UInt64, before token: Int) -> Int? {
        places.nearest(noun, as: .document, before: token)
    }

    /// Calls a closure with the words before a name and in the apposition behind it.
    private static func forEachDescribing(
        _ name: NameMention, in document: Document, _ body: (Int) -> Void
    ) {
        let tokens = document.tokens
        var before = name.core.lowerBound - 1
        while before >= 0, before > name.core.lowerBound - 6, tokens.kind[before] == .word,
            document.tags[before] == .noun || document.tags[before] == .name
                || document.tags[before] == .adjective
        {
            body(before)
            before -= 1
        }
        if before > 0, before + 1 == name.whole.lowerBound, document.tags[before] == .comma,
            document.tags[before - 1] == .noun,
            tokens.classes[before - 1].meets(.anyRole.union(.anyTitle))
        {
            body(before - 1)
        }
        let next = name.whole.upperBound
        guard next + 1 < tokens.count, document.tags[next] == .comma else { return }
        for token in next + 1..<min(tokens.count, next + 14) {
            switch document.tags[token] {
            case .comma, .stop, .verb, .auxiliary, .relative, .mark, .preposition, .gerund:
                return
            case .noun, .name: body(token)
            default: continue
            }
        }
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
