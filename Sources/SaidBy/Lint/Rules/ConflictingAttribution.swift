extension LintRule {
    /// One quotation, two speakers.
    static let conflictingAttribution = LintRule(
        id: "conflicting-attribution",
        summary: "Two documents of the run give the same words to different people.",
        rationale: "At most one of them can be right.",
        authority: "Reuters Handbook, accuracy; the rule needs more than one document",
        isOnByDefault: true,
        examples: [
            LintExample(
                "⟦“We will not raise the tax on bread this year,”⟧ Ann Lee said.",
                "⟦“We will not raise the tax on bread this year,”⟧ Bo Ray said."),
            LintExample(
                "“We will not raise the tax on bread this year,” Ann Lee said.",
                "Ann Lee came. “We will not raise the tax on bread this year,” Lee said."),
        ],
        check: .run { records in
            let groups = Dictionary(grouping: records.indices) { records[$0].words }
            return groups.values.flatMap { group -> [RunMatch] in
                guard group.count > 1, records[group[0]].words.count >= 8 else { return [] }
                let others = representatives(of: group, in: records)
                return group.compactMap { conflict(of: $0, among: others, in: records) }
            }
        })

    /// Few records that have all speakers of a group, each in two documents if there are as many.
    private static func representatives(
        of group: [Int], in records: [QuotationRecord]
    ) -> [Int] {
        var documents: [String: Set<Int>] = [:]
        var chosen: [Int] = []
        for index in group where chosen.count < 32 {
            guard let name = records[index].speaker, documents[name, default: []].count < 2,
                documents[name, default: []].insert(records[index].document).inserted
            else { continue }
            chosen.append(index)
        }
        return chosen
    }

    private static func conflict(
        of index: Int, among group: [Int], in records: [QuotationRecord]
    ) -> RunMatch? {
        // A single name may be part of another one.
        guard let speaker = records[index].speaker, speaker.contains(" ") else { return nil }
        let other = group.first { candidate in
            guard let name = records[candidate].speaker, name.contains(" ") else { return false }
            return records[candidate].document != records[index].document
                && !areSamePerson(name, speaker)
        }
        guard let other, let name = records[other].speaker else { return nil }
        let place = "\(records[other].path):\(records[other].place.start.line)"
        return RunMatch(
            record: index,
            message: "\(speaker) is given these words here, \(name) in \(place); one is wrong")
    }

    /// Whether two names can be one person's: they share a word of three letters or more.
    static func areSamePerson(_ left: String, _ right: String) -> Bool {
        func parts(_ name: String) -> Set<String> {
            Set(name.lowercased().split { !$0.isLetter }.filter { $0.count > 2 }.map(String.init))
        }
        return left == right || !parts(left).isDisjoint(with: parts(right))
    }
}
