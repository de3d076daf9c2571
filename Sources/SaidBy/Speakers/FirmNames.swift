/// Firms by the first words of their names: "Norwell" of "Norwell Foods", "Southern Cross" of "Southern
/// Cross Ferries".
extension EntityJoiner {
    /// Notes a firm's name without the word for what it makes or is.
    mutating func addShortName(of name: NameMention, to entity: Int) {
        guard let short = shortName(of: name) else { return }
        if short.count == 1 {
            chains.add(entity, for: name.firstHash, as: .first)
        } else {
            chains.add(entity, for: document.joined(short), as: .words)
        }
    }

    /// The body whose name is that of the firm without its last word.
    func sameFirm(_ name: NameMention) -> Int? {
        guard name.kind == .organization, let short = shortName(of: name), short.count > 1,
            let link = chains.newest(document.joined(short), as: .words)
        else { return nil }
        let entity = chains.entity(at: link)
        return entities[entity].kind == .unknown && entities[entity].personEvidence < 2
            ? entity : nil
    }

    private func shortName(of name: NameMention) -> Range<Int>? {
        guard name.core.count > 1, let last = name.core.last,
            FirmWords.ends.contains(document.tokens.hash[last])
        else { return nil }
        let short = name.core.dropLast()
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

private enum FirmWords {
    /// The last words of firms' names.
    static let ends = WordSet(
        """
        ab ag airlines airways associates aviation biotech breweries brewery capital communications
        companies company corp corporation electric electronics energy entertainment farms ferries
        foods gas gmbh group holdings homes hotels housing inc industries insurance investments
        laboratories labs limited lines llc ltd mills mining motors partners petroleum
        pharmaceuticals plc power properties rail railways sa securities semiconductors shipping
        software solutions steel stores studios systems technologies technology telecom ventures
        water works
        """)
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
