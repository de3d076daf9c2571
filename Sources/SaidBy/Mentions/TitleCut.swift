/// Cuts what stands before a person's name off a run of capitals: "Ohio Gov. [John Kasich]",
/// "Virgin Radio DJ [Pete Mitchell]", "Sir [Vince Cable]".
struct TitleCut {
    /// The name alone.
    private(set) var core = 0..<0
    /// Whether a title, an honorific or a role stands before it.
    private(set) var isTitled = false
    /// The gender that what was cut off tells.
    private(set) var gender = Gender.unknown

    private let finder: NameFinder

    init(finder: NameFinder) { self.finder = finder }

    /// Cuts a run; what was cut before is forgotten.
    mutating func cut(_ run: Range<Int>) {
        core = run
        isTitled = false
        gender = .unknown
        cutPostNominals()
        cutCompound()
        cutToLastTitle()
        cutToGivenName()
        cutOrigin()
        if core.lowerBound == run.lowerBound { readWordBefore() }
    }

    private func classes(_ token: Int) -> WordClass { finder.tokens.classes[token] }

    /// A run whose office somebody holds: "Minister for Health [Ann Lee]".
    mutating func cutOffice(_ whole: Range<Int>, before person: Int) {
        core = person..<whole.upperBound
        isTitled = false
        gender = .unknown
        cutPostNominals()
        note(whole.lowerBound..<person)
    }

    func isTitle(_ token: Int) -> Bool {
        let classes = self.classes(token)
        if classes.contains(.shortTitle), isShortTitle(token) { return true }
        if finder.tokens.hash[token] == TitleCut.sri { return isSecondOfTitle(token) }
        // "principal Sr. [Ann Lee]": a sister.
        if finder.tokens.hash[token] == TitleCut.sr { return token == core.lowerBound }
        guard classes.meets(WordClass.anyTitle.union(.anyRole)), !isInitials(token),
            !isLastName(token), !isNameToo(token)
        else { return false }
        return !classes.meets(.givenName) || finder.tokens.flags[token].contains(.dotted)
            || token == core.lowerBound && classes.meets(.honorific)
    }

    /// "DSP [Ann Lee]": capitals and a word behind them that is no common one.
    private func isShortTitle(_ token: Int) -> Bool {
        finder.tokens.flags[token].contains(.allCapitals) && token + 1 < core.upperBound
            && (!classes(token + 1).meets([.common, .organization, .place])
                || classes(token + 1).meets(.givenName)
                || token + 2 < core.upperBound
                    && !classes(token + 2).meets([.common, .organization, .place]))
    }

    /// "[MS] Dhoni": an honorific is not written in capitals only, unless all is.
    private func isInitials(_ token: Int) -> Bool {
        let tokens = finder.tokens
        return token == core.lowerBound && tokens.length[token] == 2
            && tokens.hash[token] == TitleCut.ms && tokens.flags[token].contains(.allCapitals)
            && !tokens.flags[token + 1].contains(.allCapitals)
    }

    /// "[Earl] Warren", "[Duke] Ellington": before a last name alone it is a given name.
    private func isNameToo(_ token: Int) -> Bool {
        token == core.lowerBound && core.count == 2
            && TitleCut.peers.contains(finder.tokens.hash[token])
    }

    private static let peers = WordSet("duke earl")
    private static var ms: UInt64 { WordHash.of("ms") }
    private static var sri: UInt64 { WordHash.of("sri") }
    private static var pro: UInt64 { WordHash.of("pro") }
    private static var sr: UInt64 { WordHash.of("sr") }
    private static var tan: UInt64 { WordHash.of("tan") }

    /// "Tan [Sri]", "Dato [Sri]"; alone it is a given name.
    private func isSecondOfTitle(_ token: Int) -> Bool {
        guard token > core.lowerBound else { return false }
        return finder.tokens.hash[token - 1] == TitleCut.tan
            || classes(token - 1).contains(.title)
    }

    /// "Paul [Baker] Jones": a word for a role behind a given name.
    private func isLastName(_ token: Int) -> Bool {
        let first = classes(core.lowerBound)
        return token == core.lowerBound + 1 && !classes(token).meets(.anyTitle)
            && first.meets(.givenName)
            && !first.meets(WordClass.anyTitle.union([.place, .demonym, .common]))
            && !finder.tokens.flags[token].contains(.dotted)
    }

    /// "[Ann Lee] QC", "[Ann Lee] MP", but not "the Dorset North MP".
    private mutating func cutPostNominals() {
        let before = core.lowerBound - 1
        guard core.count > 2, before < 0 || finder.tags[before] != .determiner,
            !classes(core.lowerBound).contains(.place)
        else { return }
        while core.count > 2, isPostNominal(core.upperBound - 1),
            finder.tokens.kind[core.upperBound - 2] == .word
        { core = core.dropLast() }
    }

    private func isPostNominal(_ token: Int) -> Bool {
        guard classes(token).contains(.postNominal) else { return false }
        let tokens = finder.tokens
        let end = Int(tokens.end[token])
        let last = end - (tokens.flags[token].contains(.dotted) ? 2 : 1)
        return finder.document.source.bytes[last] &- 65 < 26
    }

    /// "Oscar-winner [Ann Lee]", "Berlin-based [Bo Ray]": a compound that goes on in small letters.
    private mutating func cutCompound() {
        let first = core.lowerBound
        if core.count > 2 && finder.document.isCompoundInSmallLetters(first)
            || core.count == 2 && finder.document.isCompoundOfPlace(first)
        {
            core = core.dropFirst()
        }
    }

    /// Cuts behind the last title that no organisation's word follows.
    private mutating func cutToLastTitle() {
        guard core.count > 1 else { return }
        let nickname = finder.document.nickname(in: core)?.lowerBound
        for token in (core.lowerBound..<(nickname ?? core.upperBound - 1)).reversed()
        where isTitle(token) {
            var rest = token + 1..<core.upperBound
            // "President Pro Tempore [Ann Lee]"
            if rest.count > 2, finder.tokens.hash[rest.lowerBound] == TitleCut.pro {
                rest = rest.dropFirst(2)
            }
            // "Justice (retd) [Ann Lee]"
            if rest.count > 3, finder.tags[rest.lowerBound] == .open { rest = rest.dropFirst(3) }
            // "Dato' [Ann Lee]"
            while rest.count > 1, finder.tokens.kind[rest.lowerBound] != .word {
                rest = rest.dropFirst()
            }
            if rest.contains(where: finder.isOrganizationWord) { return }
            // "Department of Marine Transport": an office, and no title within it.
            let hasOffice = (core.lowerBound..<token).contains {
                finder.tags[$0] == .preposition
                    && $0 > core.lowerBound && finder.isOrganizationWord($0 - 1)
            }
            if hasOffice { return }
            note(core.lowerBound..<rest.lowerBound)
            core = rest
            return
        }
    }

    /// "Senate Whip [Ann Lee] of Ohio": where somebody with a title is from.
    private mutating func cutOrigin() {
        guard isTitled, core.count > 2,
            let of = core.dropFirst().first(where: { finder.tags[$0] == .preposition }),
            !(core.lowerBound..<of).contains(where: finder.isOrganizationWord)
        else { return }
        core = core.lowerBound..<of
    }

    private mutating func note(_ prefix: Range<Int>) {
        isTitled = true
        for token in prefix {
            let classes = self.classes(token)
            if classes.meets([.honorificMale, .roleMale]) { gender = .male }
            if classes.meets([.honorificFemale, .roleFemale]) { gender = .female }
        }
    }

    /// Cuts before a given name that a last name follows and that no given name precedes.
    private mutating func cutToGivenName() {
        guard core.count > 2 || startsBehindOf(), !isTitled,
            finder.document.nickname(in: core) == nil
        else { return }
        for token in core.dropFirst().dropLast() {
            let before = token - 1
            guard classes(token).meets(.givenName), !classes(before).meets(.givenName),
                !finder.tokens.flags[before].contains(.singleLetter), core.upperBound - token <= 3,
                !(token..<core.upperBound).contains(where: finder.isOrganizationWord)
            else { continue }
            let prefix = classes(before)
            let describes =
                prefix.meets([.demonym, .organization, .place, .common])
                || finder.tokens.flags[before].contains(.allCapitals)
                || finder.document.endsLikeRole(before)
                || before == core.lowerBound && finder.document.endsLikeJob(before)
            guard describes else { continue }
            core = token..<core.upperBound
            return
        }
        cutPlaceOrDemonym()
    }

    /// "Secretary of [State John Kerry]": a title and "of" stand before the run.
    private func startsBehindOf() -> Bool {
        core.lowerBound > 1 && finder.tags[core.lowerBound - 1] == .preposition
            && isTitle(core.lowerBound - 2)
    }

    /// "Ohio State …" stays; "Labour [Ann Lee]" and "Canadian [Bo Ray]" are cut.
    private mutating func cutPlaceOrDemonym() {
        let first = classes(core.lowerBound)
        guard core.count > 2, first.contains(.demonym),
            !TitleCut.directions.contains(finder.tokens.hash[core.lowerBound]),
            !core.contains(where: finder.isOrganizationWord)
        else { return }
        // "Kenyan Red Cross": common words behind it make no person's name.
        let isCommon = core.dropFirst().allSatisfy {
            classes($0).contains(.common) && !classes($0).meets(.givenName)
        }
        if isCommon { return }
        core = core.lowerBound + 1..<core.upperBound
    }

    /// "[Northern] Dales": part of a name, other than "Kenyan Ann Lee".
    private static let directions = WordSet("eastern northern southern western")

    /// "his wife, [Ann Lee]": the gender alone.
    private mutating func noteGender(of token: Int) {
        guard finder.tags[token] == .noun else { return }
        let classes = self.classes(token)
        if classes.contains(.roleMale) { gender = .male }
        if classes.contains(.roleFemale) { gender = .female }
    }

    /// A role in small letters before the name: "spokeswoman [Ann Lee]".
    private mutating func readWordBefore() {
        let before = core.lowerBound - 1
        if before > 0, finder.tags[before] == .comma,
            finder.document.endsApposition(core.upperBound)
        {
            noteGender(of: before - 1)
        }
        guard before >= 0, finder.tags[before] == .noun,
            classes(before).meets(WordClass.anyTitle.union(.anyRole)),
            !finder.tokens.flags[core.lowerBound].contains(.lineBefore)
        else { return }
        note(before..<core.lowerBound)
    }
}
