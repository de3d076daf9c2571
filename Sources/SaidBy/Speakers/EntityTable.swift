/// Joins the names of a document to entities.
///
/// Full names first, over the whole document, so that a headline's bare last name finds the full
/// one that follows; then single words, by last name, by honorific, by first name.
struct EntityTable: Sendable {
    let names: [NameMention]
    private(set) var entities: [Entity] = []
    /// For each name, its entity.
    private(set) var entityOf: [Int]
    private let document: Document
    private var byLast: [UInt64: [Int]] = [:]
    private var byFirst: [UInt64: [Int]] = [:]
    private var byWords: [UInt64: Int] = [:]

    init(document: Document) {
        self.document = document
        names = NameFinder.names(in: document)
        entityOf = Array(repeating: -1, count: names.count)
        for index in names.indices where isFull(names[index]) { joinFull(index) }
        for index in names.indices where entityOf[index] < 0 { joinSingle(index) }
        for index in entities.indices { entities[index].mentions.sort() }
    }

    private func isFull(_ name: NameMention) -> Bool {
        name.core.count > 1
    }

    private mutating func joinFull(_ index: Int) {
        let name = names[index]
        if name.kind == .person {
            for candidate in byLast[name.lastHash] ?? [] where isSamePerson(name, entities[candidate]) {
                return add(index, to: candidate)
            }
        } else if let candidate = byWords[wordsHash(name.core)] {
            return add(index, to: candidate)
        }
        makeEntity(index)
    }

    /// Whether a full name can be that of a person with the same last name: the first names are
    /// equal, one is short for the other, or one is its initial.
    private func isSamePerson(_ name: NameMention, _ entity: Entity) -> Bool {
        guard entity.kind == .person, name.gender.agrees(with: entity.gender) else { return false }
        let other = entity.name.lowerBound
        let first = document.tokens.hash[other]
        if first == name.firstHash { return true }
        let nicknames = document.lexicon.nicknames
        if nicknames[first]?.contains(name.firstHash) == true
            || nicknames[name.firstHash]?.contains(first) == true
        {
            return true
        }
        return sharesInitial(name.core.lowerBound, other)
    }

    private func sharesInitial(_ left: Int, _ right: Int) -> Bool {
        let tokens = document.tokens
        let isInitial =
            tokens.flags[left].contains(.singleLetter) || tokens.flags[right].contains(.singleLetter)
        let bytes = document.source.bytes
        return isInitial && bytes[Int(tokens.start[left])] == bytes[Int(tokens.start[right])]
    }

    private mutating func makeEntity(_ index: Int) {
        let name = names[index]
        let entity = entities.count
        entities.append(
            Entity(kind: name.kind, gender: name.gender, mentions: [index], name: name.core))
        entityOf[index] = entity
        if name.kind == .person || name.kind == .unknown || name.core.count > 1 {
            byLast[name.lastHash, default: []].append(entity)
            if name.core.count > 1 { byFirst[name.firstHash, default: []].append(entity) }
        }
        byWords[wordsHash(name.core)] = entity
    }

    private mutating func add(_ index: Int, to entity: Int) {
        let name = names[index]
        entityOf[index] = entity
        entities[entity].mentions.append(index)
        if entities[entity].gender == .unknown { entities[entity].gender = name.gender }
        if name.core.count > entities[entity].name.count, name.kind == entities[entity].kind {
            entities[entity].name = name.core
        }
        if name.kind == .person, entities[entity].kind == .unknown { entities[entity].kind = .person }
    }

    private func wordsHash(_ core: Range<Int>) -> UInt64 {
        core.reduce(0) { ($0 &* 31) ^ document.tokens.hash[$1] }
    }

    private mutating func joinSingle(_ index: Int) {
        let name = names[index]
        if let same = byWords[wordsHash(name.core)], entities[same].gender.agrees(with: name.gender),
            (byLast[name.lastHash] ?? []).allSatisfy({ $0 == same })
        {
            return add(index, to: same)
        }
        if let best = best(of: byLast[name.lastHash] ?? [], for: index) { return add(index, to: best) }
        if !name.isTitled, let best = best(of: byFirst[name.firstHash] ?? [], for: index) {
            return add(index, to: best)
        }
        if name.kind == .organization, let full = acronym(of: name.core) { return add(index, to: full) }
        makeEntity(index)
    }

    /// Of several entities that share the word, the one that a full name mentioned last before it;
    /// if none was, the first that is mentioned later.
    private func best(of candidates: [Int], for index: Int) -> Int? {
        let name = names[index]
        let fitting = candidates.filter {
            entities[$0].gender.agrees(with: name.gender)
                && (!name.isTitled || entities[$0].kind != .organization && entities[$0].kind != .place)
        }
        guard fitting.count > 1 else { return fitting.first }
        var best: Int?
        var bestCount = -1
        for candidate in fitting {
            let before = entities[candidate].mentions.reduce(0) { $0 + ($1 < index ? 1 : 0) }
            if before > bestCount {
                best = candidate
                bestCount = before
            }
        }
        return best
    }

    /// The organisation whose initials the word is made of.
    private func acronym(of core: Range<Int>) -> Int? {
        let tokens = document.tokens
        guard core.count == 1, tokens.flags[core.lowerBound].contains(.allCapitals) else { return nil }
        let bytes = document.source.bytes
        let letters = document.source.bytes[
            Int(tokens.start[core.lowerBound])..<Int(tokens.end[core.lowerBound])]
            .filter { $0 != UInt8(ascii: ".") }
        return entities.indices.first { index in
            let name = entities[index].name
            guard name.count > 1, entities[index].kind == .organization else { return false }
            let initials = name.filter { tokens.flags[$0].contains(.capital) }
                .map { bytes[Int(tokens.start[$0])] }
            return initials == letters
        }
    }
}
