/// Finds the entity that a source refers to.
struct SourceResolver: ~Copyable {
    let document: Document
    let table: EntityTable
    let roles: RoleIndex
    /// For each unit, whom its last source so far refers to.
    var speakerOfUnit: UnitSpeakers
    /// For each unit without a source, whom it is about.
    var topicOfUnit: UnitSpeakers
    /// For each unit the words that tell whom it is about, where a pronoun or a description does.
    let topics: NarrowArray<Range<Int>?>
    /// How many units their topics were looked for in.
    var unitsWithTopic = 0
    /// Whether a description that nothing in the text explains may mean the person last spoken of.
    var mayGuess = true
    /// The unit of the source at hand.
    var unit = 0
    /// The genders that pronouns told of entities whose names do not.
    private(set) var learnedGenders: [Int: Gender] = [:]
    /// The entities that a description shows to be firms.
    var learnedFirms: Set<Int> = []
    /// How old people are.
    var ages: Ages
    /// The only man and the only woman whom the text names.
    let onlyMan: Int?
    let onlyWoman: Int?
    /// Persons by the capitals of their names; nil until it is asked for.
    private var personsByInitials: [UInt64: Int]?

    /// - Parameter sources: The sources that will be asked for.
    init(document: Document, table: EntityTable, sources: some Collection<Range<Int>>) {
        self.document = document
        self.table = table
        var asked = AskedWords(count: sources.count * 4)
        for source in sources { asked.add(source, of: document.tokens) }
        var topics = NarrowArray<Range<Int>?>(
            filledWith: nil, count: document.segments.units.count)
        for (unit, tokens) in document.segments.units.enumerated() {
            guard let topic = document.topic(of: tokens) else { continue }
            topics[unit] = topic
            asked.add(topic, of: document.tokens)
        }
        self.topics = topics
        roles = RoleIndex(document: document, table: table, asked: asked)
        ages = Ages(document: document, table: table)
        onlyMan = table.onlyPerson(of: .male)
        onlyWoman = table.onlyPerson(of: .female)
        let unitCount = document.segments.units.count
        speakerOfUnit = UnitSpeakers(
            unitCount: unitCount, expected: min(unitCount, sources.count, 32))
        topicOfUnit = UnitSpeakers(unitCount: unitCount, expected: 0)
    }

    /// Whom the source refers to. Sources are to be asked for in text order: a pronoun is
    /// understood by those before it, and by whom the content names.
    mutating func resolve(_ source: Range<Int>, content: ShortList<Range<Int>>) -> Resolution {
        let own = document.segments.unit(of: source.lowerBound)
        findTopics(before: own)
        unit = own
        var resolution = resolveHead(source)
        if case .entities(let found) = resolution, let first = found.first,
            document.tags[source.lowerBound] == .pronoun,
            let other = otherPerson(than: first, source: source, content: content.first)
        {
            resolution = other
        }
        if case .entities(let found) = resolution, let person = found.first {
            learn(from: source, of: person)
            learn(fromContent: content.first, of: person)
        }
        if speaksAlone(resolution, source) {
            if case .unnamed = resolution, speakerOfUnit.hasSpeaker(unit) { return resolution }
            speakerOfUnit.set(resolution, ofUnit: unit)
        }
        return resolution
    }

    mutating func learn(from source: Range<Int>, of entity: Int) {
        guard document.tags[source.lowerBound] == .pronoun,
            table.entities[entity].gender == .unknown,
            let gender = PronounKind(document.tokens, source.lowerBound).gender
        else { return }
        learnedGenders[entity] = gender
    }

    /// "Kim said [she was late]": people speak of themselves first.
    private mutating func learn(fromContent content: Range<Int>?, of entity: Int) {
        guard var first = content?.lowerBound else { return }
        if document.tags[first] == .that, first + 1 < document.tokens.count { first += 1 }
        guard document.isOutside(first), learnedGenders[entity] == nil else { return }
        learn(from: first..<first + 1, of: entity)
    }

    /// Somebody else nearby whom the pronoun may mean, where what is said names the one it was taken
    /// for: who speaks says "I".
    private func otherPerson(than entity: Int, source: Range<Int>, content: Range<Int>?)
        -> Resolution?
    {
        guard let content else { return nil }
        let isNamed = names(in: content).contains {
            table.entityOf[$0] == entity && isSpoken($0, in: content)
        }
        return isNamed ? personNearby(source.lowerBound, butNot: entity) : nil
    }

    /// Whether a name in the content is in somebody's words: between marks, or in content without.
    private func isSpoken(_ name: Int, in content: Range<Int>) -> Bool {
        !table.names[name].isOutside || content.allSatisfy(document.isOutside)
    }

    /// Whether a pronoun behind it may refer to whom the source refers to.
    private func speaksAlone(_ resolution: Resolution, _ source: Range<Int>) -> Bool {
        switch resolution {
        case .entities(let entities): return entities.count == 1
        case .body: return true
        case .unnamed(let first):
            guard let head = document.headNoun(of: headRange(first)) else { return false }
            return document.tokens.classes[head].meets(.anyRole)
                && document.tags[head] != .pronoun
        case .ambiguous: return false
        }
    }

    mutating func resolveHead(_ source: Range<Int>) -> Resolution {
        let first = source.lowerBound
        if document.tags[first] == .pronoun
            || document.tags[first] == .possessive && source.count == 1
        {
            return pronoun(first, source: source)
        }
        let head = headRange(source)
        guard !head.isEmpty else { return .unnamed(source) }
        if head.count == 1, document.tags[head.lowerBound] != .pronoun, head == source {
            if document.isQuestionLabel(head) { return .unnamed(source) }
            if document.isAnswerLabel(head) {
                return table.interviewee(before: head.lowerBound).map { .entities(ShortList($0)) }
                    ?? .unnamed(source)
            }
        }
        if let called = personCalled(head) { return .entities(ShortList(called)) }
        if let last = name(at: head.upperBound - 1),
            table.names[last].whole.upperBound == head.upperBound
        {
            if isPeople(table.names[last]) { return .unnamed(source) }
            if document.tokens.classes[head.upperBound - 1].contains(.title),
                let bearer = apposition(behind: head)
            {
                return .entities(ShortList(table.entityOf[bearer]))
            }
            if let namesake = namesake(last) { return .entities(ShortList(namesake)) }
            if isRoleCalled(table.names[last], in: head) {
                return apposition(behind: head).map { .entities(ShortList(table.entityOf[$0])) }
                    ?? description(head, source: source, isPerson: true)
            }
            if table.names[last].whole.lowerBound <= head.lowerBound {
                return .entities(ShortList(table.entityOf[last]))
            }
            var entities = ShortList<Int>()
            for name in coordinated(names(in: head)) { entities.append(table.entityOf[name]) }
            return .entities(entities)
        }
        if let name = apposition(behind: head) ?? described(by: head) ?? enclosed(behind: head)
            ?? alias(behind: head)
        {
            return .entities(ShortList(table.entityOf[name]))
        }
        return description(head, source: source)
    }

    /// "Ann Lee, [a farmer who] ran on a promise": the name before a description with a relative
    /// clause.
    private func described(by head: Range<Int>) -> Int? {
        let comma = head.lowerBound - 1
        guard comma > 0, document.tags[comma] == .comma, head.upperBound < document.tokens.count,
            document.tags[head.upperBound] == .relative, let name = name(at: comma - 1),
            table.names[name].whole.upperBound == comma,
            table.entities[table.entityOf[name]].canBePerson
        else { return nil }
        return name
    }

    /// The person whose initials label a turn of an interview: "AL: “…”".
    private mutating func personCalled(_ head: Range<Int>) -> Int? {
        let tokens = document.tokens
        guard head.count == 1, tokens.flags[head.lowerBound].contains(.allCapitals),
            head.upperBound < tokens.count, document.tags[head.upperBound] == .colon
        else { return nil }
        let initials = personsByInitials ?? initialsOfPersons()
        personsByInitials = initials
        return initials[capitals(of: head)]
    }

    /// For the capitals of each person's fullest name, that person; of several the first.
    private func initialsOfPersons() -> [UInt64: Int] {
        var initials: [UInt64: Int] = [:]
        for (index, entity) in table.entities.enumerated()
        where entity.canBePerson && entity.name.count > 1 {
            let key = capitals(of: entity.name)
            if initials[key] == nil { initials[key] = index }
        }
        return initials
    }

    /// The hash of the capital letters from A to Z among the tokens.
    private func capitals(of range: Range<Int>) -> UInt64 {
        var hash = WordHash()
        for byte in document.source.bytes(in: document.tokens.span(range))
        where byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") {
            hash.add(byte)
        }
        return hash.value
    }

    /// "Republicans", "young Americans": people of a kind, not somebody's name.
    func isPeople(_ name: NameMention) -> Bool {
        let last = name.core.upperBound - 1
        return document.tokens.classes[last].contains(.demonym)
            && document.source.bytes[Int(document.tokens.end[last]) - 1] == UInt8(ascii: "s")
    }

    /// "the Glasgow Kelvin MP", "the Australian", "the DC": a noun for a person, with an article.
    private func isRoleCalled(_ name: NameMention, in head: Range<Int>) -> Bool {
        let token = name.core.upperBound - 1
        let last = document.tokens.classes[token]
        guard document.tags[head.lowerBound] == .determiner,
            !last.meets(.givenName) || last.contains(.demonym)
        else { return false }
        let isBody = name.core.dropLast().contains {
            document.tokens.classes[$0].contains(.organization)
                || document.tags[$0] == .preposition
        }
        if last.meets(.anyRole) { return !isBody || apposition(behind: head) != nil }
        // "the First Minister"
        if last.contains(.title), name.core.count < 3, head.count > 2, !name.isTitled,
            name.kind == .unknown, name.personEvidence < 2
        {
            return true
        }
        // "the South Korean"
        let isPair =
            name.core.count == 2 && last.contains(.demonym)
            && Document.beginsPeople(document.tokens.hash[name.core.lowerBound])
        guard name.core.count == 1 || isPair, name.kind != .person else { return false }
        return last.contains(.shortTitle) && document.tokens.flags[token].contains(.allCapitals)
            || last.contains(.demonym) && document.endsLikeInhabitant(token)
    }

    /// The name that the token is part of.
    func name(at token: Int) -> Int? {
        let next = table.nextName(endingBehind: token)
        return next < table.names.count && table.names[next].whole.contains(token) ? next : nil
    }

    /// The tokens up to the first comma, preposition, bracket or relative pronoun.
    func headRange(_ source: Range<Int>) -> Range<Int> {
        var end = source.lowerBound
        while end < source.upperBound {
            if end > source.lowerBound, !document.isOutside(end),
                document.isOutside(source.lowerBound)
            {
                let marked = document.stretch(around: end).outer
                guard marked.lowerBound == end, marked.upperBound < source.upperBound else {
                    return source.lowerBound..<end
                }
                end = marked.upperBound
                continue
            }
            switch document.tags[end] {
            case .gerund where isModifier(end, in: source): end += 1
            case .comma, .relative, .open, .dash, .that, .verb, .gerund, .participle, .subordinator,
                .mark, .colon, .time:
                return source.lowerBound..<end
            case .preposition, .to:
                if name(at: end) == nil, !joinsTitle(end), !leadsToHolder(end, in: source) {
                    return source.lowerBound..<end
                }
                end += 1
            default: end += 1
            }
        }
        return source
    }

    /// "opposition [housing] critic Ann Lee": what somebody's role is about.
    private func isModifier(_ gerund: Int, in source: Range<Int>) -> Bool {
        let role = gerund + 1
        guard gerund > source.lowerBound, role + 1 < source.upperBound,
            document.tags[role + 1] == .name,
            [.noun, .name, .adjective, .clitic].contains(document.tags[gerund - 1])
        else { return false }
        return document.tokens.classes[role].meets(WordClass.anyRole.union(.title))
    }

    /// "of" between a title and a name: "Minister of State Ann Lee".
    private func joinsTitle(_ token: Int) -> Bool {
        guard token > 0, token + 1 < document.tokens.count, let next = name(at: token + 1)
        else { return false }
        return document.tokens.classes[token - 1].meets(.anyTitle)
            && table.names[next].core.lowerBound > table.names[next].whole.lowerBound
            && table.names[next].whole.lowerBound == token + 1
    }

    /// "cabinet member [for] highways Councillor Ann Lee": what an office is for, in small letters, and
    /// then who holds it, under a title of another kind.
    private func leadsToHolder(_ token: Int, in source: Range<Int>) -> Bool {
        guard token > source.lowerBound, token + 2 < source.upperBound,
            document.tokens.hash[token] == Document.for, document.tags[token + 1] == .noun,
            document.tokens.classes[token - 1].meets(WordClass.anyRole.union(.title)),
            let last = name(at: source.upperBound - 1), table.names[last].isTitled
        else { return false }
        let name = table.names[last]
        let first = name.whole.lowerBound
        return name.whole.upperBound == source.upperBound && first > token + 1
            && name.core.lowerBound > first
            && TitleWords.isPersonal(document.tokens.hash[first])
            && (token + 1..<first).allSatisfy {
                [.noun, .adjective, .coordinator].contains(document.tags[$0])
            }
    }

    /// The names that reach into the range, as indices, in text order.
    func names(in range: Range<Int>) -> Range<Int> {
        let first = table.nextName(endingBehind: range.lowerBound)
        return first..<max(first, table.nextName(beginningAt: range.upperBound))
    }

    /// The names that "and" joins: all of them if the last two are so joined, else the last alone.
    private func coordinated(_ names: Range<Int>) -> Range<Int> {
        var first = names.upperBound - 1
        for name in names.dropFirst().reversed() {
            let gap = table.names[name - 1].whole.upperBound..<table.names[name].whole.lowerBound
            let isJoined = gap.contains { document.tags[$0] == .coordinator }
            guard isJoined || first < names.upperBound - 1 else { break }
            first = name - 1
        }
        return first..<names.upperBound
    }

    /// The name in apposition behind a description: "a spokeswoman for Acme, Ann Lee,".
    private func apposition(behind head: Range<Int>) -> Int? {
        let last = document.tokens.classes[head.upperBound - 1]
        guard document.tags[head.upperBound - 1] == .noun || last.meets(.anyRole.union(.anyTitle)),
            !last.contains(.document)
        else { return nil }
        let isRole = last.meets(.anyRole.union(.anyTitle))
        var token = head.upperBound
        let limit = min(document.tokens.count, head.upperBound + (isRole ? 15 : 1))
        // "the doctor who saw him, Ann Lee,"
        let isClause = token < limit && document.tags[token] == .relative
        // "the man accused of it, Ann Lee,"
        if token < limit, isRole, [.gerund, .participle].contains(document.tags[token]) {
            token += 1
        }
        while token < limit, document.tags[token] != .comma {
            guard document.tags[token] != .stop, isClause || !document.tags[token].isVerbal,
                document.isOutside(token)
            else { return nil }
            token += 1
        }
        let first = token + 1
        guard first < document.tokens.count, document.tags[token] == .comma,
            document.isOutside(first), let name = name(opening: first, isRole: isRole)
        else { return nil }
        let mention = table.names[name]
        if isClause,
            mention.whole.upperBound >= document.tokens.count
                || document.tags[mention.whole.upperBound] != .comma
        {
            return nil
        }
        let isPerson = mention.personEvidence >= (isRole && !isClause ? 0 : 2)
        return isPerson && table.entities[table.entityOf[name]].canBePerson ? name : nil
    }
}

extension SourceResolver {
    /// "Its largest lender, [Norwell], said": a name between two commas, and the verb behind them.
    private func enclosed(behind head: Range<Int>) -> Int? {
        let comma = head.upperBound
        guard comma + 2 < document.tokens.count, document.tags[comma] == .comma,
            document.tags[head.upperBound - 1] == .noun,
            [.determiner, .possessive].contains(document.tags[head.lowerBound]),
            let name = name(at: comma + 1), table.names[name].whole.lowerBound == comma + 1
        else { return nil }
        let end = table.names[name].whole.upperBound
        guard end + 1 < document.tokens.count, document.tags[end] == .comma,
            document.tags[end + 1] == .verb || document.tags[end + 1] == .auxiliary,
            table.names[name].kind != .place, table.names[name].isOutside
        else { return nil }
        return name
    }

    /// The name that begins an apposition, or ends it behind a role: "[Ann Lee]", "the veteran
    /// senator [Ann Lee]".
    private func name(opening first: Int, isRole: Bool) -> Int? {
        // "its chief executive, 27-year-old [Ann Lee]"
        let isAge = document.tags[first] == .number && document.isAgeInWords(first)
        let start = isAge ? first + 1 : first
        if let name = name(at: start), table.names[name].whole.lowerBound == start { return name }
        guard isRole,
            let phrase = document.nounPhrase(
                startingAt: first, to: min(document.tokens.count, first + 12)),
            let name = name(at: phrase.upperBound - 1)
        else { return nil }
        let mention = table.names[name]
        return mention.isTitled && mention.core.count > 1
            && mention.whole.upperBound == phrase.upperBound ? name : nil
    }
}
