/// What shows that a name is a person's.
extension NameFinder {
    /// How much shows it: 0 nothing, 1 it acts like one, 2 it has a given name or an initial, an age
    /// or an apposition tells, 3 it has a title or an honorific.
    func evidence(for core: Range<Int>, kind: NameMention.Kind, isTitled: Bool) -> Int {
        if isTitled { return 3 }
        guard kind == .person || kind == .unknown else { return 0 }
        if core.count > 1 {
            if tokens.classes[core.lowerBound].meets(.givenName) { return isWhere(core) ? 0 : 2 }
            if hasInitial(core) { return 2 }
        }
        return hasRoleBefore(core) || hasRoleBehind(core) ? 2 : actsLikePerson(core)
    }

    /// "near San Diego": a place that begins like a person's name.
    private func isWhere(_ core: Range<Int>) -> Bool {
        core.lowerBound > 0 && NameFinder.where.contains(tokens.hash[core.lowerBound - 1])
    }

    /// "Ann R. Lee", "P. K. Bhole".
    private func hasInitial(_ core: Range<Int>) -> Bool {
        core.dropLast().contains { tokens.flags[$0].isSuperset(of: .initial) }
    }

    /// "Dorset's captain, [Ann Lee],", "the head of the school, [Ann Lee],".
    private func hasRoleBefore(_ core: Range<Int>) -> Bool {
        let comma = core.lowerBound - 1
        let next = core.upperBound
        guard comma > 0, tags[comma] == .comma, next < tokens.count,
            [.comma, .stop, .dash, .close].contains(tags[next])
        else { return false }
        let lower = max(0, comma - NameFinder.reach)
        guard let phrase = document.nounPhrase(endingAt: comma - 1, from: lower) else {
            return false
        }
        return isOnePerson(document.climb(phrase, from: lower))
    }

    /// "[Ann Lee], a farmer", "[Ann Lee], 34, head of the school".
    private func hasRoleBehind(_ core: Range<Int>) -> Bool {
        let comma = core.upperBound
        let upper = min(tokens.count, comma + NameFinder.reach)
        guard comma + 1 < upper, tags[comma] == .comma,
            let phrase = document.nounPhrase(startingAt: comma + 1, to: upper)
        else { return false }
        let next = phrase.upperBound
        if next < tokens.count, tokens.hash[next] == NameFinder.who { return true }
        guard isOnePerson(phrase) else { return false }
        return next >= tokens.count || tags[next] != .verb && tags[next] != .auxiliary
    }

    /// Whether the phrase tells what one person is; firms too are owners and partners.
    private func isOnePerson(_ phrase: Range<Int>) -> Bool {
        guard let head = document.headNoun(of: phrase), tags[head] == .noun else { return false }
        let classes = tokens.classes[head]
        return classes.meets(WordClass.anyRole.union(.title)) && !classes.contains(.collective)
            && !NameFinder.rolesOfFirms.contains(tokens.hash[head])
    }

    /// 2 where an age follows, 1 where "who" does, a verb of saying whose subject it is, or any verb
    /// and "his" or "her"; else 0.
    private func actsLikePerson(_ core: Range<Int>) -> Int {
        let next = core.upperBound
        guard next < tokens.count else { return 0 }
        if tags[next] == .verb {
            if core.lowerBound > 0, tags[core.lowerBound - 1] == .preposition { return 0 }
            return tokens.classes[next].contains(.cue) || isOwner(behind: next) ? 1 : 0
        }
        guard tags[next] == .comma, next + 1 < tokens.count else { return 0 }
        if tags[next + 1] == .number { return isAge(next + 1) ? 2 : 1 }
        return tags[next + 1] == .relative && !isAddress(core) ? 1 : 0
    }

    /// "Ann Lee, 68, of [Mill Lane], who", "a driver from [Harlow], who": where somebody is from.
    private func isAddress(_ core: Range<Int>) -> Bool {
        core.lowerBound > 1 && tags[core.lowerBound - 1] == .preposition
            && (tags[core.lowerBound - 2] == .comma
                || NameFinder.whence.contains(tokens.hash[core.lowerBound - 1])
                    && tags[core.lowerBound - 2] == .noun)
    }

    private static let whence = WordSet("at from in near")

    /// "[Ann Lee] left with her dog": no other name comes before "his" or "her".
    private func isOwner(behind verb: Int) -> Bool {
        let reach = 24
        for token in verb + 1..<max(verb + 1, min(tokens.count, verb + reach)) {
            switch tags[token] {
            case .name, .stop, .pronoun, .mark: return false
            case .possessive where PronounKind(tokens, token).gender != nil: return true
            default: continue
            }
        }
        return false
    }

    /// A number of two digits between commas.
    private func isAge(_ number: Int) -> Bool {
        tokens.length[number] == 2 && number + 1 < tokens.count
            && tags[number + 1] == .comma
    }

    private static var who: UInt64 { WordHash.of("who") }
    /// How many tokens an apposition may hold.
    private static let reach = 12
    private static let `where` = WordSet("across near outside")
    private static let rolesOfFirms = WordSet(
        """
        broker builder contractor developer distributor employer exporter host importer insurer
        leader lender maker operator owner partner producer publisher rival sponsor supplier trader
        """)
}
