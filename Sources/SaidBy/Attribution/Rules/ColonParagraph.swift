extension AttributionRule {
    /// And from the chairwoman: (next paragraph) “…”
    static let colonParagraph = AttributionRule(
        id: "colon-paragraph",
        summary: "The paragraph before ends in a colon and names the source.",
        examples: [
            .fires("And from Ann Lee, the chair:\n\n“We will go.”", "Ann Lee, the chair"),
            .fires("The mayor said:\n\n“We will go.”", "The mayor"),
            .fires(
                "Bo Ray read from a letter by the chair, Ann Lee:\n\n“We will go.”",
                "the chair, Ann Lee"),
            .silent(":\n\n“We will go.”"),
            .silent("The mayor left.\n\n“We will go.”"),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            if let word = scene.narratorsWord(slot) {
                return .fails("its sentence has words outside the marks", at: word)
            }
            guard slot.unit > 0 else { return .fails("no sentence stands before it") }
            let unit = document.segments.units[slot.unit - 1]
            guard document.tags[unit.upperBound - 1] == .colon else {
                return .fails("the sentence before does not end in a colon")
            }
            if let author = document.author(before: unit) {
                return .fires(Match(source: author, cue: unit.upperBound - 1..<unit.upperBound))
            }
            if let found = document.speaker(of: unit) {
                let verb = unit.last { document.isOutside($0) && document.isReporting($0) }
                return .fires(Match(source: found, cue: verb.map(document.cue)))
            }
            for token in unit {
                guard document.tags[token] == .preposition || token == unit.lowerBound,
                    let phrase = document.fullNounPhrase(
                        startingAt: document.tags[token] == .preposition ? token + 1 : token,
                        to: unit.upperBound)
                else { continue }
                return .fires(Match(source: phrase, cue: unit.upperBound - 1..<unit.upperBound))
            }
            return .fails("the sentence before, which ends in a colon, names no source")
        })
}

extension Document {
    /// The author of the document that a sentence before a colon ends with: "a letter by [Smith]:".
    fileprivate func author(before unit: Range<Int>) -> Range<Int>? {
        let reach = 15
        let colon = unit.upperBound - 1
        let first = min(colon, max(unit.lowerBound + 1, colon - reach))
        for token in (first..<colon).reversed() {
            if tags[token].isVerbal { return nil }
            guard BodyWords.namesAuthor(tokens.hash[token]),
                tokens.classes[token - 1].contains(.document)
            else { continue }
            let author = fullNounPhrase(startingAt: token + 1, to: colon)
            return author.flatMap { $0.upperBound == colon ? $0 : nil }
        }
        return nil
    }
}
