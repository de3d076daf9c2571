/// How old the people of a document are, as it tells behind their names: "Ann Lee, 34,".
struct Ages: Sendable {
    private var ages: [Int: Int] = [:]

    init(document: Document, table: EntityTable) {
        for (index, name) in table.names.enumerated() {
            let number = name.whole.upperBound + 1
            guard number + 1 < document.tokens.count,
                document.tags[number - 1] == .comma || document.tags[number - 1] == .open,
                document.tags[number] == .number,
                [.comma, .stop, .close, .mark].contains(document.tags[number + 1]),
                let age = document.age(number)
            else { continue }
            ages[table.entityOf[index]] = age
        }
    }

    /// Notes what a description tells: "the 34-year-old".
    mutating func note(_ age: Int, of entity: Int) { ages[entity] = age }

    /// The person's age; nil where it is not told.
    func age(of entity: Int) -> Int? { ages[entity] }
}

extension Document {
    /// "34-year-old"
    fileprivate func isYearsOld(_ token: Int) -> Bool {
        tokens.kind[token] == .number && isAgeInWords(token)
            && source.ends(token, of: tokens, in: "old")
    }

    /// The age that the token begins with: "34", "34-year-old"; nil where it is none.
    func age(_ token: Int) -> Int? {
        let zero = UInt8(ascii: "0")
        var age = 0
        var digits = 0
        for byte in source.bytes(in: tokens.span(token..<token + 1)) {
            guard byte >= zero, byte < zero + 10 else { break }
            age = age * 10 + Int(byte - zero)
            digits += 1
            if digits > 2 { return nil }
        }
        return digits > 0 ? age : nil
    }
}

extension SourceResolver {
    /// "the 34-year-old", "the teenager": the person last named before who is of that age; of the
    /// others the one whom it was taken for, unless the age is another.
    mutating func byAge(_ head: Range<Int>, guess: Resolution?) -> Resolution? {
        let isTeenager = document.tokens.hash[head.upperBound - 1] == Ages.teenager
        let age = head.first(where: document.isYearsOld).flatMap(document.age)
        guard isTeenager || age != nil else { return nil }
        if let found = personBefore(
            head.lowerBound,
            where: { person in
                ages.age(of: person).map { $0 == age || isTeenager && (13...19).contains($0) }
                    ?? false
            })
        {
            return .entities(ShortList(found))
        }
        guard let age, case .entities(let people) = guess, let person = people.first else {
            return nil
        }
        if ages.age(of: person) == nil {
            ages.note(age, of: person)
            return guess
        }
        let other = personBefore(head.lowerBound) { person in
            ages.age(of: person) == nil && table.entities[person].personEvidence > 1
        }
        return other.map { .entities(ShortList($0)) } ?? .unnamed(head)
    }

    /// The person last named before the token who meets a condition.
    private func personBefore(_ token: Int, where fits: (Int) -> Bool) -> Int? {
        let reach = 60
        let names = 0..<table.nextName(beginningAt: token)
        for name in names.suffix(reach).reversed() {
            let entity = table.entityOf[name]
            if table.entities[entity].canBePerson, fits(entity) { return entity }
        }
        return nil
    }
}

extension Ages {
    fileprivate static var teenager: UInt64 { WordHash.of("teenager") }
}
