/// Whom the text names right behind a description that opens it: "A farmer has told an inquest … Ann
/// Lee, 58, said".
extension SourceResolver {
    /// The person or the firm that the description tells of, where nobody is named before it and the
    /// units behind begin with a name that nothing speaks against.
    func introduced(behind head: Range<Int>) -> Int? {
        let last = head.upperBound - 1
        let tokens = document.tokens
        let classes = tokens.classes[last]
        let isFirm = BodyWords.isMaker(tokens.hash[last]) || BodyWords.isFirm(tokens.hash[last])
        guard isFirm || isOnePerson(head) else { return nil }
        let own = document.segments.units[unit]
        let before = table.nextName(beginningAt: own.lowerBound)
        guard before < SourceResolver.namesInHeadline,
            !(0..<before).contains(where: { isPersonInProse(table.names[$0]) })
        else { return nil }
        let reach = 3
        let units = document.segments.units
        let end = min(units.count, unit + 1 + reach)
        for index in unit + 1..<max(unit + 1, end) {
            if !isFirm, let holder = holder(of: tokens.hash[last], in: units[index]) {
                return holder
            }
            guard let name = nameOpening(units[index]) else { continue }
            let entity = table.entityOf[name]
            guard isFirm ? isFirmName(name) : isPersonName(name, for: head, classes) else {
                continue
            }
            let isKnown = names(in: own).contains { table.entityOf[$0] == entity }
            if isKnown { continue }
            return entity
        }
        return nil
    }

    /// "said [Mayor Ann Lee]": who is named with the very title in the unit.
    private func holder(of role: UInt64, in unit: Range<Int>) -> Int? {
        names(in: unit).first {
            let name = table.names[$0]
            return name.isTitled && name.core.lowerBound > unit.lowerBound
                && TitleWords.inFull(document.tokens.hash[name.core.lowerBound - 1]) == role
        }.map { table.entityOf[$0] }
    }

    /// Whether it names a person, and not in a headline or a byline, which no stop ends.
    private func isPersonInProse(_ name: NameMention) -> Bool {
        guard name.personEvidence > 1,
            let last = document.segments.unitTokens(of: name.whole.lowerBound).last
        else { return false }
        return document.tokens.kind[last].isTerminal || document.tokens.kind[last].isMark
    }

    /// How many names a headline and a byline may have.
    private static let namesInHeadline = 16

    /// Whether one person is described who will be named if anybody is.
    private func isOnePerson(_ head: Range<Int>) -> Bool {
        let last = head.upperBound - 1
        let tokens = document.tokens
        if tokens.kind[last] == .number { return document.isAgeInWords(last) }
        let classes = tokens.classes[last]
        return
            classes.meets(WordClass.anyRole.union([.relation, .title]))
            && !classes.contains(.collective)
            && document.source.bytes[Int(tokens.end[last]) - 1] != UInt8(ascii: "s")
            && !SourceResolver.nameless.contains(tokens.hash[last])
    }

    /// Nouns for people whom an article leaves without a name.
    private static let nameless = WordSet(
        """
        adviser advisor aide analyst bystander dealer diplomat expert informant insider neighbor
        neighbour official passer-by source spokesman spokesperson spokeswoman staffer trader witness
        """)

    /// The name that the unit begins with, or a word or two for who it is.
    private func nameOpening(_ unit: Range<Int>) -> Int? {
        let first = document.datelineEnd(of: unit)
        let reach = 4
        guard first < unit.upperBound, document.isOutside(first) else { return nil }
        let name = table.nextName(beginningAt: first)
        guard name < table.names.count else { return nil }
        let mention = table.names[name]
        guard mention.whole.lowerBound <= first + reach, mention.whole.upperBound < unit.upperBound,
            mention.isOutside, mention.isHead,
            (first..<mention.whole.lowerBound).allSatisfy({
                document.tags[$0] == .noun || document.tags[$0] == .adjective
                    || document.tags[$0] == .number
            })
        else { return nil }
        return name
    }

    private func isFirmName(_ name: Int) -> Bool {
        let mention = table.names[name]
        let next = document.tags[mention.whole.upperBound]
        return mention.kind == .organization
            && !mention.core.contains { BodyWords.isPublicBody(document.tokens.hash[$0]) }
            && [.verb, .auxiliary, .comma, .adverb].contains(next)
    }

    /// Whether the name can be that of whom the description tells of: an age, a clause or a verb
    /// follows, and its title, if it has one, is what the description calls the person.
    private func isPersonName(_ name: Int, for head: Range<Int>, _ classes: WordClass) -> Bool {
        let mention = table.names[name]
        let entity = table.entities[table.entityOf[name]]
        guard entity.canBePerson, entity.personEvidence > 1, entity.name.count > 1,
            mention.core.count > 1 || mention.isTitled
        else { return false }
        let told = classes.genderOfRole
        guard entity.gender.agrees(with: told), agreesWithPronoun(behind: head, entity.gender)
        else { return false }
        let role = document.tokens.hash[head.upperBound - 1]
        let start = document.segments.unitTokens(of: mention.whole.lowerBound).lowerBound
        let first = max(start, mention.core.lowerBound - 5)
        // "The army's chief of staff … Gen. Lee"
        let isOffice =
            document.tokens.classes[head.upperBound - 1].contains(.title)
            && (isDefinite(head) || head.contains { document.tags[$0] == .clitic })
        var isCalled = false
        var isTitled = false
        for token in first..<mention.core.lowerBound {
            let hash = TitleWords.inFull(document.tokens.hash[token])
            if hash == role || TitleWords.like(role).map({ $0 == TitleWords.like(hash) }) == true {
                isCalled = true
            }
            let classes = document.tokens.classes[token]
            let isMere =
                isOffice
                ? TitleWords.isPersonal(document.tokens.hash[token]) : TitleWords.isMere(hash)
            if classes.meets(WordClass.anyRole.union(.anyTitle)), !isMere {
                isTitled = true
            }
        }
        if isTitled { return isCalled }
        let next = mention.whole.upperBound
        switch document.tags[next] {
        case .verb, .auxiliary, .adverb, .open: return true
        case .comma:
            guard next + 1 < document.tokens.count else { return false }
            switch document.tags[next + 1] {
            case .number, .relative, .preposition: return true
            case .determiner, .possessive:
                return document.nounPhrase(
                    startingAt: next + 1, to: min(document.tokens.count, next + 12)
                ).map { $0.contains { document.tokens.hash[$0] == role } } ?? false
            default: return false
            }
        default: return false
        }
    }

    /// Whether the first "he" or "she" behind the description in its unit may mean somebody of the
    /// gender.
    private func agreesWithPronoun(behind head: Range<Int>, _ gender: Gender) -> Bool {
        let own = document.segments.units[unit]
        for token in head.upperBound..<max(head.upperBound, own.upperBound)
        where document.isOutside(token) {
            if document.tags[token] == .pronoun || document.tags[token] == .possessive,
                let other = PronounKind(document.tokens, token).gender
            {
                return gender.agrees(with: other)
            }
        }
        return true
    }
}
