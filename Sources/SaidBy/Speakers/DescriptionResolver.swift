/// Whom a description without a name refers to: "the senator", "the ministry", "the Lee campaign",
/// "the letter".
extension SourceResolver {
    /// The entity of a description; unnamed where the text names none.
    ///
    /// - Parameter isPerson: Whether a person is meant, although the phrase ends in a capital.
    mutating func description(_ head: Range<Int>, source: Range<Int>, isPerson: Bool = false)
        -> Resolution
    {
        let last = head.upperBound - 1
        let classes = document.tokens.classes[last]
        if let body = namedBody(head) { return .body(body) }
        if classes.contains(.document), let author = author(of: head, source: source) {
            return author
        }
        if classes.contains(.speechNoun), document.tags[head.lowerBound] == .possessive {
            return pronoun(head.lowerBound, source: source)
        }
        if let person = tiedPerson(head) ?? personNamed(behind: head) {
            return .entities(ShortList(person))
        }
        guard isDefinite(head) else { return introduced(head, source) }
        if classes.contains(.collective) {
            return body(head).map { .entities(ShortList($0)) } ?? generalBody(last)
                ?? introduced(head, source)
        }
        let first = isLabel(head) ? head.lowerBound : head.lowerBound + 1
        let words = (min(first, last)..<last).map { document.tokens.hash[$0] }
        let role = document.tokens.hash[last]
        if let found = roles.person(role, with: words, before: head.lowerBound) {
            return .entities(ShortList(found))
        }
        // "the former captain" is not whoever is captain.
        if !words.contains(SourceResolver.former),
            let found = roles.person(role, before: head.lowerBound)
                ?? TitleWords.like(role).flatMap({ roles.person($0, before: head.lowerBound) })
        {
            return .entities(ShortList(found))
        }
        if !isPerson,
            let found = roles.body(document.tokens.hash[last], before: head.lowerBound)
        {
            return .entities(ShortList(found))
        }
        if BodyWords.isMaker(role), let firm = knownFirm(head) {
            return .entities(ShortList(firm))
        }
        let guess = mayGuess ? lastPerson(head) : nil
        return byAge(head, guess: guess) ?? guess ?? introduced(head, source)
    }

    private func introduced(_ head: Range<Int>, _ source: Range<Int>) -> Resolution {
        mayGuess
            ? introduced(behind: head).map { .entities(ShortList($0)) } ?? .unnamed(source)
            : .unnamed(source)
    }

    /// "The man, identified only as [Ahmed], said": whoever an aside says the description is called.
    private func personNamed(behind head: Range<Int>) -> Int? {
        let comma = head.upperBound
        let reach = 12
        let upper = min(document.tokens.count, comma + reach)
        guard comma < upper else { return nil }
        if document.tags[comma] == .relative { return personGiving(comma + 1, to: upper) }
        guard document.tags[comma] == .comma else { return nil }
        let end = (comma + 1..<upper).first {
            [.comma, .stop, .dash, .mark].contains(document.tags[$0])
        }
        let naming = (comma + 1..<(end ?? upper)).first {
            SourceResolver.naming.contains(document.tokens.hash[$0])
        }
        guard let end, let naming else { return nil }
        let name = table.nextName(beginningAt: naming)
        guard name < table.names.count, table.names[name].whole.upperBound == end,
            table.entities[table.entityOf[name]].canBePerson
        else { return nil }
        return table.entityOf[name]
    }

    /// "a driver who [gave only his first name, Ahmed]", "… [would give his name only as Ahmed]".
    private func personGiving(_ verb: Int, to upper: Int) -> Int? {
        guard
            let noun = (verb..<upper).first(where: {
                document.tokens.hash[$0] == SourceResolver.nameNoun
            }),
            (verb..<noun).contains(where: {
                SourceResolver.giving.contains(document.tokens.hash[$0])
            })
        else { return nil }
        let name = table.nextName(beginningAt: noun)
        guard name < table.names.count, table.names[name].whole.lowerBound <= noun + 3,
            table.entities[table.entityOf[name]].canBePerson
        else { return nil }
        return table.entityOf[name]
    }

    private static var nameNoun: UInt64 { WordHash.of("name") }
    private static let giving = WordSet("gave give gives giving used uses")
    private static let naming = WordSet("called identified known name named nicknamed")

    /// "her husband", "Lee’s daughter", "the couple’s son": whoever was introduced as that.
    private func tiedPerson(_ head: Range<Int>) -> Int? {
        let last = head.upperBound - 1
        let noun = document.tokens.hash[last]
        guard document.tokens.classes[last].meets(WordClass.anyRole.union(.relation)) else {
            return nil
        }
        let gender: Gender
        var owner: Int?
        if document.tags[head.lowerBound] == .possessive {
            let kind = PronounKind(document.tokens, head.lowerBound)
            if kind == .other { return nil }
            gender = kind.gender ?? .unknown
        } else {
            guard let clitic = head.first(where: { document.tags[$0] == .clitic }) else {
                return nil
            }
            if clitic > head.lowerBound, let name = name(at: clitic - 1) {
                owner = table.entityOf[name]
            } else if !TieNoun.isFamily(noun) {
                return nil
            }
            gender = .unknown
        }
        let isFeminine = document.tokens.classes[last].contains(.roleFemale)
        let isMasculine = document.tokens.classes[last].contains(.roleMale)
        let told: Gender = isFeminine ? .female : isMasculine ? .male : .unknown
        let isTold = { [table] (tie: Tie) in table.entities[tie.person].gender.agrees(with: told) }
        return table.person(tiedBy: noun, before: head.lowerBound) { tie in
            (owner ?? tie.owner) == tie.owner && isTold(tie)
                && table.entities[tie.owner].gender.agrees(with: gender)
        }
            ?? (TieNoun.isParent(noun) && owner == nil
                ? table.person(tiedBy: noun, before: head.lowerBound, where: isTold) : nil)
    }

    /// "the" or "The" begins the phrase, or it is a role that labels what is said: "Governor: “…”".
    func isDefinite(_ head: Range<Int>) -> Bool {
        head.count > 1 && document.tokens.hash[head.lowerBound] == SourceResolver.the
            || isLabel(head)
                && document.tokens.classes[head.upperBound - 1].meets(
                    WordClass.anyRole.union(.anyTitle))
    }

    private func isLabel(_ head: Range<Int>) -> Bool {
        head.upperBound < document.tokens.count && document.tags[head.upperBound] == .colon
            && document.tags[head.lowerBound] != .determiner
            && document.tags[head.lowerBound] != .possessive
    }

    private static var former: UInt64 { WordHash.of("former") }
    private static var the: UInt64 { WordHash.of("the") }

    /// "the Lee campaign", "Lee’s campaign": the name and the noun.
    private func namedBody(_ head: Range<Int>) -> [Int]? {
        let last = head.upperBound - 1
        if BodyWords.isOffice(document.tokens.hash[last]), let name = names(in: head).first,
            table.names[name].whole.lowerBound <= head.lowerBound + 1,
            document.tags[table.names[name].whole.upperBound] != .clitic
        {
            return Array(table.names[name].whole.lowerBound..<head.upperBound)
        }
        guard BodyWords.isCalledAfterSomebody(document.tokens.hash[last]) else { return nil }
        var before = last - 1
        if before >= head.lowerBound, document.tags[before] == .clitic { before -= 1 }
        guard before >= head.lowerBound, let name = name(at: before) else { return nil }
        return [table.names[name].core.upperBound - 1, last]
    }

    /// The body last named whose name has the noun; for a general noun the body last spoken of.
    private mutating func body(_ head: Range<Int>) -> Int? {
        let last = head.upperBound - 1
        let hash = document.tokens.hash[last]
        if let found = roles.body(hash, before: head.lowerBound) { return found }
        if BodyWords.isMaker(hash) { return knownFirm(head) }
        guard BodyWords.isGeneral(hash) else { return nil }
        if head.count > 2 {
            guard let firm = knownFirm(head) else { return nil }
            return BodyWords.isFirm(hash) || hash == BodyWords.group && hasFormOfFirm(firm)
                ? firm : nil
        }
        if case .entities(let found) = lastBody(
            before: head.lowerBound, reach: 8, isFirm: BodyWords.isFirm(hash), isOne: true)
        {
            return found.first
        }
        return nil
    }

    /// The firm that a noun for what it makes or does shows to be one.
    private mutating func knownFirm(_ head: Range<Int>) -> Int? {
        guard let firm = firm(head) else { return nil }
        learnedFirms.insert(firm)
        return firm
    }

    /// "the pump maker", "the Oslo-based bank": the firm that spoke or acted last, for a description
    /// that names no other.
    private func firm(_ head: Range<Int>) -> Int? {
        guard head.count <= 6,
            !head.contains(where: { BodyWords.isElse(document.tokens.hash[$0]) }),
            names(in: head).allSatisfy({ isWhereBased(table.names[$0]) }),
            case .entities(let found) = lastBody(
                before: head.lowerBound, reach: 3, isFirm: true, isOne: true),
            found.count == 1
        else { return nil }
        return found.first
    }

    /// "the [Oslo-listed] company": a place and how the firm belongs to it.
    private func isWhereBased(_ name: NameMention) -> Bool {
        name.core.count == 1 && document.isCompoundInSmallLetters(name.core.lowerBound)
    }

    /// "Norwell PLC", "Norwell Foods": its name ends in a word for a firm.
    private func hasFormOfFirm(_ entity: Int) -> Bool {
        table.entities[entity].name.last.map { FirmWords.isEnd(document.tokens.hash[$0]) } ?? false
    }

    /// "the government" stands for itself.
    private func generalBody(_ token: Int) -> Resolution? {
        BodyWords.standsForItself(document.tokens.hash[token]) ? .body([token]) : nil
    }

    /// The person last spoken of, for a single person's role that is no mere spokesman's.
    private func lastPerson(_ head: Range<Int>) -> Resolution? {
        let last = head.upperBound - 1
        let classes = document.tokens.classes[last]
        let isAged =
            head.contains { document.tokens.kind[$0] == .number && document.isAgeInWords($0) }
        let isPlural =
            document.source.bytes[Int(document.tokens.end[last]) - 1] == UInt8(ascii: "s")
        guard
            classes.meets(.anyRole) || isAged
                || classes.contains(.title) && !classes.contains(.titleQualifier)
                || BodyWords.isPlayer(document.tokens.hash[last])
                || !isPlural
                    && (document.endsLikeRole(last)
                        || !classes.contains(.common) && !document.endsLikeThing(last)),
            !classes.contains(.document), !BodyWords.isNobody(document.tokens.hash[last])
        else { return nil }
        let gender = classes.genderOfRole
        if case .entities(let found) = person(
            gender, before: head.lowerBound, source: head, inOwnUnit: false)
        {
            return .entities(found)
        }
        return nil
    }

    /// Whose sentence, its own or one of the two before, begins with the document: "In a statement,
    /// [Smith] said no"; but "In a poll, Smith led" tells of whom it was asked.
    func issuer(of noun: UInt64) -> Int? {
        if IndirectPoll.polls.contains(noun) { return nil }
        for back in 0...2 where unit - back >= 0 {
            let range = document.segments.units[unit - back]
            let start = range.prefix(4)
            guard document.tokens.hash[range.lowerBound] == Document.in,
                start.contains(where: { document.tokens.hash[$0] == noun })
            else { continue }
            let reach = 40
            for comma in start.lowerBound..<min(range.upperBound, start.upperBound + reach)
            where document.tags[comma] == .comma {
                guard let name = name(at: comma + 1) ?? kin(behind: comma, to: range.upperBound),
                    table.names[name].personEvidence > 1 && !describes(comma - 1)
                        || document.startsClause(comma + 1, to: range.upperBound)
                else { continue }
                return table.entityOf[name]
            }
        }
        return nil
    }

    /// "In a statement, his mother, [Ann Lee], said": the name in apposition to a description.
    private func kin(behind comma: Int, to upper: Int) -> Int? {
        let first = comma + 1
        guard first < upper,
            document.tags[first] == .possessive || document.tags[first] == .determiner,
            let phrase = document.nounPhrase(startingAt: first, to: upper),
            phrase.upperBound + 1 < upper, document.tags[phrase.upperBound] == .comma
        else { return nil }
        return name(at: phrase.upperBound + 1)
    }

    /// Whether an apposition may follow the word: "its director-general, Smith"; not "in a report,
    /// Smith".
    private func describes(_ token: Int) -> Bool {
        document.tags[token] == .noun
            && !document.tokens.classes[token].meets([.document, .time])
    }

    /// Who issued a document: its possessor, or whoever stands behind "from" or "by"; for a message,
    /// whoever spoke last.
    private func author(of head: Range<Int>, source: Range<Int>) -> Resolution? {
        if let name = names(in: head).last, table.names[name].whole.upperBound < head.upperBound,
            document.tags[table.names[name].whole.upperBound] == .clitic
        {
            return .entities(ShortList(table.entityOf[name]))
        }
        if document.tags[head.lowerBound] == .possessive {
            return pronoun(head.lowerBound, source: source)
        }
        for token in head.upperBound..<min(document.tokens.count, head.upperBound + 4)
        where BodyWords.namesAuthor(document.tokens.hash[token]) {
            let rest = token + 1..<max(source.upperBound, token + 4)
            if let name = names(in: rest.clamped(to: 0..<document.tokens.count)).first {
                return .entities(ShortList(table.entityOf[name]))
            }
        }
        guard isDefinite(head) else { return nil }
        let noun = document.tokens.hash[head.upperBound - 1]
        if let found = issuer(of: noun) ?? roles.author(noun, before: head.lowerBound) {
            return .entities(ShortList(found))
        }
        guard BodyWords.isMessage(noun) else { return nil }
        for back in 1...2 where unit - back >= 0 {
            if let speaker = speakerOfUnit[unit - back] { return speaker }
        }
        return nil
    }
}

/// Nouns that descriptions hang on.
enum BodyWords {
    private static let calledAfter = WordSet("campaign camp administration team")
    private static let general = WordSet(
        """
        company firm group club team bank agency organisation organization network station airline
        union charity university school newspaper paper magazine studio retailer committee council
        party department ministry court panel board institute foundation association
        """)
    private static let offices = WordSet(
        "committee council department ministry agency court police office union party government")
    private static let themselves = WordSet("government")
    private static let nobody = WordSet(
        """
        clerk spokesman spokeswoman spokesperson official source witness man woman boy girl lady
        informant insider aide resident neighbour neighbor victim caller
        """)
    private static let players = WordSet("international under-21 under-19 under-20 under-23")
    private static let messages = WordSet("statement letter email e-mail memo tweet message post")
    private static let authorship = WordSet("from by")
    private static let issuing = WordSet(
        """
        issued released published posted wrote sent filed circulated drafted delivered signed issues
        releases publishes posts writes sends
        """)
    private static let firms = WordSet("company firm retailer airline bank studio")
    private static let makers = WordSet(
        """
        airline automaker brewer brewery brokerage builder carmaker carrier chain chipmaker concern
        conglomerate consultancy developer distributor drugmaker explorer insurer lender maker
        manufacturer miner operator planemaker processor producer provider publisher refiner
        retailer start-up startup steelmaker supermarket supplier utility
        """)
    private static let others = WordSet("former new other parent rival same second state")
    static var group: UInt64 { WordHash.of("group") }
    private static let publicBodies = WordSet(
        """
        school university college council party committee court ministry department police union
        government senate house museum church parliament commission association institute
        """)

    /// Whether a body of that noun is named after its head.
    static func isCalledAfterSomebody(_ hash: UInt64) -> Bool { calledAfter.contains(hash) }
    /// Whether the noun ends the name of an office: "the Dorset fire committee".
    static func isOffice(_ hash: UInt64) -> Bool { offices.contains(hash) }
    /// Whether the noun can take up any body that was named.
    static func isGeneral(_ hash: UInt64) -> Bool { general.contains(hash) }
    /// Whether the noun alone names its body.
    static func standsForItself(_ hash: UInt64) -> Bool { themselves.contains(hash) }
    /// Whether the noun is used of people whom the text does not name.
    static func isNobody(_ hash: UInt64) -> Bool { nobody.contains(hash) }
    /// Whether the noun is for a player of a national team.
    static func isPlayer(_ hash: UInt64) -> Bool { players.contains(hash) }
    /// Whether the document of that noun is somebody's message.
    static func isMessage(_ hash: UInt64) -> Bool { messages.contains(hash) }
    /// Whether the subject of the verb is the author of the document that is its object.
    static func isIssuing(_ hash: UInt64) -> Bool { issuing.contains(hash) }
    /// Whether the noun tells what a firm makes or does.
    static func isMaker(_ hash: UInt64) -> Bool { makers.contains(hash) }
    /// Whether the word tells that somebody else is meant than who was last spoken of.
    static func isElse(_ hash: UInt64) -> Bool { others.contains(hash) }
    /// Whether the noun is for a firm.
    static func isFirm(_ hash: UInt64) -> Bool { firms.contains(hash) }
    /// Whether a body with that word in its name is no firm.
    static func isPublicBody(_ hash: UInt64) -> Bool { publicBodies.contains(hash) }
    /// Whether the author of a document follows the word.
    static func namesAuthor(_ hash: UInt64) -> Bool { authorship.contains(hash) }
}
