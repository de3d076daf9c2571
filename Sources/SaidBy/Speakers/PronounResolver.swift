/// Whom a pronoun refers to.
extension SourceResolver {
    /// The entity of "he", "she", "they" or "it", found unit by unit backwards.
    func pronoun(_ token: Int) -> Resolution {
        let classes = document.tokens.classes[token]
        if classes.contains(.subjectMasculine) { return person(.male, before: token) }
        if classes.contains(.subjectFeminine) { return person(.female, before: token) }
        if classes.contains(.subjectNeuter) || classes.contains(.subjectPlural) {
            return body(before: token)
        }
        return .unnamed
    }

    /// The person in the units before: first whoever speaks or is a sentence's subject nearby, then
    /// anybody who is named there.
    func person(_ gender: Gender, before token: Int) -> Resolution {
        for least in [2, 1, 0] {
            if let found = subject(gender, inUnit: unit, before: token, least: least) {
                return .entities([found])
            }
            for (near, far, any) in [(1, 4, false), (1, 3, true), (5, 10, false), (4, 8, true)] {
                for back in near...far where unit - back >= 0 {
                    if let found = candidate(gender, inUnit: unit - back, anyRole: any, least: least) {
                        return .entities([found])
                    }
                }
            }
        }
        return .unnamed
    }

    private func fits(_ entity: Int, _ gender: Gender, least: Int) -> Bool {
        let entity = table.entities[entity]
        return entity.canBePerson && entity.gender.agrees(with: gender)
            && entity.personEvidence >= least
    }

    private func candidate(_ gender: Gender, inUnit index: Int, anyRole: Bool, least: Int) -> Int? {
        if let speaker = speakerOfUnit[index], fits(speaker, gender, least: least) { return speaker }
        let unit = document.segments.units[index]
        if !anyRole { return subject(gender, inUnit: index, before: unit.upperBound, least: least) }
        return names(in: unit).first { name in
            table.names[name].isOutside && table.names[name].isHead
                && fits(table.entityOf[name], gender, least: least)
        }.map { table.entityOf[$0] }
    }

    /// The first person in the unit who stands like a subject.
    private func subject(_ gender: Gender, inUnit index: Int, before limit: Int, least: Int) -> Int? {
        let unit = document.segments.units[index]
        for name in names(in: unit.lowerBound..<min(unit.upperBound, limit)) {
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
        default: return false
        }
        var first = name.whole.lowerBound
        if let phrase = document.nounPhrase(endingAt: name.whole.upperBound - 1, from: lower) {
            first = phrase.lowerBound
        }
        guard first > lower else { return true }
        switch document.tags[first - 1] {
        case .preposition, .to, .possessive, .gerund, .base, .participle: return false
        case .verb: return document.isCue(first - 1)
        default: return true
        }
    }

    /// The organisation or group that spoke or acted last.
    private func body(before token: Int) -> Resolution {
        for back in 0...4 where unit - back >= 0 {
            if let speaker = speakerOfUnit[unit - back], !isPerson(speaker) {
                return .entities([speaker])
            }
            let range = document.segments.units[unit - back]
            let found = names(in: range.lowerBound..<min(range.upperBound, token)).first { name in
                table.names[name].isOutside && table.names[name].isHead
                    && !isPerson(table.entityOf[name])
                    && isSubjectLike(table.names[name], from: range.lowerBound)
            }
            if let found { return .entities([table.entityOf[found]]) }
        }
        return .unnamed
    }

    private func isPerson(_ entity: Int) -> Bool {
        table.entities[entity].kind == .person || table.entities[entity].kind == .unknown
            && table.entities[entity].personEvidence > 0
    }
}
