/// Names: which capitalised words are names, and which only begin a sentence.
extension Tagger {
    /// "van", "de la" and the like before a capital.
    func isParticle(_ index: Int) -> Bool {
        guard tokens.classes[index].contains(.particle),
            !tokens.classes[index].meets(.function.union([.gerund, .base])),
            index + 1 < tokens.count, !tokens.flags[index + 1].contains(.lineBefore)
        else { return false }
        return tokens.flags[index + 1].contains(.capital) || isParticle(index + 1)
    }

    /// The tag of a capitalised word; nil if it is to be read like one in small letters.
    func capital(_ index: Int, _ classes: WordClass) -> Tag? {
        let length = tokens.length[index]
        if isAmount(index) { return .number }
        if classes.contains(.weekday), length > 5 || tokens.flags[index].contains(.dotted) {
            return .time
        }
        if classes.contains(.month), isDate(index, classes) { return .time }
        if tokens.flags[index].isSuperset(of: .initial) { return .name }
        if isRoleNoun(index, classes) { return .noun }
        if classes.meets([.thirdPerson, .past]), endsSmallCapitals(index) { return nil }
        if tokens.flags[index].contains(.singleLetter), isInitial(ofName: index) { return .name }
        if isInitial[index] { return isName(index, classes) ? .name : nil }
        if classes.meets(.function), !isNamePart(index, classes) { return nil }
        return .name
    }

    /// "owes Lee [R86] million": letters for a currency and a figure.
    private func isAmount(_ index: Int) -> Bool {
        let last = lastByte(index)
        return last >= UInt8(ascii: "0") && last <= UInt8(ascii: "9") && index + 1 < tokens.count
            && Tagger.scales.contains(tokens.hash[index + 1])
    }

    private static let scales = WordSet("billion bn crore lakh million mn thousand trillion")

    /// "ANN LEE [KEEPS] the …": the last of the capitals that an article begins with.
    private func endsSmallCapitals(_ index: Int) -> Bool {
        let next = index + 1
        return tokens.flags[index].contains(.allCapitals) && index > 1 && next < tokens.count
            && tags[index - 1] == .name && tokens.flags[index - 1].contains(.allCapitals)
            && tokens.flags[index - 2].contains(.capital)
            && tokens.kind[next] == .word && !tokens.flags[next].contains(.capital)
            && tokens.classes[next].meets(.function)
    }

    /// "[A] [R] Rahman": two single letters before a name's word, or the second of them.
    private func isInitial(ofName index: Int) -> Bool {
        guard index + 2 < tokens.count else { return false }
        let isLetter = { [tokens] in
            tokens.flags[$0].isSuperset(of: [.singleLetter, .capital])
                && !tokens.flags[$0].contains(.lineBefore)
        }
        let isName = { [tokens] in
            tokens.flags[$0].contains(.capital) && tokens.kind[$0] == .word
                && tokens.length[$0] > 1
                && !tokens.classes[$0].meets(.function.union(.common))
        }
        return isLetter(index + 1) && isName(index + 2)
            || index > 0 && tags[index - 1] == .name && tokens.kind[index - 1] == .word
                && tokens.flags[index - 1].contains(.singleLetter) && isName(index + 1)
    }

    /// Whether a month's name is a date: [October] always; April, June and August may be people, and
    /// May a modal, but "in [June]" is a date again.
    private func isDate(_ index: Int, _ classes: WordClass) -> Bool {
        if classes.contains(.modal), !nextIsNumber(index) { return false }
        let isBehindPreposition = index > 0 && tags[index - 1] == .preposition
        let canBePerson = classes.meets([.modal, .givenName]) && !isBehindPreposition
        return !canBePerson || !pastFollows(index) && !isFirstName(index)
    }

    /// "[Jun] Watanabe": a month's name before a last name, where no date can stand.
    private func isFirstName(_ index: Int) -> Bool {
        let next = index + 1
        guard next < tokens.count, tokens.kind[next] == .word,
            tokens.flags[next].contains(.capital), !isInitial[next],
            !tokens.flags[index].contains(.dotted),
            !tokens.classes[next].meets(
                WordClass.function.union([.month, .weekday, .common, .anyTitle])),
            !tokens.classes[next].meets(.anyRole)
        else { return false }
        guard index > 0 else { return true }
        switch tags[index - 1] {
        case .noun, .name, .comma, .stop, .coordinator, .verb, .mark, .colon:
            return tokens.kind[index - 1] != .number
        default: return false
        }
    }

    /// "the MP", "the Judge", "MPs": a role's noun with capitals that no name follows.
    func isRoleNoun(_ index: Int, _ classes: WordClass) -> Bool {
        guard classes.meets(WordClass.anyRole.union([.collective, .title])),
            !classes.meets([.demonym, .place]),
            !classes.contains(.organization), !classes.meets(.givenName)
        else { return false }
        let next = index + 1
        if next < tokens.count, tokens.flags[next].contains(.capital), tokens.kind[next] == .word {
            return false
        }
        if ownsOrganization(index) { return false }
        if index > 0, tags[index - 1] == .determiner || tags[index - 1] == .possessive {
            return true
        }
        let second = source.bytes[Int(tokens.start[index]) + 1]
        return second >= 65 && second <= 90 && (index == 0 || tags[index - 1] != .name)
    }

    /// Whether a verb in the past tense follows, as behind a name: "Will wrote", "May said".
    func pastFollows(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let next = tokens.classes[index + 1]
        return next.contains(.past) && !next.meets([.base, .be, .have, .do])
            && !tokens.flags[index + 1].contains(.capital)
    }

    /// Whether a capitalised word that begins no sentence follows, and a verb or a comma after it:
    /// "Will Smith said".
    func nameFollows(_ index: Int) -> Bool {
        let next = index + 1
        guard next + 1 < tokens.count, tokens.flags[next].contains(.capital), !isInitial[next],
            !tokens.classes[next].meets(.function)
        else { return false }
        return tokens.kind[next + 1] == .comma || tokens.classes[next + 1].contains(.past)
    }

    func nextIsNumber(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens.kind[index + 1] == .number
    }

    /// A function word that is a name too (Will, May, Don, Will) and stands beside one.
    func isNamePart(_ index: Int, _ classes: WordClass) -> Bool {
        let isCandidate = classes.meets(.givenName) || classes.meets([.modal, .month])
        if classes.meets([.modal, .month]), pastFollows(index) { return true }
        let beforeName = index + 1 < tokens.count && tokens.flags[index + 1].contains(.capital)
        let afterName = index > 0 && tags[index - 1] == .name
        // Mid-sentence: "From said", "the BBC This Evening presenter".
        if !isInitial[index], pastFollows(index), classes.contains(.preposition) { return true }
        if tokens.hash[index] == Tagger.under { return secretaryFollows(index) }
        // "the First Minister"
        if tokens.hash[index] == Tagger.first, !isInitial[index], titleFollows(index) {
            return true
        }
        // "the All Dorset Farming Association"
        if tokens.hash[index] == Tagger.all, !isInitial[index], beforeName {
            return tokens.classes[index + 1].meets([.place, .demonym])
        }
        if !isInitial[index], afterName, beforeName, classes.contains(.determiner) { return true }
        return isCandidate && (beforeName || afterName)
            || afterName && tokens.flags[index].contains(.dotted)
    }

    private static var first: UInt64 { WordHash.of("first") }
    private static var under: UInt64 { WordHash.of("under") }
    private static var secretary: UInt64 { WordHash.of("secretary") }

    /// "Under Secretary of State"
    private func secretaryFollows(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens.hash[index + 1] == Tagger.secretary
            && tokens.flags[index + 1].contains(.capital)
    }

    /// Whether a capitalised word is a name although its capital says nothing.
    func isName(_ index: Int, _ classes: WordClass) -> Bool {
        let hash = tokens.hash[index]
        if classes.meets(.function) {
            return isNamePart(index, classes)
                && (classes.meets(.givenName) && !evidence.isSmall(hash) || pastFollows(index)
                    || classes.contains(.modal) && nameFollows(index))
        }
        if tokens.flags[index].contains(.allCapitals) && !classes.meets([.common, .collective]) {
            return true
        }
        if evidence.isCapital(hash) {
            return !classes.meets(.anyVerbForm) || !evidence.isSmall(hash)
        }
        if classes.meets([.place, .demonym, .honorific, .givenName]) { return true }
        if classes.contains(.title) { return capitalFollows(index) }
        if beginsOrganization(index) || beginsPair(index) { return true }
        if evidence.isSmall(hash) { return false }
        let isKnown = classes.meets([.common, .collective, .role]) || classes.meets(.anyVerbForm)
        guard isKnown else { return !endsLikeAdverb(index) && !endsLikePeople(index) }
        // A singular noun needs a determiner: alone before a verb it is a name.
        let isPlural = lastByte(index) == UInt8(ascii: "s") || classes.contains(.collective)
        guard !isPlural, index + 1 < tokens.count else { return false }
        // "Reacting, a former mayor, Ann Lee, said" is no name.
        if isDescribed(index) { return !(classes.contains(.cue) && classes.contains(.gerund)) }
        return tokens.classes[index + 1].contains(.cue)
            && tokens.classes[index + 1].meets([.past, .thirdPerson])
            && !tokens.flags[index + 1].contains(.capital) && !classes.contains(.gerund)
            && !classes.contains(.participle)
    }

    /// "Forecasters", "Seismologists": a word that ends like those for people who do something, and
    /// that no name follows.
    private func endsLikePeople(_ index: Int) -> Bool {
        guard lastByte(index) == UInt8(ascii: "s"), tokens.length[index] > 6,
            !capitalFollows(index), !isDescribed(index)
        else { return false }
        return ends(index, "ers") || ends(index, "ors") || ends(index, "ists")
    }

    /// "[Miller], a retired teacher,", "[Baker], 58,", "[Potter], who": a comma and what tells who
    /// somebody is.
    private func isDescribed(_ index: Int) -> Bool {
        guard index + 2 < tokens.count, tokens.kind[index + 1] == .comma else { return false }
        let next = tokens.classes[index + 2]
        return tokens.kind[index + 2] == .number || next.contains(.relative)
            || next.contains(.determiner) && tokens.length[index + 2] < 3
    }

    func capitalFollows(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens.flags[index + 1].contains(.capital)
            && tokens.kind[index + 1] == .word
    }

    /// Whether a capitalised word of an organisation's name follows: "Amnesty International"; behind a
    /// word that such names begin with, in one of the next words: "West Yorkshire Police".
    func beginsOrganization(_ index: Int) -> Bool {
        if isOrganizationWord(index + 1) { return true }
        if isAmpersand(index + 1), capitalFollows(index + 1) { return true }
        if ownsOrganization(index) { return true }
        if tokens.hash[index] == Tagger.prime { return titleFollows(index) }
        if tokens.hash[index] == Tagger.friends { return isOfThe(index + 1) }
        guard Tagger.beginnings.contains(tokens.hash[index]) else { return false }
        var next = index + 1
        while next < min(tokens.count, index + 5), capitalFollows(next - 1), !isInitial[next] {
            if isOrganizationWord(next) { return true }
            next += 1
        }
        return false
    }

    /// "[Rural] Link, which runs the buses, said": a capital on the common word behind it, and no
    /// noun that the two describe.
    private func beginsPair(_ index: Int) -> Bool {
        let next = index + 1
        guard capitalFollows(index), next + 1 < tokens.count, !isInitial[next],
            tokens.classes[next].contains(.common),
            !tokens.classes[next].meets(
                WordClass.givenName.union(.anyTitle).union(.anyRole)
                    .union([.place, .demonym, .collective]))
        else { return false }
        return tokens.kind[next + 1] == .comma || pastFollows(next)
    }

    private func isOrganizationWord(_ index: Int) -> Bool {
        index < tokens.count && tokens.flags[index].contains(.capital)
            && tokens.classes[index].contains(.organization) && !isInitial[index]
            && !tokens.classes[index].meets(.givenName)
    }

    /// "Marks & Spencer"
    private func isAmpersand(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens.kind[index] == .symbol
            && source.bytes[Int(tokens.start[index])] == UInt8(ascii: "&")
    }

    /// "the [Magistrate]'s Court", "[Women]'s Tennis Association"
    private func ownsOrganization(_ index: Int) -> Bool {
        let next = index + 2
        guard next < tokens.count, tokens.kind[index + 1] == .clitic,
            tokens.classes[index + 1].contains(.clitic),
            tokens.flags[next].contains(.capital)
        else { return false }
        return isOrganizationWord(next)
            || isOrganizationWord(next + 1)
                && !tokens.classes[next].meets(WordClass.givenName.union([.place, .demonym]))
    }

    private func titleFollows(_ index: Int) -> Bool {
        capitalFollows(index) && tokens.classes[index + 1].contains(.title)
    }

    /// "Friends [of the Earth]"
    private func isOfThe(_ index: Int) -> Bool {
        index + 2 < tokens.count && tokens.hash[index] == Document.of
            && tokens.classes[index + 1].contains(.determiner) && capitalFollows(index + 1)
    }

    private static var prime: UInt64 { WordHash.of("prime") }
    private static var friends: UInt64 { WordHash.of("friends") }
    private static var all: UInt64 { WordHash.of("all") }
    /// Common words that names of organisations begin with.
    private static let beginnings = WordSet(
        """
        central east first free general grand great greater human international joint lower mid
        mutual national new north old open public royal social south special supreme united upper
        west world young
        """)
}
