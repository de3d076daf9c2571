/// Who somebody is to somebody else: "his wife, [Carol]", "Ann Lee and her husband [Bo]".
struct Tie: Sendable {
    let person: Int
    /// The person whose wife, son or lawyer it is.
    let owner: Int
}

/// The nouns of ties.
enum TieNoun {
    /// Kin who most often have one last name.
    private static let family = WordSet(
        """
        brother dad daughter father husband mom mother mum sister son widow widower wife
        """)
    private static let plainNames: [UInt64: UInt64] = [
        WordHash.of("dad"): father, WordHash.of("mom"): mother, WordHash.of("mum"): mother,
        WordHash.of("widow"): wife, WordHash.of("widower"): husband,
    ]
    private static let inverses: [UInt64: [(noun: UInt64, gender: Gender)]] = [
        wife: [(husband, .male)], husband: [(wife, .female)],
        son: [(mother, .female), (father, .male)], daughter: [(mother, .female), (father, .male)],
        mother: [(daughter, .female), (son, .male)], father: [(daughter, .female), (son, .male)],
        brother: [(sister, .female), (brother, .male)],
        sister: [(sister, .female), (brother, .male)],
    ]
    private static var brother: UInt64 { WordHash.of("brother") }
    private static var daughter: UInt64 { WordHash.of("daughter") }
    static var father: UInt64 { WordHash.of("father") }
    private static var husband: UInt64 { WordHash.of("husband") }
    static var mother: UInt64 { WordHash.of("mother") }
    private static var sister: UInt64 { WordHash.of("sister") }
    private static var son: UInt64 { WordHash.of("son") }
    private static var wife: UInt64 { WordHash.of("wife") }

    /// Whether the noun is for one of a family.
    static func isFamily(_ hash: UInt64) -> Bool { family.contains(hash) }
    /// Whether brothers and sisters have the same one.
    static func isParent(_ hash: UInt64) -> Bool {
        let noun = plain(hash)
        return noun == father || noun == mother
    }
    /// The hash of a noun of the same meaning, one for all such nouns.
    static func plain(_ hash: UInt64) -> UInt64 { plainNames[hash] ?? hash }
    /// What the owner of the tie is to the other: whose wife she is, is her husband.
    static func inverse(_ noun: UInt64, of gender: Gender) -> [UInt64] {
        (inverses[noun] ?? []).filter { gender.agrees(with: $0.gender) }.map(\.noun)
    }
}

/// Where a name is tied to somebody.
struct TiePhrase {
    /// The noun: "wife".
    let noun: Int
    /// The possessive pronoun, or the last token before "’s".
    let owner: Int
}

extension Document {
    /// "[his wife], Carol", "[the couple’s son], Bo", "Carol, [his wife],".
    func tiePhrase(of name: NameMention) -> TiePhrase? {
        tiePhrase(before: name.whole) ?? tiePhrase(behind: name.whole.upperBound)
    }

    private func tiePhrase(before name: Range<Int>) -> TiePhrase? {
        var noun = name.lowerBound - 1
        var commas = 0
        if noun > 0, tags[noun] == .comma {
            guard endsApposition(name.upperBound) else { return nil }
            noun -= 1
            commas += 1
        }
        guard noun > 0, isTieNoun(noun) else { return nil }
        var token = noun - 1
        while token > max(0, name.lowerBound - 9) {
            switch tags[token] {
            case .adjective, .number, .coordinator: break
            // "his father and trainer, Bo", "his father, coach Bo": the kin, not the job.
            case .noun: if isTieNoun(token), !isFamily(noun) { noun = token }
            case .comma:
                commas += 1
                if commas > 1 || !endsApposition(name.upperBound) { return nil }
            default: return tiePhrase(noun, possessor: token)
            }
            token -= 1
        }
        return tiePhrase(noun, possessor: token)
    }

    private func tiePhrase(_ noun: Int, possessor: Int) -> TiePhrase? {
        if isPossessor(possessor) { return TiePhrase(noun: noun, owner: possessor) }
        return possessor > 0 && tags[possessor] == .clitic
            ? TiePhrase(noun: noun, owner: possessor - 1) : nil
    }

    private func isFamily(_ token: Int) -> Bool { TieNoun.isFamily(tokens.hash[token]) }

    private func tiePhrase(behind comma: Int) -> TiePhrase? {
        let upper = min(tokens.count - 1, comma + 8)
        guard comma + 2 < upper, tags[comma] == .comma else { return nil }
        var token = comma + 1
        while token < upper, tags[token] == .name { token += 1 }
        let isPronoun = token == comma + 1 && tags[token] == .possessive
        guard isPronoun || token > comma + 1 && tags[token] == .clitic else { return nil }
        let owner = isPronoun ? token : token - 1
        token += 1
        while token < upper, tags[token] == .adjective { token += 1 }
        // The text may end without a stop, or behind the owner.
        guard token < tokens.count, isTieNoun(token),
            token + 1 == tokens.count || [.comma, .stop].contains(tags[token + 1])
        else { return nil }
        return TiePhrase(noun: token, owner: owner)
    }

    /// "his", "her", "whose".
    private func isPossessor(_ token: Int) -> Bool {
        tags[token] == .possessive
            || tags[token] == .relative && tokens.classes[token].contains(.possessive)
    }

    private func isTieNoun(_ token: Int) -> Bool {
        tags[token] == .noun && tokens.classes[token].meets(WordClass.anyRole.union(.relation))
    }
}

extension EntityJoiner {
    /// Whether the name is a first name alone, of somebody who is called kin of somebody and was not
    /// named before.
    func isFirstNameOfKin(_ index: Int) -> Bool {
        let name = names[index]
        guard canBeFirstName(name), chains.newest(name.lastHash, as: .last) == nil,
            chains.newest(name.firstHash, as: .first) == nil,
            let phrase = document.tiePhrase(of: name)
        else { return false }
        return TieNoun.isFamily(document.tokens.hash[phrase.noun])
    }

    /// Gives whoever is named by a first name alone the last name of the family.
    mutating func noteFamily(of index: Int) {
        let entity = entityOf[index]
        guard entities[entity].name.count == 1, entities[entity].family == nil,
            canBeFirstName(names[index]), let relative = relative(of: index),
            let family = lastName(of: relative)
        else { return }
        setFamily(family, of: entity, after: relative)
    }

    private func canBeFirstName(_ name: NameMention) -> Bool {
        guard name.core.count == 1, name.kind == .person || name.kind == .unknown else {
            return false
        }
        let classes = document.tokens.classes[name.core.lowerBound]
        return classes.meets(.givenName)
            || !classes.meets(WordClass.anyTitle.union([.place, .organization, .demonym]))
    }

    /// Whose last name the name's bearer has: of whom they are said to be kin, or who is named in
    /// full with them.
    private func relative(of index: Int) -> Int? {
        if let phrase = document.tiePhrase(of: names[index]),
            TieNoun.isFamily(document.tokens.hash[phrase.noun])
        {
            return owner(of: phrase, before: index)
        }
        return partner(of: index)
    }

    /// "Ann and [Bo Lee]": a first name and a full one, joined.
    private func partner(of index: Int) -> Int? {
        guard index + 1 < names.count else { return nil }
        let name = names[index]
        let next = names[index + 1]
        let and = name.whole.upperBound
        guard next.whole.lowerBound == and + 1, document.tags[and] == .coordinator,
            next.core.count > 1, next.core.lowerBound == next.whole.lowerBound,
            document.tokens.classes[name.core.lowerBound].meets(.givenName),
            document.tokens.classes[next.core.lowerBound].meets(.givenName),
            entityOf[index + 1] >= 0
        else { return nil }
        return entities[entityOf[index + 1]].canBePerson ? entityOf[index + 1] : nil
    }

    /// The person whom the possessor in the phrase means.
    ///
    /// - Parameter index: The name that the phrase tells of; all names before it are joined.
    func owner(of phrase: TiePhrase, before index: Int) -> Int? {
        let tokens = document.tokens
        if document.tags[phrase.owner] == .name {
            for name in max(0, index - 2)...min(names.count - 1, index + 1)
            where names[name].whole.contains(phrase.owner) {
                if let entity = likelyEntity(of: name), entities[entity].canBePerson {
                    return entity
                }
            }
            return nil
        }
        let isPronoun = tokens.classes[phrase.owner].contains(.possessive)
        let kind = PronounKind(tokens, phrase.owner)
        let isWhose = tokens.hash[phrase.owner] == EntityJoiner.whose
        if isPronoun && !isWhose ? kind == .other : !TieNoun.isFamily(tokens.hash[phrase.noun]) {
            return nil
        }
        let gender = isPronoun ? kind.gender ?? .unknown : .unknown
        return nearestOwner(gender, before: index) { isTitledKin($0, of: index) }
            ?? nearestOwner(gender, before: index) {
                gender == .unknown && !isWhose && hasKin($0)
            } ?? nearestOwner(gender, before: index) { _ in true }
    }

    /// Whether the text calls somebody of the name's gender by the last name of the person, who is
    /// of the other: "Sir Bo Lee … Lady Lee … his wife, [Ann]".
    private func isTitledKin(_ person: Int, of index: Int) -> Bool {
        let gender = names[index].gender
        guard gender != .unknown, entities[person].gender != gender,
            let last = lastName(of: person)
        else { return false }
        let hash = document.nameHash(last.upperBound - 1)
        return titledNames.contains(EntityJoiner.titled(hash, gender))
    }

    private func hasKin(_ person: Int) -> Bool {
        entities[person].family != nil || relatives.contains(person)
    }

    /// The person of that gender who was named last.
    ///
    /// - Parameter fits: Whether the person counts.
    private func nearestOwner(
        _ gender: Gender, before index: Int, where fits: (Int) -> Bool
    ) -> Int? {
        let reach = 12
        for other in (max(0, index - reach)..<index).reversed() {
            guard let entity = likelyEntity(of: other), entity != entityOf[index],
                isOwner(entity, gender), fits(entity)
            else { continue }
            return entity
        }
        return nil
    }

    /// The entity that the name is joined to, or will be as a last name.
    private func likelyEntity(of name: Int) -> Int? {
        if entityOf[name] >= 0 { return entityOf[name] }
        return best(from: chains.newest(names[name].lastHash, as: .last), for: name)
    }

    private static var whose: UInt64 { WordHash.of("whose") }

    private func isOwner(_ entity: Int, _ gender: Gender) -> Bool {
        let entity = entities[entity]
        return entity.canBePerson && entity.personEvidence > 0
            && entity.gender.agrees(with: gender)
    }

    /// The last name of a person, as it stands in the fullest name, particles included.
    private func lastName(of entity: Int) -> Range<Int>? {
        if let family = entities[entity].family { return family }
        let name = entities[entity].name
        let words = document.wordsOfName(name)
        guard words.count > 1, entities[entity].canBePerson else { return nil }
        let classes = document.tokens.classes
        var last = words.count - 1
        while last > 1, classes[words[last]].contains(.suffix) { last -= 1 }
        var first = last
        while first > 1, classes[words[first - 1]].contains(.particle) { first -= 1 }
        return document.tokens.flags[words[last]].contains(.singleLetter)
            ? nil : words[first]..<words[last] + 1
    }

    /// All ties between persons, and by the nouns for them where they stand.
    func ties() -> (ties: [Tie], places: WordPlaces) {
        var ties: [Tie] = []
        var places = WordPlaces()
        for index in names.indices where entities[entityOf[index]].canBePerson {
            guard let phrase = document.tiePhrase(of: names[index]),
                let owner = owner(of: phrase, before: index), owner != entityOf[index]
            else { continue }
            let noun = TieNoun.plain(document.tokens.hash[phrase.noun])
            let person = entityOf[index]
            places.add(noun, as: .tie, token: phrase.noun, entity: ties.count)
            ties.append(Tie(person: person, owner: owner))
            for inverse in TieNoun.inverse(noun, of: entities[owner].gender) {
                places.add(inverse, as: .tie, token: phrase.noun, entity: ties.count)
            }
            ties.append(Tie(person: owner, owner: person))
        }
        places.finish()
        return (ties, places)
    }
}
