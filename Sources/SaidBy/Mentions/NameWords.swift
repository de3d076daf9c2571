/// The words of a name, one by one.
extension Document {
    /// A word's hash without an Arabic article: "al-Assad" is called "Assad" too.
    func nameHash(_ token: Int) -> UInt64 {
        guard tokens.length[token] > 5, let hyphen = articleEnd(Int(tokens.start[token])) else {
            return tokens.hash[token]
        }
        var hash = WordHash()
        for index in hyphen + 1..<Int(tokens.end[token]) { hash.add(source.bytes[index]) }
        return hash.value
    }

    /// The hyphen behind an Arabic article that begins at the byte; capitals are read like small
    /// letters.
    private func articleEnd(_ start: Int) -> Int? {
        let bytes = source.bytes
        let hyphen = UInt8(ascii: "-")
        let length = bytes[start + 2] == hyphen ? 2 : 3
        guard bytes[start + length] == hyphen else { return nil }
        let isArticle = ArabicArticle.isOne(
            bytes[start] | 0x20, bytes[start + 1] | 0x20, bytes[start + 2] | 0x20, length: length)
        return isArticle ? start + length : nil
    }

    /// "Oscar-winner", "Berlin-based": a compound that goes on in small letters.
    func isCompoundInSmallLetters(_ token: Int) -> Bool {
        guard tokens.length[token] > 7 else { return false }
        let bytes = source.bytes
        for index in Int(tokens.start[token]) + 3..<Int(tokens.end[token]) - 2
        where bytes[index] == UInt8(ascii: "-") {
            return bytes[index + 1] >= UInt8(ascii: "a") && bytes[index + 1] <= UInt8(ascii: "z")
        }
        return false
    }

    /// "Berlin-based", "Oslo-listed": where a firm is.
    func isCompoundOfPlace(_ token: Int) -> Bool {
        isCompoundInSmallLetters(token)
            && (source.ends(token, of: tokens, in: "-based")
                || source.ends(token, of: tokens, in: "-listed")
                || source.ends(token, of: tokens, in: "-owned")
                || source.ends(token, of: tokens, in: "-born"))
    }

    /// The nickname within a name, its marks or brackets included: "Robert [“Bobby”] Miller".
    func nickname(in name: Range<Int>) -> Range<Int>? {
        guard name.count > 4 else { return nil }
        let isMark = { [tokens] in tokens.kind[$0].isMark || tokens.kind[$0] == .open }
        guard
            let open = name.dropFirst().first(where: {
                tokens.flags[$0].contains(.spaceBefore) && isMark($0)
            }),
            open + 2 < name.upperBound,
            let close = (open + 1..<name.upperBound - 1).first(where: { tokens.kind[$0] != .word }),
            !tokens.classes[open - 1].meets(.anyTitle) || !isSecondTitle(open + 1)
        else { return nil }
        return open..<close + 1
    }

    /// "Dr ([Mrs]) Ann Lee", "Justice ([retd]) Bo Ray"
    func isSecondTitle(_ token: Int) -> Bool {
        tokens.classes[token].meets(.anyTitle)
            || !tokens.flags[token].contains(.capital)
                && Document.retired.contains(tokens.hash[token])
    }

    private static let retired = WordSet("retd rtd retired")

    /// The name's words, without a nickname and marks.
    func wordsOfName(_ name: Range<Int>) -> [Int] {
        let nickname = nickname(in: name)
        var words: [Int] = []
        words.reserveCapacity(name.count)
        for token in name where isWord(token, ofNameWith: nickname) { words.append(token) }
        return words
    }

    /// Whether a condition holds for all of the name's words, without a nickname and marks.
    func wordsOfName(_ name: Range<Int>, allSatisfy condition: (Int) -> Bool) -> Bool {
        let nickname = nickname(in: name)
        return name.allSatisfy { !isWord($0, ofNameWith: nickname) || condition($0) }
    }

    private func isWord(_ token: Int, ofNameWith nickname: Range<Int>?) -> Bool {
        nickname?.contains(token) != true && !tokens.kind[token].isMark
    }

    /// Whether the name tells more of whom both name than the other one does.
    func isFuller(_ name: Range<Int>, than other: Range<Int>) -> Bool {
        if name.count < 2 { return false }
        return wordCount(name) > wordCount(other) || isProper(name, for: other)
            || isWrittenOut(name, for: other)
    }

    /// How many words a name has, a nickname left out.
    private func wordCount(_ name: Range<Int>) -> Int {
        name.count - (self.nickname(in: name)?.count ?? 0)
    }

    /// Whether the name holds as a nickname what the other one begins with.
    private func isProper(_ name: Range<Int>, for other: Range<Int>) -> Bool {
        guard let nickname = nickname(in: name), self.nickname(in: other) == nil else {
            return false
        }
        return tokens.hash[nickname.lowerBound + 1]
            == tokens.hash[other.lowerBound]
    }

    /// Whether the name has small letters and the other one, of as many words, is all capitals.
    private func isWrittenOut(_ name: Range<Int>, for other: Range<Int>) -> Bool {
        let flags = tokens.flags
        let isAllCapitals = { (name: Range<Int>) in
            name.allSatisfy { flags[$0].contains(.allCapitals) }
        }
        return name.count > 1 && name.count == other.count && isAllCapitals(other)
            && !isAllCapitals(name)
    }
}
