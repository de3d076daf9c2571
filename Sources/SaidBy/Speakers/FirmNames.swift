/// Firms by the first words of their names: "Norwell" of "Norwell Foods", "Southern Cross" of "Southern
/// Cross Ferries".
extension EntityJoiner {
    /// Notes a firm's name without the words for what it makes or is.
    mutating func addShortName(of name: NameMention, to entity: Int) {
        var short = shortName(name.core)
        while let words = short {
            if words.count == 1 {
                chains.add(entity, for: name.firstHash, as: .first)
            } else {
                chains.add(entity, for: document.joined(words), as: .words)
            }
            short = shortName(words)
        }
    }

    /// The firm of that first word, where it was named before and nobody of that last name was.
    func firm(calledBy index: Int, unlessNamed person: Int) -> Int? {
        let name = names[index]
        guard !name.isTitled, name.personEvidence < 2, entities[person].canBePerson,
            name.core.count == 1, name.core.lowerBound < entities[person].name.lowerBound,
            let link = chains.newest(name.firstHash, as: .first)
        else { return nil }
        let entity = chains.entity(at: link)
        return entities[entity].kind == .organization
            && entities[entity].name.lowerBound < name.core.lowerBound ? entity : nil
    }

    /// The body whose name is that of the firm without its last word.
    func sameFirm(_ name: NameMention) -> Int? {
        guard name.kind == .organization, let short = shortName(name.core), short.count > 1,
            let link = chains.newest(document.joined(short), as: .words)
        else { return nil }
        let entity = chains.entity(at: link)
        return entities[entity].kind == .unknown && entities[entity].personEvidence < 2
            ? entity : nil
    }

    private func shortName(_ core: Range<Int>) -> Range<Int>? {
        guard core.count > 1, let last = core.last,
            FirmWords.isEnd(document.tokens.hash[last])
        else { return nil }
        let short = core.dropLast()
        let classes = document.tokens.classes
        let isCommon =
            short.count == 1
            && classes[short.lowerBound].meets([.common, .demonym, .organization])
        let isElse = short.contains {
            classes[$0].meets(WordClass.givenName.union(.place))
                || document.tokens.kind[$0] != .word
        }
        return isCommon || isElse ? nil : short
    }
}

/// Words for what a firm makes or is.
enum FirmWords {
    private static let ends = WordSet(
        """
        ab ag airlines airways associates aviation biotech breweries brewery capital communications
        co companies company corp corporation department electric electronics energy entertainment
        farms ferries foods gas gmbh group holdings homes hotels housing inc industries insurance investments
        laboratories labs limited lines llc ltd mills mining motors partners petroleum
        pharmaceuticals plc power properties rail railways sa securities semiconductors shipping
        software solutions steel stores studios systems technologies technology telecom ventures
        water works
        """)

    /// Whether names of firms end with the word.
    static func isEnd(_ hash: UInt64) -> Bool { ends.contains(hash) }
}

extension Document {
    private static let offices = WordSet("department ministry")

    /// "[Department] of [Fisheries]" in the order of "Fisheries Department"; nil for other names.
    func officeName(_ core: Range<Int>) -> [Int]? {
        guard core.count > 2, Document.offices.contains(tokens.hash[core.lowerBound]),
            [Document.of, Document.for].contains(tokens.hash[core.lowerBound + 1])
        else { return nil }
        return Array(core.dropFirst(2)) + [core.lowerBound]
    }
}
