extension AttributionRule {
    /// Smith said he was worried. “…”
    static let introduction = AttributionRule(
        id: "introduction",
        summary: "The sentence before says who spoke: Smith said he was worried. “…”",
        examples: [
            .fires("Ann Lee, a farmer, said she was worried. “It is late.”", "Ann Lee, a farmer"),
            .fires("Bo Ray pressed for an answer.\n\n“It is late.”", "Bo Ray"),
        ],
        match: { scene, index in
            let slot = scene.slots[index]
            guard scene.isBare(slot), slot.unit > 0, slot.wordCount > 1 else { return nil }
            let before = scene.document.segments.units[slot.unit - 1]
            guard let found = scene.document.speaker(of: before) else { return nil }
            return Match(source: found, cue: nil)
        })
}

extension Document {
    /// Who speaks or acts in a unit: the source of its last reporting verb outside quotation marks,
    /// else its first subject.
    func speaker(of unit: Range<Int>) -> Range<Int>? {
        var first: Range<Int>?
        for verb in unit.reversed() where isOutside(verb) && tags[verb].isVerbal && !isPassive(verb) {
            guard let source = subject(of: verb, from: unit.lowerBound) else { continue }
            if isReporting(verb) { return source }
            first = source
        }
        return first
    }
}
