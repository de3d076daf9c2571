extension AttributionRule {
    /// Smith said he was worried. “…”
    static let introduction = AttributionRule(
        id: "introduction",
        summary: "The sentence before says who spoke: Smith said he was worried. “…”",
        examples: [
            .fires("Ann Lee, a farmer, said she was worried. “It is late.”", "Ann Lee, a farmer"),
            .fires("Bo Ray pressed for an answer.\n\n“It is late.”", "Bo Ray"),
            .silent("The rain had stopped.\n\n“It is late.”"),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            guard scene.isBare(slot), slot.unit > 0, slot.wordCount > 1 else { return nil }
            let before = document.segments.units[slot.unit - 1]
            guard let found = document.speaker(of: before), document.canSpeak(found) else {
                return nil
            }
            let isSameParagraph = document.paragraphs[slot.paragraph].contains(before.lowerBound)
            let isNamed = [.name, .pronoun].contains(document.tags[found.upperBound - 1])
            let hasCue = before.contains {
                document.isOutside($0) && document.isCue($0)
                    && (isSameParagraph
                        || document.subject(of: $0, from: before.lowerBound) == found)
            }
            let isDefinite = document.tags[found.lowerBound] == .determiner
            guard hasCue || isSameParagraph && (isNamed || isDefinite) else { return nil }
            return Match(source: found, cue: nil)
        })
}

extension Document {
    /// Who speaks or acts in a unit: the source of its last reporting verb outside quotation marks,
    /// else its first subject.
    func speaker(of unit: Range<Int>) -> Range<Int>? {
        var first: Range<Int>?
        if isReporting(unit.lowerBound) || frames(unit.lowerBound).contains(.quotation),
            let inverted = fullNounPhrase(startingAt: unit.lowerBound + 1, to: unit.upperBound)
        {
            return inverted
        }
        for verb in unit.reversed() where isOutside(verb) && tags[verb].isVerbal && !isPassive(verb)
        {
            guard let subject = subject(of: verb, from: unit.lowerBound) else { continue }
            let source = author(of: subject, from: unit.lowerBound) ?? subject
            if isReporting(verb) { return source }
            first = source
        }
        return first
    }
}
