/// Titles that stand right before a name.
extension TitleFinder {
    /// "[Ohio Gov.] Ann Lee", "[former chief executive] Ann Lee", "[U.S. Secretary of State] Ann Lee";
    /// two for "[council leader] [Sir] Bo Ray".
    func titlesBefore(_ name: NameMention) -> (role: Range<Int>?, title: Range<Int>?) {
        let end = name.core.lowerBound
        let capitals = name.whole.lowerBound..<end
        guard !document.tokens.flags[end].contains(.lineBefore) else { return (nil, nil) }
        guard let first = capitals.first(where: { isTitle($0) }) else {
            if let head = headBeforeOf(capitals) { return (nil, widened(head..<end)) }
            return capitals.isEmpty ? (role(before: end), nil) : (nil, nil)
        }
        let role = isCompound(before: capitals.lowerBound) ? nil : role(before: capitals.lowerBound)
        if isMere(end - 1) { return (role, first..<end) }
        return (role, role == nil ? widened(capitals) : capitals)
    }

    /// A role in small letters that ends before the token.
    private func role(before end: Int) -> Range<Int>? {
        let last = end - 1
        guard last >= 0, document.tags[last] != .name, describes(last, ofRole: true), isTitle(last)
        else { return nil }
        return widened(last..<end)
    }

    /// Whether the title and the word before it are one: "deputy Prime Minister", "Police Chief".
    private func isCompound(before title: Int) -> Bool {
        title > 0
            && (document.tokens.flags[title - 1].contains(.capital)
                || TitleWords.isRank(document.tokens.hash[title - 1]))
    }

    /// The title with what describes it before it. Not any noun describes one in capitals: "the idea
    /// President Lee had".
    private func widened(_ title: Range<Int>) -> Range<Int> {
        var first = title.lowerBound
        var isOfRole = document.tags[first] != .name
        while first > max(0, title.upperBound - TitleFinder.reach),
            describes(first - 1, ofRole: isOfRole)
        {
            first -= 1
            isOfRole = isOfRole || isTitle(first)
        }
        return first..<title.upperBound
    }

    /// "[Secretary] of State Ann Lee", "[director] of communications Ann Lee": the first word of a
    /// title with "of" and a word or two between it and the name.
    private func headBeforeOf(_ capitals: Range<Int>) -> Int? {
        var of = capitals.lowerBound - 1
        if capitals.isEmpty {
            while of > 0, of > capitals.lowerBound - 3, document.tags[of] == .noun { of -= 1 }
        }
        let head = of - 1
        guard head >= 0, of + 1 < capitals.upperBound,
            document.tokens.hash[of] == Document.of,
            document.areOnSameSide(head, capitals.upperBound), isTitle(head)
        else { return nil }
        var first = head
        while document.tags[head] == .name, first > 0, document.tags[first - 1] == .name {
            first -= 1
        }
        return first
    }

    /// Whether the word can be part of a title whose next word follows: "former", "police".
    ///
    /// - Parameter isOfRole: Whether that next word begins with a role in small letters, which any
    ///   noun may describe.
    private func describes(_ token: Int, ofRole isOfRole: Bool) -> Bool {
        let tokens = document.tokens
        guard tokens.kind[token] == .word, !tokens.flags[token + 1].contains(.lineBefore),
            document.areOnSameSide(token, token + 1)
        else { return false }
        let classes = tokens.classes[token]
        let isCapital = tokens.flags[token].contains(.capital)
        // The last word of a body's name: "Dorset [Athletic] coach Ann Lee".
        if isCapital, token > 0, document.tags[token - 1] == .name { return false }
        switch document.tags[token] {
        case .adjective: return true
        case .noun:
            return isOfRole && !classes.contains(.relation) || isTitle(token) || isCapital
                || classes.contains(.titleQualifier) || TitleWords.isState(tokens.hash[token])
        case .name: return isOfRole && classes.contains(.demonym)
        default: return false
        }
    }
}
