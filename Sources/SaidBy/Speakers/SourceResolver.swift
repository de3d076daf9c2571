/// Finds the entity that a source refers to.
struct SourceResolver {
    let document: Document
    let table: EntityTable
    /// For each unit, the entity that the last quotation in it was attributed to.
    private var speakerOfUnit: [Int: Int] = [:]
    /// For each name's first token, its index.
    private let nameAt: [Int: Int]
    private var unit = 0

    init(document: Document, table: EntityTable) {
        self.document = document
        self.table = table
        var nameAt: [Int: Int] = [:]
        for (index, name) in table.names.enumerated() {
            for token in name.whole { nameAt[token] = index }
        }
        self.nameAt = nameAt
    }

    /// Whom the source refers to. Sources are to be asked for in text order: a pronoun is
    /// understood by those before it.
    mutating func resolve(_ source: Range<Int>) -> Resolution {
        moveUnit(to: source.lowerBound)
        let resolution = resolveHead(source)
        if case .entities(let entities) = resolution, entities.count == 1 {
            speakerOfUnit[unit] = entities[0]
        }
        return resolution
    }

    private mutating func moveUnit(to token: Int) {
        let units = document.segments.units
        if unit >= units.count || units[unit].lowerBound > token { unit = 0 }
        while unit + 1 < units.count, units[unit].upperBound <= token { unit += 1 }
    }

    private func resolveHead(_ source: Range<Int>) -> Resolution {
        let first = source.lowerBound
        if document.tags[first] == .pronoun, source.count == 1 || document.tags[first + 1] != .noun {
            return pronoun(first)
        }
        let head = headRange(source)
        let names = self.names(in: head)
        if let last = names.last, table.names[last].whole.upperBound == head.upperBound {
            let heads = coordinated(names, in: head)
            return .entities(heads.map { table.entityOf[$0] })
        }
        if let body = namedBody(head) { return .entities([body]) }
        if let name = apposition(in: source, behind: head) {
            return .entities([table.entityOf[name]])
        }
        if let entity = byRole(head) { return .entities([entity]) }
        return .unnamed
    }

    /// The tokens up to the first comma, preposition, bracket or relative pronoun.
    private func headRange(_ source: Range<Int>) -> Range<Int> {
        var end = source.lowerBound
        while end < source.upperBound {
            switch document.tags[end] {
            case .comma, .relative, .open, .dash, .that, .verb, .gerund, .participle, .subordinator:
                return source.lowerBound..<max(end, source.lowerBound)
            case .preposition, .to:
                if nameAt[end] == nil { return source.lowerBound..<end }
                end += 1
            default: end += 1
            }
        }
        return source
    }

    private func names(in range: Range<Int>) -> [Int] {
        var found: [Int] = []
        for token in range {
            if let name = nameAt[token], found.last != name { found.append(name) }
        }
        return found
    }

    /// The names that "and" joins: all of them if the last two are so joined, else the last alone.
    private func coordinated(_ names: [Int], in head: Range<Int>) -> [Int] {
        guard names.count > 1 else { return names }
        var heads = [names[names.count - 1]]
        for index in (1..<names.count).reversed() {
            let gap = table.names[names[index - 1]].whole.upperBound..<table.names[names[index]].whole.lowerBound
            guard gap.contains(where: { document.tags[$0] == .coordinator }) || index < names.count - 1
            else { break }
            heads.insert(names[index - 1], at: 0)
        }
        return heads
    }

    /// "the Clinton campaign": a body that is named after somebody.
    private func namedBody(_ head: Range<Int>) -> Int? { nil }

    /// The name in apposition behind a description: "a spokeswoman, Ann Lee,".
    private func apposition(in source: Range<Int>, behind head: Range<Int>) -> Int? {
        guard head.upperBound < document.tokens.count, !head.isEmpty,
            document.tags[head.upperBound] == .comma || document.tags[head.upperBound] == .preposition
        else { return nil }
        let last = document.tokens.classes[head.upperBound - 1]
        guard last.meets(.anyRole.union(.anyTitle)) else { return nil }
        var token = head.upperBound
        let limit = min(document.tokens.count, head.upperBound + 15)
        while token < limit, document.tags[token] != .comma {
            guard document.tags[token] != .stop, !document.tags[token].isVerbal else { return nil }
            token += 1
        }
        guard token + 1 < limit, let name = nameAt[token + 1],
            table.names[name].kind == .person || table.names[name].kind == .unknown
        else { return nil }
        return name
    }

    /// "the senator": the person who was given that title or role.
    private func byRole(_ head: Range<Int>) -> Int? {
        guard document.tags[head.lowerBound] == .determiner || document.tags[head.lowerBound] == .possessive,
            head.count > 1
        else { return nil }
        let role = head.upperBound - 1
        guard document.tokens.classes[role].meets(.anyRole.union(.anyTitle)) else { return nil }
        let hash = document.tokens.hash[role]
        var found: Int?
        for (index, name) in table.names.enumerated() where name.whole.lowerBound < head.lowerBound {
            guard name.kind == .person || table.entities[table.entityOf[index]].kind == .person,
                isGiven(hash, to: name)
            else { continue }
            found = table.entityOf[index]
        }
        return found
    }

    /// Whether the role stands right before the name or in the apposition behind it.
    private func isGiven(_ role: UInt64, to name: NameMention) -> Bool {
        let before = max(0, name.core.lowerBound - 4)..<name.core.lowerBound
        if before.contains(where: { document.tokens.hash[$0] == role && document.tags[$0] != .comma }) {
            return true
        }
        let next = name.whole.upperBound
        guard next + 1 < document.tokens.count, document.tags[next] == .comma else { return false }
        for token in next + 1..<min(document.tokens.count, next + 12) {
            if document.tags[token] == .comma || document.tags[token] == .stop { return false }
            if document.tokens.hash[token] == role { return true }
        }
        return false
    }
}

extension SourceResolver {
    /// The person that "he" or "she" refers to: the speaker of a unit before, the subject of a
    /// reporting verb there, or the first person in it.
    private func pronoun(_ token: Int) -> Resolution {
        let classes = document.tokens.classes[token]
        let gender: Gender
        if classes.contains(.subjectMasculine) {
            gender = .male
        } else if classes.contains(.subjectFeminine) {
            gender = .female
        } else if classes.contains(.subjectPlural) || classes.contains(.subjectNeuter) {
            return .unnamed
        } else {
            return .unnamed
        }
        if let found = person(gender, inUnit: unit, before: token) { return .entities([found]) }
        var back = unit - 1
        while back >= 0, back >= unit - 8 {
            if let speaker = speakerOfUnit[back], fits(speaker, gender) { return .entities([speaker]) }
            if let found = person(gender, inUnit: back, before: Int.max) { return .entities([found]) }
            back -= 1
        }
        return .unnamed
    }

    private func fits(_ entity: Int, _ gender: Gender) -> Bool {
        let entity = table.entities[entity]
        return (entity.kind == .person || entity.kind == .unknown) && entity.gender.agrees(with: gender)
    }

    private func person(_ gender: Gender, inUnit index: Int, before limit: Int) -> Int? {
        let unit = document.segments.units[index]
        if limit == Int.max, let source = document.speaker(of: unit) {
            let head = headRange(source)
            if let name = names(in: head).last, table.names[name].isHead,
                fits(table.entityOf[name], gender)
            {
                return table.entityOf[name]
            }
        }
        var token = unit.lowerBound
        while token < min(unit.upperBound, limit) {
            if let name = nameAt[token] {
                let mention = table.names[name]
                if mention.isHead, fits(table.entityOf[name], gender),
                    mention.kind == .person || table.entities[table.entityOf[name]].kind == .person
                {
                    return table.entityOf[name]
                }
                token = max(token + 1, mention.whole.upperBound)
            } else {
                token += 1
            }
        }
        return nil
    }
}
