/// Whom a pronoun refers to.
extension SourceResolver {
    /// The entity of "he", "she", "they" or "it", found unit by unit backwards.
    func pronoun(_ token: Int, source: Range<Int>) -> Resolution {
        let kind = PronounKind(document.tokens, token)
        if let gender = kind.gender { return person(gender, before: token, source: source) }
        guard kind == .body else { return .unnamed(source) }
        let isIt = document.tokens.classes[token].contains(.subjectNeuter)
        return lastBody(before: token, reach: 4, isOne: isIt)
            ?? (isIt ? documentsAuthor() : nil) ?? .unnamed(source)
    }

    /// "In a report, Smith said it was late. “…,” [it] found.": whose report the sentence before
    /// begins with.
    private func documentsAuthor() -> Resolution? {
        guard unit > 0 else { return nil }
        let noun = document.segments.units[unit - 1].prefix(4).first {
            document.tokens.classes[$0].contains(.document)
        }
        return noun.flatMap { issuer(of: document.tokens.hash[$0]) }.map {
            .entities(ShortList($0))
        }
    }

    /// The person in the units before: first whoever speaks or is a sentence's subject nearby, then
    /// anybody who is named there.
    ///
    /// - Parameter inOwnUnit: Whether it can be somebody named in the unit of the source itself.
    func person(
        _ gender: Gender, before token: Int, source: Range<Int>, inOwnUnit: Bool = true
    ) -> Resolution {
        if inOwnUnit, let found = antecedent(gender, before: token) {
            return .entities(ShortList(found))
        }
        let own = inOwnUnit ? subject(gender, inUnit: unit, before: token, least: 1) : nil
        if let own, !isBareName(own) || table.entities[own].personEvidence > 1 {
            return .entities(ShortList(own))
        }
        if unit > 0,
            let found = candidate(gender, inUnit: unit - 1, anyRole: false, least: 1)
        {
            return found
        }
        if let own { return .entities(ShortList(own)) }
        if unit > 0, let found = introduced(gender, inUnit: unit - 1) {
            return .entities(ShortList(found))
        }
        for least in [2, 1, 0] {
            // With more evidence it has been looked for above.
            if inOwnUnit, least == 0,
                let found = subject(gender, inUnit: unit, before: token, least: least)
            {
                return .entities(ShortList(found))
            }
            for (near, far, any) in [(1, 4, false), (1, 3, true), (5, 10, false), (4, 8, true)] {
                for back in near...far where unit - back >= 0 {
                    if let found = candidate(
                        gender, inUnit: unit - back, anyRole: any, least: least)
                    {
                        return found
                    }
                }
            }
        }
        return onlyPerson(gender).map { .entities(ShortList($0)) } ?? .unnamed(source)
    }

    /// "a goal for Smith, who left after what [he] said was an insult": whom the relative clause that
    /// the pronoun stands in is about, if no other name stands in it.
    private func antecedent(_ gender: Gender, before token: Int) -> Int? {
        let lower = document.segments.units[unit].lowerBound
        let reach = 40
        for relative in (max(lower, token - reach)..<token).reversed() {
            switch document.tags[relative] {
            case .name, .stop, .semicolon, .mark: return nil
            case .relative where document.tokens.hash[relative] == SourceResolver.who:
                guard document.isOutside(relative), relative > lower + 1,
                    let name = name(
                        at: document.tags[relative - 1] == .comma ? relative - 2 : relative - 1),
                    table.names[name].isHead,
                    fits(table.entityOf[name], gender, least: 1)
                else { return nil }
                return table.entityOf[name]
            default: continue
            }
        }
        return nil
    }

    /// The only person in the whole text who is known to be of that gender.
    private func onlyPerson(_ gender: Gender) -> Int? {
        gender == .male ? onlyMan : gender == .female ? onlyWoman : nil
    }

    /// Somebody else in the two units before whom a masculine or feminine pronoun may mean.
    func personNearby(_ token: Int, butNot other: Int) -> Resolution? {
        guard let gender = PronounKind(document.tokens, token).gender else { return nil }
        for back in 1...2 where unit - back >= 0 {
            if case .entities(let found) = speakerOfUnit[unit - back], found[0] != other,
                fits(found[0], gender, least: 0)
            {
                return .entities(found)
            }
            let end = document.segments.units[unit - back].upperBound
            if let found = subject(gender, inUnit: unit - back, before: end, least: 2),
                found != other
            {
                return .entities(ShortList(found))
            }
        }
        return nil
    }

    private func fits(_ index: Int, _ gender: Gender, least: Int) -> Bool {
        let entity = table.entities[index]
        guard entity.canBePerson, entity.personEvidence >= least,
            entity.gender.agrees(with: gender)
        else { return false }
        if !learnedFirms.isEmpty, learnedFirms.contains(index) { return false }
        return entity.gender != .unknown
            || (learnedGenders[index] ?? .unknown).agrees(with: gender)
    }

    private func candidate(_ gender: Gender, inUnit index: Int, anyRole: Bool, least: Int)
        -> Resolution?
    {
        if let known = fitting(speakerOfUnit[index], gender, inUnit: index, least: least)
            ?? fitting(topicOfUnit[index], gender, inUnit: index, least: least)
        {
            return known
        }
        let unit = document.segments.units[index]
        if !anyRole {
            let found = subject(gender, inUnit: index, before: unit.upperBound, least: least)
            if let found, index + 1 == self.unit, asksPerson(found, gender, inUnit: index) {
                return nil
            }
            return found.map { .entities(ShortList($0)) }
        }
        if isByline(unit) { return nil }
        var found: [Int] = []
        for name in names(in: document.datelineEnd(of: unit)..<unit.upperBound)
        where table.names[name].isOutside && table.names[name].isHead {
            let entity = table.entityOf[name]
            if least == 0, isBareName(entity) || isNoPerson(table.names[name]) { continue }
            if fits(entity, gender, least: least), !found.contains(entity), found.count < 3 {
                found.append(entity)
            }
        }
        // Two of whom nothing shows that they are people at all are no candidates to choose between.
        if found.isEmpty || found.count > 1 && least == 0 { return nil }
        return found.count == 1 ? .entities(ShortList(found[0])) : .ambiguous(found)
    }

    /// "at Mill Hut", "since Boxing Day": where something is, or words that are no name's.
    private func isNoPerson(_ name: NameMention) -> Bool {
        let last = document.tokens.classes[name.core.upperBound - 1]
        if last.meets([.common, .demonym, .time]), !last.meets(.givenName) { return true }
        return name.whole.lowerBound > 0
            && SourceResolver.wheres.contains(document.tokens.hash[name.whole.lowerBound - 1])
    }

    private static let wheres = WordSet("at in near outside")

    /// "By Ann Lee": who wrote the article, and whom it is not about.
    private func isByline(_ unit: Range<Int>) -> Bool {
        unit.count < 12 && document.tokens.hash[unit.lowerBound] == Scene.by
            && !unit.contains { document.tags[$0] == .verb || document.tags[$0] == .auxiliary }
    }

    /// Who speaks in a unit or whom it is about, where a pronoun behind it may mean them.
    private func fitting(_ known: Resolution?, _ gender: Gender, inUnit index: Int, least: Int)
        -> Resolution?
    {
        switch known {
        case .entities(let found)
        where fits(found[0], gender, least: isBareName(found[0]) ? least : least - 1)
            && !(index + 1 == unit && asksPerson(found[0], gender, inUnit: index)):
            return known
        case .unnamed(let first) where index + 1 == unit && isUnnamedPerson(first, gender):
            return known
        default: return nil
        }
    }

    /// "Smith asked what [she] would do": who asks is not she, where nothing tells Smith's gender.
    private func asksPerson(_ asker: Int, _ gender: Gender, inUnit index: Int) -> Bool {
        guard table.entities[asker].gender == .unknown, learnedGenders[asker] == nil else {
            return false
        }
        let reach = 60
        let unit = document.segments.units[index].prefix(reach)
        guard let verb = unit.first(where: { document.isCue($0) && document.isOutside($0) }),
            document.frames(verb).contains(.question)
        else { return false }
        return (verb + 1..<unit.upperBound).contains { isSubject($0, gender) }
    }

    /// Whether nothing but a single word of unknown gender names it: it may be a firm.
    private func isBareName(_ index: Int) -> Bool {
        let entity = table.entities[index]
        return entity.name.count == 1 && entity.gender == .unknown && learnedGenders[index] == nil
    }

    /// The only person of that gender in the unit, whatever part they have in it: "For Ann Lee, the
    /// wait is over", "Police asked Bo Ray". Where a pronoun comes first somebody else is spoken of.
    private func introduced(_ gender: Gender, inUnit index: Int) -> Int? {
        let reach = 100
        let tokens = document.segments.units[index].prefix(reach)
        if isByline(document.segments.units[index]) { return nil }
        var found: Int?
        for name in names(in: tokens) where table.names[name].isOutside {
            let entity = table.entityOf[name]
            guard fits(entity, gender, least: 1) else { continue }
            if found != nil, found != entity { return nil }
            if found == nil {
                // A name may begin in the unit before: "Minister Lee (Dr.) Poe".
                let first = max(tokens.lowerBound, table.names[name].whole.lowerBound)
                if (tokens.lowerBound..<first).contains(where: { isSubject($0, gender) }) {
                    return nil
                }
            }
            found = entity
        }
        return found.flatMap { asksPerson($0, gender, inUnit: index) ? nil : $0 }
    }

    /// Whether the token is "he" or "she" in the narrator's words.
    private func isSubject(_ token: Int, _ gender: Gender) -> Bool {
        document.tags[token] == .pronoun && document.isOutside(token)
            && PronounKind(document.tokens, token).gender == gender
    }

    /// Whether one person without a name, of that gender, is meant.
    private func isUnnamedPerson(_ source: Range<Int>, _ gender: Gender) -> Bool {
        guard let head = document.headNoun(of: headRange(source)) else { return false }
        let classes = document.tokens.classes[head]
        guard classes.meets(.anyRole), !classes.contains(.collective) else { return false }
        if classes.contains(.roleMale) { return gender != .female }
        return !classes.contains(.roleFemale) || gender != .male
    }

    /// The first person in the unit who stands like a subject.
    private func subject(_ gender: Gender, inUnit index: Int, before limit: Int, least: Int) -> Int?
    {
        let unit = document.segments.units[index]
        let first = document.datelineEnd(of: unit)
        for name in names(in: first..<max(first, min(unit.upperBound, limit))) {
            let mention = table.names[name]
            guard mention.isOutside, mention.isHead,
                fits(table.entityOf[name], gender, least: least),
                isSubjectLike(mention, from: unit.lowerBound)
            else { continue }
            return table.entityOf[name]
        }
        return nil
    }

    /// Whether a verb or an aside follows the name, and a clause can begin with it.
    private func isSubjectLike(_ name: NameMention, from lower: Int) -> Bool {
        let next = name.whole.upperBound
        guard next < document.tokens.count else { return false }
        switch document.tags[next] {
        case .verb, .auxiliary, .comma, .adverb, .relative, .dash, .open, .coordinator, .time: break
        // "Smith on Sunday deplored"
        case .preposition
        where next + 1 < document.tokens.count && document.tags[next + 1] == .time:
            break
        default: return false
        }
        var first = name.whole.lowerBound
        if let phrase = document.nounPhrase(endingAt: name.whole.upperBound - 1, from: lower) {
            first = phrase.lowerBound
        }
        guard first > lower else { return true }
        if document.tokens.classes[first - 1].contains(.subordinator) { return true }
        // "on X, formerly [Twitter], he wrote"
        if document.tokens.hash[first - 1] == SourceResolver.formerly { return false }
        // "For [Smith], it is over", "As for [Smith], he left"
        if document.tokens.hash[first - 1] == Document.for, document.tags[next] == .comma,
            first - 1 == lower
                || first - 2 == lower && document.tokens.hash[first - 2] == Document.as
        {
            return true
        }
        switch document.tags[first - 1] {
        // "Defending champion [Smith] missed the cut"
        case .gerund where first - 1 == lower && first < name.core.lowerBound: return true
        case .preposition, .to, .possessive, .gerund, .base, .participle: return false
        case .verb: return document.isCue(first - 1)
        default: return true
        }
    }

    private static var who: UInt64 { WordHash.of("who") }
    private static var formerly: UInt64 { WordHash.of("formerly") }

    /// The body that spoke or acted last, in as many units back.
    ///
    /// - Parameters:
    ///   - isFirm: Whether only a firm is meant.
    ///   - isOne: Whether one body is meant and no people, as by "it".
    func lastBody(
        before token: Int, reach: Int, isFirm: Bool = false, isOne: Bool = false
    ) -> Resolution? {
        for back in 0...reach where unit - back >= 0 {
            switch speakerOfUnit[unit - back] {
            case .entities(let found)
            where !(isFirm || isOne ? isSurelyPerson(found[0]) : isPerson(found[0]))
                && !(isFirm && isPublic(found[0])):
                return .entities(found)
            case .body(let name): return .body(name)
            default: break
            }
            let range = document.segments.units[unit - back]
            let first = document.datelineEnd(of: range)
            let found = names(in: first..<max(first, min(range.upperBound, token))).first {
                name in
                table.names[name].isOutside && table.names[name].isHead
                    && !isPerson(table.entityOf[name]) && !isPeople(table.names[name])
                    && !isJob(table.names[name])
                    && !(isFirm && isPublic(table.entityOf[name]))
                    && isSubjectLike(table.names[name], from: range.lowerBound)
            }
            if let found { return .entities(ShortList(table.entityOf[found])) }
        }
        return nil
    }

    /// "Political Correspondent": what somebody is, in capitals.
    private func isJob(_ name: NameMention) -> Bool {
        let last = document.tokens.classes[name.core.upperBound - 1]
        return name.kind != .organization && last.meets(.anyRole) && !last.contains(.collective)
    }

    /// Whether its name shows that it is no firm.
    private func isPublic(_ entity: Int) -> Bool {
        table.entities[entity].name.contains { BodyWords.isPublicBody(document.tokens.hash[$0]) }
    }

    /// Whether more than a verb of saying shows that it is a person.
    private func isSurelyPerson(_ index: Int) -> Bool {
        let entity = table.entities[index]
        if entity.name.count > 1 || entity.kind != .unknown { return isPerson(index) }
        return entity.personEvidence > 1 || entity.gender != .unknown
            || learnedGenders[index] != nil
    }

    private func isPerson(_ entity: Int) -> Bool {
        let entity = table.entities[entity]
        guard entity.kind == .unknown else { return entity.kind == .person }
        return entity.personEvidence > (entity.name.count > 1 ? 1 : 0)
    }
}

/// What a pronoun can refer to.
enum PronounKind {
    case masculine
    case feminine
    /// "it", "they" and theirs: an organisation or a group.
    case body
    case other

    /// The gender of a person that it refers to; nil where it refers to none.
    var gender: Gender? {
        switch self {
        case .masculine: .male
        case .feminine: .female
        case .body, .other: nil
        }
    }

    init(_ tokens: Tokens, _ token: Int) {
        let classes = tokens.classes[token]
        switch tokens.hash[token] {
        case PronounKind.his, PronounKind.him: self = .masculine
        case PronounKind.her: self = .feminine
        case PronounKind.its, PronounKind.their: self = .body
        default:
            if classes.contains(.subjectMasculine) {
                self = .masculine
            } else if classes.contains(.subjectFeminine) {
                self = .feminine
            } else {
                self = classes.meets([.subjectNeuter, .subjectPlural]) ? .body : .other
            }
        }
    }

    private static var his: UInt64 { WordHash.of("his") }
    private static var him: UInt64 { WordHash.of("him") }
    private static var her: UInt64 { WordHash.of("her") }
    private static var its: UInt64 { WordHash.of("its") }
    private static var their: UInt64 { WordHash.of("their") }
}
