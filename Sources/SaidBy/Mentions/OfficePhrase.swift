/// Follows an office from its title on to whoever holds it: "Minister of State for Water Resources
/// [Ann Lee]".
struct OfficePhrase {
    private let finder: NameFinder
    /// The tokens of the office so far; empty where none is open.
    private var open = 0..<0
    /// Whether what the office is for has begun, so that "and" can go on with it.
    private var hasObject = false
    /// Whether the office is over a place, whose name may look like a person's: "Mayor of".
    private var isOverPlace = false

    private var tokens: Tokens { finder.tokens }

    init(finder: NameFinder) { self.finder = finder }

    /// Takes in the next run of capitals.
    ///
    /// - Returns: Where the title begins, and the first word of the holder's name in the run; nil if
    ///   the run names none.
    mutating func take(_ run: Range<Int>) -> (start: Int, person: Int)? {
        guard let start = start(before: run) else {
            open = isTitle(run.upperBound - 1) ? run : 0..<0
            hasObject = false
            return nil
        }
        let isListed = finder.tags[run.lowerBound - 1] == .comma
        if !isListed, let person = person(in: run) {
            open = 0..<0
            return (start, person)
        }
        open = start..<run.upperBound
        hasObject = true
        return nil
    }

    /// Where the title begins that goes on with the run.
    private mutating func start(before run: Range<Int>) -> Int? {
        var link = run.lowerBound - 1
        guard link > 0, canLink(finder.tags[link]),
            !tokens.flags[run.lowerBound].contains(.lineBefore)
        else { return nil }
        if finder.tags[link] == .determiner { link -= 1 }
        guard link > 0 else { return nil }
        let isOpen = open.upperBound == link && !open.isEmpty
        if tokens.hash[link] == Document.of || tokens.hash[link] == Document.for {
            if !isOpen || !hasObject {
                isOverPlace = OfficePhrase.overPlaces.contains(tokens.hash[link - 1])
            }
            if isOpen { return open.lowerBound }
            return finder.tags[link - 1] == .noun && isTitle(link - 1) ? link - 1 : nil
        }
        if isOpen, hasObject, !isTitle(run.lowerBound),
            tokens.hash[link] == Document.and || finder.tags[link] == .comma
        {
            return open.lowerBound
        }
        return link == run.lowerBound - 1 ? startBehindNoun(link) : nil
    }

    /// Whether a token of that tag can stand between a title and what its office is for.
    private func canLink(_ tag: Tag) -> Bool {
        switch tag {
        case .preposition, .determiner, .noun: return true
        case .coordinator, .comma: return hasObject
        default: return false
        }
    }

    /// "[director of communications] Ann Lee": in small letters.
    private func startBehindNoun(_ noun: Int) -> Int? {
        guard noun > 1, finder.tags[noun] == .noun,
            finder.tags[noun - 1] == .preposition || finder.tags[noun - 2] == .preposition,
            OfficePhrase.fields.contains(tokens.hash[noun])
        else { return nil }
        let link = tokens.hash[noun - 1] == Document.of ? noun - 1 : noun - 2
        return link > 0 && tokens.hash[link] == Document.of && isTitle(link - 1) ? link - 1 : nil
    }

    private func isTitle(_ token: Int) -> Bool {
        let classes = tokens.classes[token]
        return classes.meets(WordClass.anyTitle.union(.anyRole))
            && !classes.meets(WordClass.givenName.union([.relation, .collective]))
            && !OfficePhrase.noOffices.contains(tokens.hash[token])
    }

    /// The first word of the name behind the words of the office.
    private func person(in run: Range<Int>) -> Int? {
        let isWholeOffice = finder.tags[run.lowerBound - 1] != .noun
        var token = run.lowerBound
        var isBehindOffice = !isWholeOffice
        var hasUnknown = false
        while token < run.upperBound {
            let rest = token..<run.upperBound
            if token > run.lowerBound || isBehindOffice, beginsPerson(rest) {
                return accepted(rest)
            }
            if isOffice(token) {
                isBehindOffice = true
                token += OfficePhrase.placeBeginnings.contains(tokens.hash[token]) ? 2 : 1
            } else {
                if isBehindOffice, !hasUnknown, !isOverPlace { return accepted(rest) }
                hasUnknown = true
                token += 1
            }
        }
        return nil
    }

    /// The first word of a name of two to five words among which is none of a body or an office.
    private func accepted(_ rest: Range<Int>) -> Int? {
        guard (2...5).contains(rest.count),
            !rest.dropFirst().contains(where: {
                finder.isOrganizationWord($0) || finder.tags[$0] == .preposition
                    || tokens.classes[$0].meets([.collective, .place, .demonym])
                    || OfficePhrase.placeBeginnings.contains(tokens.hash[$0])
            })
        else { return nil }
        return rest.lowerBound
    }

    /// Whether a given name or an initial begins what is left of the run.
    private func beginsPerson(_ rest: Range<Int>) -> Bool {
        guard rest.count > 1 else { return false }
        let first = rest.lowerBound
        if tokens.flags[first].contains(.dotted), tokens.length[first] < 7 {
            return !tokens.classes[first].meets(WordClass.anyTitle.union(.abbreviation))
        }
        return tokens.classes[first].meets(.givenName)
            && !tokens.classes[first].meets([.place, .demonym, .organization])
    }

    /// Whether the word can be part of what an office is for.
    private func isOffice(_ token: Int) -> Bool {
        let classes = tokens.classes[token]
        if finder.tags[token] != .name || tokens.flags[token].contains(.allCapitals) { return true }
        return classes.meets(OfficePhrase.words)
            || OfficePhrase.placeBeginnings.contains(tokens.hash[token])
    }

    private static let words = WordClass.anyTitle.union(.anyRole).union(.anyVerbForm)
        .union([.common, .organization, .place, .demonym, .collective, .document, .speechNoun])
    /// What begins a place's name whose next word may look like a person's.
    private static let placeBeginnings = WordSet(
        """
        big cape central den east eastern el fort grand great greater la lake las los lower
        mid mount new north northern old point port rio saint san santa santo são south southern st
        st. upper west western
        """)
    private static let overPlaces = WordSet(
        """
        ambassador archbishop archdeacon baron baroness bishop canon councillor councilor count
        countess dean duchess duke earl emperor governor king lord mayor member mep mla mp msp
        prince princess provost queen rector representative senator sheriff sultan td
        vicar
        """)
    /// Roles whose "of" leads to a work or to somebody else.
    private static let noOffices = WordSet(
        """
        author critic fan host killer murderer presenter reader star student supporter survivor
        understudy veteran victim writer
        """)
    /// What a director or head in small letters is of.
    private static let fields = WordSet(
        """
        affairs agriculture athletics coaching communications cricket design development economics
        education engineering facilities finance football fundraising health housing
        infrastructure innovation investigations marketing medicine music news nursing operations
        paediatrics pediatrics photography planning policy production programmes programming
        programs recruitment research rugby safety sales security services staff state strategy
        studies surgery tennis tourism training transport
        """)
}
