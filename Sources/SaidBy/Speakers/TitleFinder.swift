/// Finds what the text calls a person beside the name: "[Sen.] Ann Lee", "[chief executive] Ann
/// Lee", "Ann Lee, a [farmer from Dorset], said".
struct TitleFinder {
    /// How many titles a speaker is given.
    private static let limit = 6
    /// How many tokens a title may have: bounds the work at a name.
    static let reach = 12

    let document: Document
    private let table: EntityTable

    var names: [NameMention] { table.names }

    init(document: Document, table: EntityTable) {
        self.document = document
        self.table = table
    }

    /// The titles of somebody with these names, in text order, each once, the first few. A mere "Mr."
    /// stands only for one who has no other title.
    func titles(beside mentions: ArraySlice<Int32>) -> [Range<Int>] {
        var titles: [Range<Int>] = []
        var seen: [UInt64] = []
        var honorific: Range<Int>?
        for index in mentions where titles.count < TitleFinder.limit {
            let (first, second, third) = beside(Int(index))
            for case let title? in [first, second, third] {
                if title.allSatisfy({ isMere($0) }) {
                    honorific = honorific ?? title
                } else if isNew(title, among: &seen), titles.count < TitleFinder.limit {
                    titles.append(title)
                }
            }
        }
        if titles.isEmpty, let honorific { return [honorific] }
        return titles
    }

    /// Notes the words of the title, and whether they have not been seen: "Senator" is no news
    /// after "Sen.".
    private func isNew(_ title: Range<Int>, among seen: inout [UInt64]) -> Bool {
        let hashes = document.tokens.hash
        let written = title.reduce(0) { ($0 &* 31) ^ hashes[$1] }
        if seen.contains(written) { return false }
        let inFull = title.reduce(0) { ($0 &* 31) ^ TitleWords.inFull(hashes[$1]) }
        let isNew = !seen.contains(inFull)
        seen.append(written)
        if inFull != written { seen.append(inFull) }
        return isNew
    }

    /// The titles beside one name, in text order.
    private func beside(_ index: Int) -> (Range<Int>?, Range<Int>?, Range<Int>?) {
        let name = names[index]
        let comma = name.whole.lowerBound - 1
        let isPreceded = comma >= 0 && document.tags[comma] == .comma
        let next = name.whole.upperBound
        let isFollowed = next < document.tokens.count && document.tags[next] == .comma
        let (role, title) = titlesBefore(name)
        if !isFollowed, !isPreceded { return (role, title, nil) }
        let unit = document.segments.unitTokens(of: name.core.lowerBound)
        return (
            isPreceded ? appositionBefore(name, from: unit.lowerBound) : role, title,
            isFollowed ? appositionBehind(index, to: unit.upperBound) : nil
        )
    }

    /// Whether the word tells no more than a gender: "Mr.".
    func isMere(_ token: Int) -> Bool {
        document.tokens.classes[token].meets(.honorific)
            && TitleWords.isMere(document.tokens.hash[token])
    }

    /// Whether the word is a title, or a role that means something without another person's name.
    func isTitle(_ token: Int) -> Bool {
        let tokens = document.tokens
        let classes = tokens.classes[token]
        let flags = tokens.flags[token]
        if classes.meets(.honorific), flags.contains(.capital) { return true }
        guard !classes.meets([.relation, .titleQualifier]),
            classes.meets(WordClass.anyTitle.union(.anyRole))
                || document.tags[token] == .noun && document.endsLikeRole(token)
                    && !classes.meets([.collective, .organization, .time])
        else { return false }
        return !isPlural(token) && (!classes.meets(.givenName) || flags.contains(.dotted))
    }

    private func isPlural(_ token: Int) -> Bool {
        let bytes = document.source.bytes
        let end = Int(document.tokens.end[token])
        let s = UInt8(ascii: "s")
        return end > 1 && bytes[end - 1] == s && bytes[end - 2] != s
    }
}
