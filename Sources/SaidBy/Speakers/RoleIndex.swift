/// Which roles and words the document gives to which entities, and where.
struct RoleIndex: Sendable {
    private struct Place: Sendable {
        let token: Int
        let entity: Int
    }

    private var roles: [UInt64: [Place]] = [:]
    private var words: [UInt64: [Place]] = [:]
    private var documents: [UInt64: [Place]] = [:]

    init(document: Document, table: EntityTable) {
        for (index, name) in table.names.enumerated() {
            let entity = table.entityOf[index]
            if let noun = RoleIndex.issued(by: name, in: document) {
                documents[document.tokens.hash[noun], default: []]
                    .append(Place(token: name.whole.lowerBound, entity: entity))
            }
            if table.entities[entity].canBePerson {
                for token in RoleIndex.describing(name, in: document) {
                    roles[TitleWords.inFull(document.tokens.hash[token]), default: []]
                        .append(Place(token: name.whole.lowerBound, entity: entity))
                }
            } else {
                for token in name.core {
                    words[document.tokens.hash[token], default: []]
                        .append(Place(token: name.whole.lowerBound, entity: entity))
                }
            }
        }
    }

    /// The document that the name's bearer issued: "the report by [Lee]", "[Lee]'s report".
    private static func issued(by name: NameMention, in document: Document) -> Int? {
        let tokens = document.tokens
        var next = name.whole.upperBound
        if next < tokens.count, document.tags[next] == .clitic { next += 1 }
        while next < tokens.count, next < name.whole.upperBound + 3,
            document.tags[next] == .adjective
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
        guard before > 0, BodyWords.namesAuthor(tokens.hash[before]),
            tokens.classes[before - 1].contains(.document)
        else { return nil }
        return before - 1
    }

    /// Who issued the document of that noun that was last named before the token.
    func author(_ noun: UInt64, before token: Int) -> Int? {
        RoleIndex.nearest(documents[noun], token)
    }

    /// The words before a name and in the apposition behind it.
    private static func describing(_ name: NameMention, in document: Document) -> [Int] {
        let tokens = document.tokens
        var found: [Int] = []
        var before = name.core.lowerBound - 1
        while before >= 0, before > name.core.lowerBound - 6, tokens.kind[before] == .word,
            document.tags[before] == .noun || document.tags[before] == .name
                || document.tags[before] == .adjective
        {
            found.append(before)
            before -= 1
        }
        if before > 0, before + 1 == name.whole.lowerBound, document.tags[before] == .comma,
            document.tags[before - 1] == .noun,
            tokens.classes[before - 1].meets(.anyRole.union(.anyTitle))
        {
            found.append(before - 1)
        }
        let next = name.whole.upperBound
        guard next + 1 < tokens.count, document.tags[next] == .comma else { return found }
        for token in next + 1..<min(tokens.count, next + 14) {
            switch document.tags[token] {
            case .comma, .stop, .verb, .auxiliary, .relative, .mark, .preposition, .gerund:
                return found
            case .noun, .name: found.append(token)
            default: continue
            }
        }
        return found
    }

    /// The person last given the role before the token; if none was, the first given it later.
    func person(_ role: UInt64, before token: Int) -> Int? { RoleIndex.nearest(roles[role], token) }

    /// The body last named before the token whose name has the word; else the first named later.
    func body(_ word: UInt64, before token: Int) -> Int? { RoleIndex.nearest(words[word], token) }

    private static func nearest(_ places: [Place]?, _ token: Int) -> Int? {
        guard let places, !places.isEmpty else { return nil }
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].token < token { low = middle + 1 } else { high = middle }
        }
        return places[max(low - 1, 0)].entity
    }
}
