/// "the elder Keller", "the younger Keller": of a parent and a child of one last name.
extension SourceResolver {
    /// The one of two namesakes whom the word before a last name means; nil where none is told.
    func namesake(_ name: Int) -> Int? {
        let before = table.names[name].whole.lowerBound - 1
        guard before > 0, table.names[name].core.count == 1 else { return nil }
        let isYounger = document.tokens.hash[before] == Generations.younger
        guard isYounger || Generations.elder.contains(document.tokens.hash[before]) else {
            return nil
        }
        let both = table.people(called: table.names[name].lastHash)
        guard both.count == 2, let child = child(of: both) else { return nil }
        return isYounger == (child == both[0]) ? both[0] : both[1]
    }

    /// The one whom the text calls a child, or whose namesake it calls a parent.
    private func child(of both: [Int]) -> Int? {
        for (person, other) in [(both[0], both[1]), (both[1], both[0])] {
            if isParent(other, of: person) { return person }
            for mention in table.mentions(of: person) {
                let name = Int(mention)
                if isIntroduced(name, by: Generations.children) { return person }
                if isIntroduced(name, by: Generations.parents) { return other }
                let last = table.names[name].core.upperBound - 1
                if document.tokens.hash[last] == Generations.junior { return person }
            }
        }
        return nil
    }

    /// Whether the text calls one the other's father or mother.
    private func isParent(_ parent: Int, of child: Int) -> Bool {
        [TieNoun.father, TieNoun.mother].contains { noun in
            table.person(tiedBy: noun, before: .max) { $0.person == parent && $0.owner == child }
                != nil
        }
    }

    /// "his son, [Bo Keller]", "her father [Bo Keller]"
    private func isIntroduced(_ name: Int, by words: WordSet) -> Bool {
        var before = table.names[name].core.lowerBound - 1
        if before > 0, document.tags[before] == .comma { before -= 1 }
        return before > 0 && words.contains(document.tokens.hash[before])
            && (document.tags[before - 1] == .possessive || document.tags[before - 1] == .clitic)
    }
}

private enum Generations {
    static var younger: UInt64 { WordHash.of("younger") }
    static var junior: UInt64 { WordHash.of("jr") }
    static let elder = WordSet("elder older")
    static let children = WordSet("daughter son")
    static let parents = WordSet("dad father mom mother mum")
}
