/// What names are looked up by. Asked of the document, since to ask it of the joiner of names while that
/// is being changed copies all of that.
extension Document {
    /// The hash of a name's words, without a nickname.
    func wordsHash(_ core: Range<Int>) -> UInt64 {
        if let office = officeName(core) { return joined(office) }
        guard nickname(in: core) != nil else { return joined(core) }
        return joined(wordsOfName(core))
    }

    /// The hash of words in their order; marks have none.
    func joined(_ words: some Sequence<Int>) -> UInt64 {
        words.reduce(0) { hash, token in
            tokens.kind[token] == .word
                ? (hash &* 31) ^ nameHash(token) : hash
        }
    }

    /// The hash of the first letters of the name's capitalised words.
    func initials(of name: Range<Int>) -> UInt64 {
        var hash = WordHash()
        for token in name where tokens.flags[token].contains(.capital) {
            hash.add(source.bytes[Int(tokens.start[token])])
        }
        return hash.value
    }

    /// The gender that a person's first name suggests.
    func givenGender(_ name: NameMention) -> Gender {
        guard name.kind == .person || name.kind == .unknown else { return .unknown }
        let classes = tokens.classes[name.core.lowerBound]
        switch (classes.contains(.givenMale), classes.contains(.givenFemale)) {
        case (true, false): return .male
        case (false, true): return .female
        default: return .unknown
        }
    }
}
