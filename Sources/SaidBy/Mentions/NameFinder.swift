/// Finds the names of a document: runs of capitalised words, cut down to the name.
struct NameFinder {
    let document: Document

    var tokens: Tokens { document.tokens }
    var tags: [Tag] { document.tags }

    /// All names, in text order, within quotation marks too.
    static func names(in document: Document) -> [NameMention] {
        let finder = NameFinder(document: document)
        var names: [NameMention] = []
        names.reserveCapacity(document.tokens.count / 12)
        var token = Tag.firstName(in: document.tags, from: 0)
        // One for all names: to make one counts references.
        var cut = TitleCut(finder: finder)
        var office = OfficePhrase(finder: finder)
        while token < document.tokens.count {
            let run = finder.run(from: token)
            if let held = office.take(run) {
                let whole = held.start..<run.upperBound
                while let last = names.last, last.whole.upperBound > held.start {
                    names.removeLast()
                }
                cut.cutOffice(whole, before: held.person)
                if let name = finder.name(in: whole, cut: cut) { names.append(name) }
            } else {
                cut.cut(run)
                if let name = finder.name(in: run, cut: cut) { names.append(name) }
            }
            token = Tag.firstName(in: document.tags, from: run.upperBound)
        }
        return names
    }

    /// The run of capitalised words from `first` on, particles, "and" within an organisation's name
    /// and "of" before a capital included.
    private func run(from first: Int) -> Range<Int> {
        var end = first + 1
        while end < tokens.count {
            if tags[end] == .name, !tokens.flags[end].contains(.lineBefore),
                document.areOnSameSide(end, first)
            {
                end += 1
            } else if let next = bridged(end, from: first) {
                end = next
            } else {
                break
            }
        }
        return first..<end
    }

    /// The end of the name if what stands at `token` joins two parts of it.
    private func bridged(_ token: Int, from first: Int) -> Int? {
        if tags[token] == .open { return titled(behind: token) }
        let next = token + 1
        guard next < tokens.count, tags[next] == .name || tags[next] == .determiner,
            !tokens.flags[token].contains(.lineBefore)
        else { return nil }
        if tokens.classes[token].contains(.particle), tags[next] == .name,
            tokens.hash[token] != Document.of
        {
            return next + 1
        }
        if tags[token] == .other, tags[next] == .name,
            !tokens.spaceBefore(next) || isAmpersand(token)
        {
            return next + 1
        }
        if tags[token] == .comma { return listed(token, from: first) }
        if tags[token] == .coordinator {
            return joinedByAnd(token, from: first) ?? listed(token, from: first)
        }
        if tags[token] == .clitic { return possessed(by: token) }
        guard [Document.of, Document.for, Document.on].contains(tokens.hash[token]),
            (first..<token).contains(where: isOrganizationWord)
                || tokens.hash[first] == NameFinder.friends
        else { return nil }
        // A headline's capital: "BBC Chief On Lee".
        if tokens.hash[token] != Document.of, tokens.flags[token].contains(.capital) {
            return nil
        }
        if tags[next] == .name { return next + 1 }
        let second = next + 1
        return second < tokens.count && tags[second] == .name ? second + 1 : nil
    }

    /// "Dr [(Mrs) Ann Lee]", "Justice [(retd) Bo Ray]": a second title between brackets.
    private func titled(behind open: Int) -> Int? {
        let close = open + 2
        guard close + 1 < tokens.count, tags[close] == .close, tags[close + 1] == .name,
            tokens.classes[open - 1].meets(.anyTitle),
            document.isSecondTitle(open + 1)
        else { return nil }
        return close + 2
    }

    /// "Department for Culture[, Media and Sport]": what else an office is for, in common words.
    private func listed(_ token: Int, from first: Int) -> Int? {
        let isOffice = (first..<token).dropFirst().contains {
            tags[$0] == .preposition && isOrganizationWord($0 - 1)
        }
        guard isOffice else { return nil }
        var link = token
        while link < min(tokens.count, token + 9) {
            var end = link + 1
            while end < tokens.count, tags[end] == .name,
                tokens.classes[end].contains(.common), !tokens.classes[end].meets(.givenName)
            { end += 1 }
            guard end > link + 1, end < tokens.count else { return nil }
            if tokens.hash[link] == Document.and { return end }
            guard tags[link] == .comma else { return nil }
            link = end
        }
        return nil
    }

    /// "Sheriff['s Office]", "Women['s Tennis Association]": an organisation's word behind somebody of
    /// a kind.
    private func possessed(by clitic: Int) -> Int? {
        let owner = tokens.classes[clitic - 1]
        let next = clitic + 1
        guard owner.meets(WordClass.anyTitle.union(.anyRole).union([.collective, .relation])),
            !owner.meets([.place, .demonym, .organization]), tags[next] == .name
        else { return nil }
        if isOrganizationWord(next) { return next + 1 }
        let second = next + 1
        guard second < tokens.count, tags[second] == .name, isOrganizationWord(second),
            !tokens.classes[next].meets(WordClass.givenName.union([.place, .demonym]))
        else { return nil }
        return second + 1
    }

    /// "the Finance and Economy Ministry": an article before, an organisation's word at the end.
    private func joinedByAnd(_ and: Int, from first: Int) -> Int? {
        guard first > 0, tags[first - 1] == .determiner, and == first + 1,
            !tokens.classes[first].meets(.givenName), tokens.hash[and] == Document.and
        else { return nil }
        var end = and + 1
        while end < tokens.count, tags[end] == .name { end += 1 }
        return end > and + 1 && isOrganizationWord(end - 1) ? end : nil
    }

    private static var friends: UInt64 { WordHash.of("friends") }

    private func isAmpersand(_ token: Int) -> Bool {
        document.source.bytes[Int(tokens.start[token])] == UInt8(ascii: "&")
    }

    /// Whether the word makes a run of capitals an organisation's name.
    func isOrganizationWord(_ token: Int) -> Bool {
        let classes = tokens.classes[token]
        return classes.contains(.organization) && !classes.meets(.givenName)
    }

    private func name(in run: Range<Int>, cut: TitleCut) -> NameMention? {
        guard !cut.core.isEmpty, !isTitleOf(run), !isDay(cut.core) else { return nil }
        let core = cut.core
        let last = lastWord(of: core)
        let kind = kind(of: core, isTitled: cut.isTitled)
        let next = run.upperBound
        let isModifier =
            next < tokens.count
            && (tags[next] == .clitic
                || tags[next] == .noun && !tokens.flags[next].contains(.lineBefore)
                    && document.areOnSameSide(next, core.lowerBound))
        return NameMention(
            whole: run, core: core, kind: kind,
            gender: cut.gender == .unknown ? genderBehind(next) : cut.gender,
            personEvidence: evidence(for: core, kind: kind, isTitled: cut.isTitled),
            lastHash: document.nameHash(last), firstHash: document.nameHash(core.lowerBound),
            isTitled: cut.isTitled, isOutside: document.isOutside(core.lowerBound),
            isHead: !isModifier)
    }

    /// "Election Day": a time, and nobody's name.
    private func isDay(_ core: Range<Int>) -> Bool {
        core.count > 1 && tokens.classes[core.upperBound - 1].contains(.time)
            && !tokens.classes[core.lowerBound].meets(.givenName)
    }

    /// The gender that an apposition tells: "Ann Lee, his widow".
    private func genderBehind(_ comma: Int) -> Gender {
        guard comma + 2 < tokens.count, tags[comma] == .comma,
            tags[comma + 1] == .possessive || tags[comma + 1] == .determiner
        else { return .unknown }
        for token in comma + 2..<min(tokens.count, comma + 5) {
            let classes = tokens.classes[token]
            if classes.meets([.roleMale, .roleFemale]) {
                // "For Ann Lee, a [boy] named Bo was": the next clause begins.
                guard token + 1 >= tokens.count || !tags[token + 1].isVerbal else {
                    return .unknown
                }
                return classes.genderOfRole
            }
            guard tags[token] == .adjective || tags[token] == .noun else { return .unknown }
        }
        return .unknown
    }

    /// "[Secretary] of State": a title alone, with "of" behind it.
    private func isTitleOf(_ run: Range<Int>) -> Bool {
        run.count == 1 && tokens.classes[run.lowerBound].meets(.anyTitle)
            && !tokens.classes[run.lowerBound].meets(.givenName)
            && run.upperBound < tokens.count && tokens.hash[run.upperBound] == Document.of
    }

    /// The last word of a name that is no suffix.
    private func lastWord(of core: Range<Int>) -> Int {
        var last = core.upperBound - 1
        while last > core.lowerBound + 1, tokens.classes[last].contains(.suffix),
            !tokens.classes[last].meets(.givenName)
        { last -= 1 }
        return last
    }

    private func kind(of core: Range<Int>, isTitled: Bool) -> NameMention.Kind {
        if isTitled { return .person }
        if isConstituency(core) { return .place }
        let count = core.count - (document.nickname(in: core)?.count ?? 0)
        let first = tokens.classes[core.lowerBound]
        if core.contains(where: isOrganizationWord) { return .organization }
        if !first.meets(.givenName), isBody(core.lowerBound - 1) { return .organization }
        if core.count > 1 {
            if PlaceWords.isPlace(
                first: tokens.hash[core.lowerBound], last: tokens.hash[core.upperBound - 1])
            {
                return .place
            }
            if first.meets(.givenName) { return count > 4 ? .organization : .person }
            if core.contains(where: { tokens.classes[$0].contains(.place) }) { return .place }
            if isWithinPlace(core) { return .place }
            return hasArticle(core) || count > 4 ? .organization : .unknown
        }
        if first.contains(.place) { return .place }
        if first.contains(.demonym) { return .place }
        let comma = core.lowerBound - 1
        // "in Mill Road, [Harlow],"
        if comma > 1, tags[comma] == .comma, tags[comma - 1] == .name, tags[comma - 2] == .name,
            PlaceWords.endsPlace(tokens.hash[comma - 1])
        {
            return .place
        }
        let isAcronym = tokens.flags[core.lowerBound].contains(.allCapitals)
        return isAcronym || hasArticle(core) ? .organization : .unknown
    }

    /// "the [lender] Noordbank": a noun for one body right before the name.
    private func isBody(_ before: Int) -> Bool {
        guard before >= 0, tags[before] == .noun,
            !tokens.flags[before + 1].contains(.lineBefore)
        else { return false }
        let classes = tokens.classes[before]
        return classes.contains(.collective)
            && !classes.meets(WordClass.anyRole.union([.relation, .time]))
            && document.source.bytes[Int(tokens.end[before]) - 1] != UInt8(ascii: "s")
    }

    /// "Sen. Ann Lee, [R-Ohio],": a party's letter and a place.
    private func isConstituency(_ core: Range<Int>) -> Bool {
        let start = Int(tokens.start[core.lowerBound])
        guard core.lowerBound > 0, tokens.length[core.lowerBound] > 3,
            tags[core.lowerBound - 1] == .comma || tags[core.lowerBound - 1] == .open
        else { return false }
        let bytes = document.source.bytes
        return bytes[start + 1] == UInt8(ascii: "-") && bytes[start + 2] &- 65 < 26
    }

    /// "Harlow Bend, Ohio,": the name of a place follows between commas.
    private func isWithinPlace(_ core: Range<Int>) -> Bool {
        let next = core.upperBound
        guard next + 2 < tokens.count, tags[next] == .comma, tags[next + 1] == .name else {
            return false
        }
        // A dateline: "Harlow Bend, Jordan – ".
        if tags[next + 2] == .dash, tokens.flags[core.lowerBound].contains(.lineBefore) {
            return true
        }
        return tokens.classes[next + 1].contains(.place)
            && [.comma, .dash, .stop, .close].contains(tags[next + 2])
    }

    private func hasArticle(_ core: Range<Int>) -> Bool {
        core.lowerBound > 0 && tags[core.lowerBound - 1] == .determiner
            && !tokens.flags[core.lowerBound].contains(.lineBefore)
    }
}

/// Words that make two capitalised words a place, however much the other looks like a given name:
/// "Jordan Valley", "Mount Sidney".
private enum PlaceWords {
    private static let first = WordSet("cape fort lake mount port")
    private static let last = WordSet(
        """
        avenue bay beach boulevard canyon creek desert district falls gorge gulf harbor harbour
        heights island islands lagoon mountain mountains ocean peninsula province reservoir river
        road sea springs square strait street valley village
        """)

    /// Whether the name of a road or a place ends in the word.
    static func endsPlace(_ hash: UInt64) -> Bool { last.contains(hash) }

    static func isPlace(first: UInt64, last: UInt64) -> Bool {
        self.first.contains(first) || self.last.contains(last)
    }
}
