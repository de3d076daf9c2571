extension AttributionRule {
    /// “…” was how Smith put it.
    static let predicate = AttributionRule(
        id: "predicate",
        summary:
            "The quotation is the subject of what tells who said it: “…” was how Smith put it.",
        examples: [
            .fires("“A long walk in the rain” was how Ann Lee put it.", "Ann Lee"),
            .fires("“It is late” is what he told the board.", "he"),
            .fires("“It is late,” was the mayor’s answer.", "the mayor"),
            .silent("“A Long Walk” was what the club played."),
            .silent("“A Long Walk” was Ann Lee’s first book."),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            let upper = slot.after.upperBound
            let be = document.skipMarks(slot.after.lowerBound, to: upper)
            guard be + 1 < upper, document.tags[be] == .auxiliary,
                document.tokens.classes[be].contains(.be)
            else { return .fails("no form of “be” follows the quotation") }
            guard
                let match = scene.telling(behind: be, to: upper)
                    ?? scene.owner(behind: be, to: upper)
            else { return .fails("what follows does not tell who said it", at: be + 1) }
            return .fires(match)
        })
}

extension Scene {
    /// "how [Smith] put it", "what [he] told the board"
    fileprivate func telling(behind be: Int, to upper: Int) -> Match? {
        let first = be + 2
        guard document.tokens.classes[be + 1].contains(.whWord),
            let phrase = document.nounPhrase(startingAt: first, to: upper),
            let verb = (phrase.upperBound..<min(upper, phrase.upperBound + 4)).first(where: {
                document.tags[$0].isVerbal
            }), document.isReporting(verb), document.isFinite(verb), document.canSpeak(phrase)
        else { return nil }
        return Match(source: phrase, cue: document.cue(verb))
    }

    /// "[Smith]’s answer", "[her] reply"
    fileprivate func owner(behind be: Int, to upper: Int) -> Match? {
        guard let phrase = document.nounPhrase(startingAt: be + 1, to: upper),
            let noun = document.headNoun(of: phrase),
            document.tokens.classes[noun].contains(.speechNoun),
            let owner = document.owner(of: noun, from: be + 1)
        else { return nil }
        return Match(source: owner, cue: noun..<noun + 1)
    }
}
