/// The names of a document and the entities that they are joined to.
///
/// A class, so that handing it on counts one reference and not one for each of its arrays.
final class EntityTable: Sendable {
    let names: [NameMention]
    let entities: [Entity]
    /// For each name, its entity.
    let entityOf: NarrowArray<Int>
    private let mentionLists: MentionLists
    private let chains: EntityChains
    private let ties: [Tie]
    private let tiePlaces: WordPlaces

    init(document: Document) {
        let joiner = EntityJoiner(document: document)
        (ties, tiePlaces) = joiner.ties()
        chains = joiner.chains
        names = joiner.names
        entities = joiner.entities
        entityOf = joiner.entityOf
        mentionLists = MentionLists(entityOf: entityOf, entityCount: entities.count)
    }

    /// The names of an entity, as indices into `names`, in text order.
    func mentions(of entity: Int) -> ArraySlice<Int32> { mentionLists[entity] }

    /// The person who was last said to be the noun to somebody, as "wife" in "his wife, Ann Lee".
    ///
    /// - Parameter fits: Whether the tie may be meant.
    func person(tiedBy noun: UInt64, before token: Int, where fits: (Tie) -> Bool) -> Int? {
        tiePlaces.nearest(TieNoun.plain(noun), as: .tie, before: token) { fits(ties[$0]) }
            .map { ties[$0].person }
    }

    /// The only person of the gender; nil if there is none, or more than one.
    func onlyPerson(of gender: Gender) -> Int? {
        var only: Int?
        for (index, entity) in entities.enumerated()
        where entity.gender == gender && entity.canBePerson && entity.personEvidence > 1 {
            if only != nil { return nil }
            only = index
        }
        return only
    }

    /// The person named in full before the token who is mentioned most often; of equals the first.
    func interviewee(before token: Int) -> Int? {
        var best: Int?
        for (index, name) in names.prefix(64).enumerated()
        where name.whole.upperBound <= token && name.core.count > 1 && name.personEvidence > 1 {
            let entity = entityOf[index]
            if best.map({ entities[$0].mentionCount < entities[entity].mentionCount }) ?? true {
                best = entity
            }
        }
        return best
    }

    /// The first name that ends behind the token, as an index; they stand in text order.
    func nextName(endingBehind token: Int) -> Int {
        names.partitioningIndex { $0.whole.upperBound > token }
    }

    /// The first name that begins at the token or behind it, as an index.
    func nextName(beginningAt token: Int) -> Int {
        names.partitioningIndex { $0.whole.lowerBound >= token }
    }

    /// The people of that last name who are named in full, the last one first; a few at most.
    func people(called last: UInt64) -> [Int] {
        var people: [Int] = []
        var link = chains.newest(last, as: .last)
        while let at = link, people.count < 3 {
            let entity = chains.entity(at: at)
            if entities[entity].canBePerson, entities[entity].name.count > 1 {
                people.append(entity)
            }
            link = chains.older(than: at)
        }
        return people
    }
}

/// Joins the names of a document to entities.
///
/// Full names first, over the whole document, so that a headline's bare last name finds the full
/// one that follows; then single words, by last name, by honorific, by first name.
struct EntityJoiner: ~Copyable {
    let names: [NameMention]
    private(set) var entities: [Entity] = []
    private(set) var entityOf: NarrowArray<Int>
    let document: Document
    var chains: EntityChains
    /// The people whose last name somebody else was given.
    private(set) var relatives: Set<Int> = []
    /// "Mrs Keller", "Mr Keller": the last names with titles, by name and gender.
    private(set) var titledNames: Set<UInt64> = []
    /// The full names of each entity.
    private var mentionLists = MentionLists.none
    /// How many entities of one last name are looked at: keeps the work linear.
    let candidateLimit = 24

    init(document: Document) {
        self.document = document
        names = NameFinder.names(in: document)
        entityOf = NarrowArray(filledWith: -1, count: names.count)
        entities.reserveCapacity(names.count)
        chains = EntityChains(capacity: names.count + names.count / 2)
        for index in names.indices where names[index].core.count > 2 { addParts(index) }
        for index in names.indices where entityOf[index] < 0 && isFull(names[index]) {
            joinFull(index)
        }
        mentionLists = MentionLists(entityOf: entityOf, entityCount: entities.count)
        for index in names.indices where entityOf[index] < 0 && names[index].isTitled {
            titledNames.insert(Self.titled(names[index].lastHash, names[index].gender))
        }
        // Kin first, so that "Mrs Keller" finds her whose husband's name is Keller.
        for index in names.indices where entityOf[index] < 0 && isFirstNameOfKin(index) {
            makeEntity(index)
            noteFamily(of: index)
        }
        for index in names.indices where entityOf[index] < 0 { joinSingle(index) }
    }

    /// Whether a name is more than a last name: "Petrus van Wyk", not "van Wyk".
    private func isFull(_ name: NameMention) -> Bool {
        guard name.core.count > 1 else { return false }
        if name.kind == .organization { return true }
        let first = document.tokens.classes[name.core.lowerBound]
        return !first.contains(.particle) || first.meets(.givenName)
    }

    mutating func joinFull(_ index: Int) {
        let name = names[index]
        var same: Int?
        var link = chains.newest(document.wordsHash(name.core), as: .words)
        while let at = link {
            let candidate = chains.entity(at: at)
            // "Brandt Holm" of "Brandt Holm Partners" is no person.
            let isPersonForFirm =
                !entities[candidate].canBePerson && (name.isTitled || name.personEvidence > 1)
            if isPossible(name, entities[candidate]), !isPersonForFirm { same = candidate }
            link = chains.older(than: at)
        }
        if same == nil { same = samePerson(name) ?? wholePerson(name) }
        if same == nil, name.core.count > 4 { same = nicknamed(name) }
        if same == nil { same = sameFirm(name) }
        if let same { add(index, to: same) } else { makeEntity(index) }
    }

    /// The oldest of the last entities with the name's last word that can be the same person.
    private func samePerson(_ name: NameMention) -> Int? {
        guard name.kind == .person || name.kind == .unknown else { return nil }
        var same: Int?
        var seen = 0
        var link = chains.newest(name.lastHash, as: .last)
        while let at = link, seen < candidateLimit {
            let candidate = chains.entity(at: at)
            if isSamePerson(name, entities[candidate]) { same = candidate }
            link = chains.older(than: at)
            seen += 1
        }
        return same
    }

    /// Whether nothing that an honorific tells speaks against it.
    func isPossible(_ name: NameMention, _ entity: Entity) -> Bool {
        name.gender.agrees(with: entity.toldGender)
    }

    /// Whether a full name can be that of a person with the same last name: the first names are
    /// equal, one is short for the other, or one is its initial.
    private func isSamePerson(_ name: NameMention, _ entity: Entity) -> Bool {
        guard entity.canBePerson, isPossible(name, entity), entity.name.count > 1 else {
            return false
        }
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
            tokens.flags[left].contains(.singleLetter)
            || tokens.flags[right].contains(.singleLetter)
        let bytes = document.source.bytes
        return isInitial && bytes[Int(tokens.start[left])] == bytes[Int(tokens.start[right])]
    }

    private mutating func makeEntity(_ index: Int) {
        let name = names[index]
        let entity = entities.count
        entities.append(
            Entity(
                kind: name.kind, toldGender: name.gender, givenGender: document.givenGender(name),
                personEvidence: name.personEvidence, name: name.core))
        entityOf[index] = entity
        chains.add(entity, for: name.lastHash, as: .last)
        if name.core.count > 1, name.kind != .organization {
            chains.add(entity, for: name.firstHash, as: .first)
        }
        chains.add(entity, for: document.wordsHash(name.core), as: .words)
        if name.core.count > 2 { addInnerWords(of: name, to: entity) }
        if name.kind == .organization { addShortName(of: name, to: entity) }
        if name.core.count > 1, name.kind != .person {
            let initials = document.initials(of: name.core)
            if firstCalled(initials) == nil { chains.add(entity, for: initials, as: .initials) }
        }
    }

    /// A key for a last name with a title that tells the gender.
    static func titled(_ last: UInt64, _ gender: Gender) -> UInt64 {
        last &+ UInt64(gender.rawValue) &* 0x9E37_79B9_7F4A_7C15
    }

    mutating func setFamily(_ family: Range<Int>, of entity: Int, after relative: Int) {
        entities[entity].family = family
        relatives.insert(relative)
        chains.add(entity, for: document.nameHash(family.upperBound - 1), as: .last)
    }

    private mutating func add(_ index: Int, to entity: Int) {
        let name = names[index]
        entityOf[index] = entity
        entities[entity].mentionCount += 1
        if isFamily(name, of: entities[entity]) { entities[entity].isCalledByFamily = true }
        if entities[entity].toldGender == .unknown { entities[entity].toldGender = name.gender }
        entities[entity].personEvidence = max(entities[entity].personEvidence, name.personEvidence)
        let isFuller =
            entities[entity].family == nil
            && document.isFuller(name.core, than: entities[entity].name)
        if isFuller, name.kind == entities[entity].kind || entities[entity].kind == .unknown {
            entities[entity].name = name.core
            if entities[entity].givenGender == .unknown {
                entities[entity].givenGender = document.givenGender(name)
            }
        }
        if name.kind == .person, entities[entity].kind == .unknown {
            entities[entity].kind = .person
        }
    }

    private mutating func joinSingle(_ index: Int) {
        let name = names[index]
        if let best = best(from: chains.newest(name.lastHash, as: .last), for: index) {
            return add(index, to: firm(calledBy: index, unlessNamed: best) ?? best)
        }
        if let best = best(from: chains.newest(name.firstHash, as: .first), for: index) {
            add(index, to: best)
            return noteFamily(of: index)
        }
        if let only = onlyPerson(calledWithin: name) { return add(index, to: only) }
        if name.kind == .organization, let full = acronym(of: name.core) {
            return add(index, to: full)
        }
        makeEntity(index)
        noteFamily(of: index)
    }

    /// Of several entities that share the word, the one whose gender fits best; of equals the one
    /// that was mentioned most often before.
    func best(from newest: Int?, for index: Int) -> Int? {
        let name = names[index]
        var best: Int?
        var bestScore = Int.min
        var seen = 0
        var link = newest
        while let at = link, seen < candidateLimit {
            let candidate = chains.entity(at: at)
            link = chains.older(than: at)
            seen += 1
            let entity = entities[candidate]
            guard name.gender.agrees(with: entity.toldGender) else { continue }
            if name.isTitled, !entity.canBePerson { continue }
            if entity.personEvidence == 0, name.personEvidence > 0, document.isWhere(entity.name) {
                continue
            }
            let isContrary =
                name.gender != .unknown && entity.toldGender == .unknown
                && !name.gender.agrees(with: entity.givenGender)
                && !isOwnName(name, unlike: entity.givenGender)
            if isContrary { continue }
            var score = min(mentions(of: candidate, before: index), 500)
            // Kin who are called by their first names have the last one with "Mr" and "Mrs" first.
            if isFamily(name, of: entity) {
                if !name.isTitled, !entities[candidate].isCalledByFamily { continue }
                if isNewlyNamed(entity, at: name) { score += 500 }
                if name.core.lowerBound < entity.name.lowerBound { score -= 1000 }
            }
            if name.gender != .unknown {
                score += entity.gender == name.gender ? 1000 : 0
            }
            if score >= bestScore {
                best = candidate
                bestScore = score
            }
        }
        return best
    }

    /// "Ms. Lee", where no "Mr. Lee" is named: whoever is Lee, though the given name is more often a
    /// man's. "Mrs. Lee" and "Lady Lee" may be called so for their husbands.
    private func isOwnName(_ name: NameMention, unlike given: Gender) -> Bool {
        name.core.lowerBound > name.whole.lowerBound
            && EntityJoiner.ownHonorifics.contains(
                document.tokens.hash[name.core.lowerBound - 1])
            && !titledNames.contains(Self.titled(name.lastHash, given))
            && !hasKinBefore(name.whole.lowerBound)
    }

    /// Whether somebody's husband or wife, son or daughter is spoken of shortly before.
    private func hasKinBefore(_ token: Int) -> Bool {
        let reach = 120
        return (max(0, token - reach)..<token).contains {
            TieNoun.isFamily(document.tokens.hash[$0])
        }
    }

    private static let ownHonorifics = WordSet("mr ms")

    /// Whether the name is the last one of the family, for somebody named by a first name alone.
    private func isFamily(_ name: NameMention, of entity: Entity) -> Bool {
        entity.family.map { document.nameHash($0.upperBound - 1) == name.lastHash } ?? false
    }

    /// Whether the entity was first named shortly before: "his father, Bo, did. “…,” Mr Lee said."
    private func isNewlyNamed(_ entity: Entity, at name: NameMention) -> Bool {
        let reach = 40
        return (max(0, name.whole.lowerBound - reach)..<name.whole.lowerBound).contains(
            entity.name.lowerBound)
    }

    /// How many mentions before the name are joined to the entity so far: its full names come first,
    /// then the single words, each in text order.
    private func mentions(of entity: Int, before index: Int) -> Int {
        mentionLists.count(of: entity, before: index)
            + entities[entity].mentionCount - mentionLists.count(of: entity)
    }

    /// The organisation whose initials the word is made of.
    private func acronym(of core: Range<Int>) -> Int? {
        let tokens = document.tokens
        guard core.count == 1, tokens.flags[core.lowerBound].contains(.allCapitals) else {
            return nil
        }
        var hash = WordHash()
        for byte in document.source.bytes(in: tokens.span(core)) where byte != UInt8(ascii: ".") {
            hash.add(byte)
        }
        return firstCalled(hash.value)
    }

    private func firstCalled(_ initials: UInt64) -> Int? {
        chains.newest(initials, as: .initials).map(chains.entity)
    }
}
