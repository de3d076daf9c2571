/// Finds the names of a document.
struct NameFinder {
    private let document: Document
    private let tokens: Tokens
    private let tags: [Tag]

    /// All names, in text order, within quotation marks too.
    static func names(in document: Document) -> [NameMention] {
        let finder = NameFinder(document: document)
        var names: [NameMention] = []
        var token = 0
        while token < document.tokens.count {
            guard document.tags[token] == .name else {
                token += 1
                continue
            }
            let run = finder.run(from: token)
            finder.add(run, to: &names)
            token = run.upperBound
        }
        return names
    }

    private init(document: Document) {
        self.document = document
        tokens = document.tokens
        tags = document.tags
    }

    /// The run of capitalised words from `first` on, particles, "and" within an organisation's name
    /// and "of" before a capital included.
    private func run(from first: Int) -> Range<Int> {
        var end = first + 1
        while end < tokens.count {
            if tags[end] == .name, !tokens.flags[end].contains(.lineBefore) {
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
        let next = token + 1
        guard next < tokens.count, !tokens.flags[token].contains(.lineBefore) else { return nil }
        if tokens.classes[token].contains(.particle), tags[next] == .name, tags[token] != .name {
            return next + 1
        }
        if tags[token] == .other, tags[next] == .name, !tokens.spaceBefore(next) || isAmpersand(token) {
            return next + 1
        }
        let isOrganization = (first..<token).contains {
            tokens.classes[$0].contains(.organization) && !tokens.classes[$0].meets(.givenName)
        }
        guard isOrganization, tokens.hash[token] == NameFinder.of else { return nil }
        if tags[next] == .name { return next + 1 }
        let second = next + 1
        return tags[next] == .determiner && second < tokens.count && tags[second] == .name
            ? second + 1 : nil
    }

    private static let of = WordHash.of("of")

    private func isAmpersand(_ token: Int) -> Bool {
        document.source.bytes[Int(tokens.start[token])] == UInt8(ascii: "&")
    }

    private func add(_ run: Range<Int>, to names: inout [NameMention]) {
        var core = run
        var isTitled = false
        var gender = Gender.unknown
        while core.lowerBound < core.upperBound {
            let classes = tokens.classes[core.lowerBound]
            guard isPrefix(classes, at: core.lowerBound, in: core) else { break }
            if classes.contains(.honorificMale) { gender = .male }
            if classes.contains(.honorificFemale) { gender = .female }
            if classes.meets(WordClass.anyTitle.union(.anyRole)) { isTitled = true }
            core = core.lowerBound + 1..<core.upperBound
        }
        if let title = lastTitle(in: core) {
            isTitled = true
            core = title + 1..<core.upperBound
        }
        if !isTitled, core.lowerBound > 0, core.lowerBound == run.lowerBound {
            let before = tokens.classes[core.lowerBound - 1]
            if tags[core.lowerBound - 1] == .noun, before.meets(WordClass.anyTitle.union(.anyRole)) {
                isTitled = true
                if before.contains(.roleMale) { gender = .male }
                if before.contains(.roleFemale) { gender = .female }
            }
        }
        guard !core.isEmpty else { return }
        names.append(mention(run, core: core, isTitled: isTitled, gender: gender))
    }

    /// Whether the first word of the rest belongs before the name: a title, a demonym, a place
    /// before two more words.
    private func isPrefix(_ classes: WordClass, at token: Int, in core: Range<Int>) -> Bool {
        guard core.count > 1 else {
            return classes.meets(.honorific) && !classes.meets(.givenName)
                && tokens.flags[token].contains(.dotted)
        }
        if classes.meets(.anyTitle) {
            return !classes.meets(.givenName) && !isOrganization(core)
        }
        if classes.meets(.anyRole) { return !isOrganization(core) && !classes.meets(.givenName) }
        guard !isOrganization(core) else { return false }
        if classes.contains(.demonym) { return true }
        return classes.contains(.place) && core.count > 2 && !classes.meets(.givenName)
    }

    /// The last title within the run: "Ohio Gov. John Kasich", "Labour MP John Smith".
    private func lastTitle(in core: Range<Int>) -> Int? {
        guard core.count > 1, !isOrganization(core) else { return nil }
        return core.dropLast().last {
            let classes = tokens.classes[$0]
            return classes.meets(WordClass.anyTitle.union(.anyRole)) && !classes.meets(.givenName)
                || classes.contains(.demonym)
        }
    }

    private func isOrganization(_ core: Range<Int>) -> Bool {
        let last = tokens.classes[core.upperBound - 1]
        if last.contains(.organization), !last.meets(.givenName) { return true }
        return core.contains {
            let classes = tokens.classes[$0]
            return classes.contains(.organization) && !classes.meets(.givenName.union(.anyTitle))
        }
    }

    private func mention(_ whole: Range<Int>, core run: Range<Int>, isTitled: Bool, gender: Gender)
        -> NameMention
    {
        var core = run
        while core.count > 2, tokens.classes[core.upperBound - 1].contains(.suffix),
            !tokens.classes[core.upperBound - 1].meets([.givenMale, .givenFemale])
        { core = core.lowerBound..<core.upperBound - 1 }
        let first = tokens.classes[core.lowerBound]
        let kind = kind(of: core, isTitled: isTitled || gender != .unknown)
        var gender = gender
        if gender == .unknown, kind == .person, core.count > 1 || first.meets(.givenName) {
            gender = givenGender(first)
        }
        let next = whole.upperBound
        let isModifier =
            next < tokens.count && (tags[next] == .clitic || tags[next] == .noun)
        let isOutside = document.isOutside(core.lowerBound)
        return NameMention(
            whole: whole, core: run, kind: kind, gender: gender,
            lastHash: tokens.hash[core.upperBound - 1], firstHash: tokens.hash[core.lowerBound],
            isTitled: isTitled, isHead: isOutside && !isModifier, isOutside: isOutside)
    }

    private func givenGender(_ classes: WordClass) -> Gender {
        switch (classes.contains(.givenMale), classes.contains(.givenFemale)) {
        case (true, false): return .male
        case (false, true): return .female
        default: return .unknown
        }
    }

    private func kind(of core: Range<Int>, isTitled: Bool) -> NameMention.Kind {
        if isTitled { return .person }
        let first = tokens.classes[core.lowerBound]
        if isOrganization(core) { return .organization }
        if core.count > 1 {
            if core.allSatisfy({ tokens.classes[$0].contains(.place) }) { return .place }
            if first.contains(.place), !first.meets(.givenName) { return .place }
            if core.count > 4 { return .organization }
            return hasArticle(core) && !first.meets(.givenName) ? .organization : .person
        }
        if first.contains(.place) { return .place }
        if first.contains(.demonym) { return .unknown }
        if tokens.flags[core.lowerBound].contains(.allCapitals) || hasArticle(core) {
            return .organization
        }
        return first.meets(.givenName) ? .person : .unknown
    }

    private func hasArticle(_ core: Range<Int>) -> Bool {
        core.lowerBound > 0 && tags[core.lowerBound - 1] == .determiner
            && !tokens.flags[core.lowerBound].contains(.lineBefore)
    }
}
