/// Names that are a part of a longer one: "Lacalle Pou" of "Luis Lacalle Pou", "García" of "Gabriel
/// García Moreno", "Bobby Miller" of "Robert “Bobby” Miller".
extension EntityJoiner {
    /// Whether the name is a person's and nothing but a name, so that parts of it may stand for it.
    private func canBeShortened(_ name: NameMention) -> Bool {
        isPerson(name) && isInProse(name)
            && document.wordsOfName(name.core, allSatisfy: { isLikeName($0) })
    }

    private func isPerson(_ name: NameMention) -> Bool {
        let isPerson = name.kind == .person || name.kind == .unknown && name.personEvidence > 0
        return isPerson && name.core.count < 12
    }

    /// Whether the word is no common one, as in "Ann Lee Show" and "Ann Lee South Dorset".
    private func isLikeName(_ token: Int) -> Bool {
        let classes = document.tokens.classes[token]
        return classes.meets(WordClass.anyRole.union(.givenName).union(.particle))
            || !classes.meets(NameParts.others)
    }

    /// Notes the beginnings and ends of a name of three words or more.
    mutating func addParts(_ index: Int) {
        let name = names[index]
        guard canBeShortened(name) else { return }
        let words = document.wordsOfName(name.core)
        for count in 2..<max(2, words.count) {
            chains.add(index, for: document.joined(words.prefix(count)), as: .part)
            chains.add(index, for: document.joined(words.suffix(count)), as: .part)
        }
    }

    /// Whether a full stop or a mark ends its unit: a headline's capitals are no one name.
    private func isInProse(_ name: NameMention) -> Bool {
        guard let last = document.segments.unitTokens(of: name.core.lowerBound).last else {
            return false
        }
        let kind = document.tokens.kind[last]
        return kind.isTerminal || kind.isMark || document.tokens.flags[last].contains(.dotted)
    }

    /// The person of whose full name the name is a part; nil if there is none, or more than one.
    mutating func wholePerson(_ name: NameMention) -> Int? {
        guard name.kind == .person || name.kind == .unknown,
            let newest = chains.newest(document.wordsHash(name.core), as: .part)
        else { return nil }
        let index = chains.entity(at: newest)
        let words = document.wordsHash(names[index].core)
        // A name is no part of one with the same words: to join that one would ask the same again.
        guard words != document.wordsHash(name.core) else { return nil }
        var link = chains.older(than: newest)
        var seen = 0
        while let at = link, seen < candidateLimit {
            if document.wordsHash(names[chains.entity(at: at)].core) != words { return nil }
            link = chains.older(than: at)
            seen += 1
        }
        if entityOf[index] < 0 { joinFull(index) }
        let whole = entityOf[index]
        return isPossible(name, entities[whole]) && entities[whole].canBePerson ? whole : nil
    }

    /// Notes a person's middle words and nickname.
    mutating func addInnerWords(of name: NameMention, to entity: Int) {
        guard isPerson(name) else { return }
        let nickname = document.nickname(in: name.core)
        let isShortened = canBeShortened(name)
        guard isShortened || nickname != nil else { return }
        let words = document.wordsOfName(name.core)
        if words.count > 2, isShortened {
            for token in words.dropFirst().dropLast() where canStandAlone(token) {
                chains.add(entity, for: document.nameHash(token), as: .inner)
            }
        }
        guard let nickname, let last = words.last else { return }
        let called = nickname.dropFirst().dropLast()
        chains.add(entity, for: document.joined(Array(called) + [last]), as: .words)
        if called.count == 1 { chains.add(entity, for: document.joined(called), as: .first) }
    }

    /// The person who is called by the nickname in the name: "Bobby Miller".
    func nicknamed(_ name: NameMention) -> Int? {
        guard let nickname = document.nickname(in: name.core),
            let last = document.wordsOfName(name.core).last,
            let link = chains.newest(
                document.joined(Array(nickname.dropFirst().dropLast()) + [last]), as: .words)
        else { return nil }
        let entity = chains.entity(at: link)
        return isPossible(name, entities[entity]) && entities[entity].canBePerson ? entity : nil
    }

    private func canStandAlone(_ token: Int) -> Bool {
        document.tokens.flags[token].contains(.capital)
            && !document.tokens.flags[token].contains(.singleLetter)
            && !document.tokens.classes[token].contains(.particle)
    }

    /// The only person with the word in the middle of the name.
    func onlyPerson(calledWithin name: NameMention) -> Int? {
        guard name.kind == .person || name.kind == .unknown,
            let link = chains.newest(name.lastHash, as: .inner)
        else { return nil }
        let entity = chains.entity(at: link)
        if let older = chains.older(than: link), chains.entity(at: older) != entity { return nil }
        return isPossible(name, entities[entity]) && entities[entity].canBePerson ? entity : nil
    }
}

extension Document {
    /// "in Can Tho": a place, whose last word somebody may be called by.
    func isWhere(_ name: Range<Int>) -> Bool {
        name.count > 1 && name.lowerBound > 0 && tokens.hash[name.lowerBound - 1] == Document.in
    }
}

private enum NameParts {
    /// What a word of a name is not, unless it is a given name.
    static let others = WordClass.anyVerbForm.union([
        .common, .organization, .place, .demonym, .collective, .work,
    ])
}
