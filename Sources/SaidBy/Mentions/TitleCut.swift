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
        cutCompound()
        cutToLastTitle()
        cutToGivenName()
        if core.lowerBound == run.lowerBound { readWordBefore() }
    }

    private func classes(_ token: Int) -> WordClass { finder.tokens.classes[token] }

    private func isTitle(_ token: Int) -> Bool {
        let classes = self.classes(token)
        guard classes.meets(WordClass.anyTitle.union(.anyRole)) else { return false }
        return !classes.meets(.givenName) || finder.tokens.flags[token].contains(.dotted)
            || token == core.lowerBound && classes.meets(.honorific)
    }

    /// "Oscar-winner [Ann Lee]", "Berlin-based [Bo Ray]": a compound that goes on in small letters.
    private mutating func cutCompound() {
        let tokens = finder.tokens
        let first = core.lowerBound
        guard core.count > 2, tokens.end[first] - tokens.start[first] > 7 else { return }
        let bytes = finder.document.source.bytes
        for index in Int(tokens.start[first]) + 3..<Int(tokens.end[first]) - 2
        where bytes[index] == UInt8(ascii: "-") {
            let next = bytes[index + 1]
            if next >= UInt8(ascii: "a"), next <= UInt8(ascii: "z") { core = core.dropFirst() }
            return
        }
    }

    /// Cuts behind the last title that no organisation's word follows.
    private mutating func cutToLastTitle() {
        guard core.count > 1 else { return }
        for token in core.dropLast().reversed() where isTitle(token) {
            let rest = token + 1..<core.upperBound
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
        guard core.count > 2 || startsBehindOf(), !isTitled else { return }
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
            !core.contains(where: finder.isOrganizationWord)
        else { return }
        core = core.lowerBound + 1..<core.upperBound
    }

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
        if before > 0, finder.tags[before] == .comma { noteGender(of: before - 1) }
        guard before >= 0, finder.tags[before] == .noun,
            classes(before).meets(WordClass.anyTitle.union(.anyRole)),
            !finder.tokens.flags[core.lowerBound].contains(.lineBefore)
        else { return }
        note(before..<core.lowerBound)
    }
}
