/// Marks within a name, which quote nothing: "Robert “Bobby” Miller", "Anthony (Tony) Ray",
/// "Dato' Ann Lee", "the Farmers' Union". They are tagged as parts of the name; and the apostrophe of
/// a plural's possessive, which quotes nothing either, as what it is.
struct MarksInNames: ~Copyable {
    private let tokens: Tokens
    private let source: SourceText
    private let stretches: [QuotedStretch]
    private(set) var tags: [Tag]
    /// For each token whether it opens or closes a stretch; empty until it is asked for.
    private var isQuoting: [Bool] = []

    /// The tags with those of such marks.
    static func tagged(
        _ tags: consuming [Tag], tokens: Tokens, in source: SourceText, stretches: [QuotedStretch]
    ) -> [Tag] {
        var marks = MarksInNames(tokens: tokens, source: source, stretches: stretches, tags: tags)
        var token = tokens.next(from: 0, to: tokens.count, kindFrom: .open)
        while token < tokens.count {
            let end = marks.nameEnd(at: token)
            token = tokens.next(from: end, to: tokens.count, kindFrom: .open)
        }
        return marks.tags
    }

    private init(tokens: Tokens, source: SourceText, stretches: [QuotedStretch], tags: [Tag]) {
        self.tokens = tokens
        self.source = source
        self.stretches = stretches
        self.tags = tags
    }

    /// Tags what belongs to a name at a mark or bracket.
    ///
    /// - Returns: The token behind what has been looked at.
    private mutating func nameEnd(at mark: Int) -> Int {
        guard mark > 0, mark + 1 < tokens.count else { return mark + 1 }
        if tokens.flags[mark].contains(.spaceBefore) {
            guard let close = nickname(at: mark) else { return mark + 1 }
            for token in mark...close + 1 { tags[token] = .name }
            return close + 1
        }
        if isApostrophe(mark) {
            tags[mark] = .name
        } else if isPossessive(mark) {
            tags[mark] = .clitic
        }
        return mark + 1
    }

    /// The mark or bracket that closes a nickname of one to three capitalised words between the
    /// parts of a name.
    private func nickname(at open: Int) -> Int? {
        guard tokens.kind[open] == .open || tokens.kind[open].isMark, tags[open - 1] == .name,
            !tokens.flags[open].contains(.lineBefore), isCapital(open + 1)
        else { return nil }
        var close = open + 1
        while close < min(tokens.count, open + 4), tokens.kind[close] == .word { close += 1 }
        guard close + 1 < tokens.count, close > open + 1, closes(close, open),
            isCapital(close + 1), !tokens.flags[close + 1].contains(.lineBefore),
            tokens.spaceBefore(close + 1),
            !tokens.classes[close + 1].meets(WordClass.function.union(.organization))
        else { return nil }
        return isFirstName(open - 1, before: open + 1) ? close : nil
    }

    /// Whether the word before a nickname is a first name: a given name or an initial, or a word that
    /// is nothing else.
    private func isFirstName(_ token: Int, before nickname: Int) -> Bool {
        let classes = tokens.classes[token]
        if classes.meets(.givenName) { return true }
        if tokens.flags[token].isSuperset(of: .initial) { return true }
        if classes.meets(WordClass.anyTitle.union(.anyRole)) { return false }
        return tokens.classes[nickname].meets(.givenName)
            || tokens.word[token] == 0 && !tokens.classes[nickname].meets(.anyVerbForm)
    }

    private func closes(_ close: Int, _ open: Int) -> Bool {
        tokens.kind[open] == .open ? tokens.kind[close] == .close : tokens.kind[close].isMark
    }

    private func isCapital(_ token: Int) -> Bool {
        tokens.kind[token] == .word && tokens.flags[token].contains(.capital)
    }

    /// "Ochieng' Odera", "the Farmers' Union": a mark that closes no quotation, right behind a name
    /// and before another; behind an s only before an organisation's word.
    private mutating func isApostrophe(_ mark: Int) -> Bool {
        let kind = tokens.kind[mark]
        let before = mark - 1
        guard kind == .straightSingle || kind == .closeSingle, isCapital(before),
            isCapital(mark + 1), tokens.spaceBefore(mark + 1),
            !tokens.flags[mark + 1].contains(.lineBefore), !quotes(mark)
        else { return false }
        if tokens.classes[mark + 1].contains(.organization) {
            let owner = tokens.classes[before]
            guard tags[before] == .name || owner.contains(.collective),
                !owner.meets([.place, .demonym])
            else { return false }
            tags[before] = .name
            tags[mark + 1] = .name
            return true
        }
        return tags[before] == .name && tags[mark + 1] == .name
            && (tokens.word[before] == 0
                || tokens.classes[before].meets(WordClass.anyTitle.union(.givenName)))
            && !endsInS(before)
    }

    /// "the residents' association", "Sanders' letter": a mark that closes no quotation, behind an s
    /// and before another word.
    private mutating func isPossessive(_ mark: Int) -> Bool {
        let kind = tokens.kind[mark]
        let before = mark - 1
        return (kind == .straightSingle || kind == .closeSingle)
            && (tags[before] == .noun || tags[before] == .name) && endsInS(before)
            && tokens.kind[mark + 1] == .word && tokens.spaceBefore(mark + 1)
            && !tokens.flags[mark + 1].contains(.lineBefore) && !quotes(mark)
    }

    private func endsInS(_ token: Int) -> Bool {
        source.bytes[Int(tokens.end[token]) - 1] == UInt8(ascii: "s")
    }

    private mutating func quotes(_ mark: Int) -> Bool {
        if isQuoting.isEmpty {
            isQuoting = Array(filledWith: false, count: tokens.count)
            for stretch in stretches {
                if let open = stretch.open { isQuoting[open] = true }
                if let close = stretch.close { isQuoting[close] = true }
            }
        }
        return isQuoting[mark]
    }
}
