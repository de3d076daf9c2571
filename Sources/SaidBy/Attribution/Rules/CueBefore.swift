extension AttributionRule {
    /// Smith said: “…”
    static let cueBefore = AttributionRule(
        id: "cue-before",
        summary: "A reporting verb with its source leads to the quotation: Smith said: “…”",
        examples: [
            .fires("Ann Lee said: “We will go.”", "Ann Lee"),
            .fires("Bo Ray, who had come late, told reporters that “nobody will go.”", "Bo Ray, who had come late"),
            .fires("The paper quoted the minister as saying “nobody will go.”", "the minister"),
            .silent("Ann Lee called it “a mess”."),
        ],
        match: { scene, index in
            guard let verb = scene.lastCue(before: index, { scene.document.isReporting($0) }),
                scene.leadsDirectly(from: verb, to: scene.slots[index])
            else { return nil }
            return scene.match(verb, for: index)
        })
}

extension Scene {
    /// The last verb in the narrator's words before the quotation that fits and has a subject.
    func lastCue(before index: Int, _ fits: (Int) -> Bool) -> Int? {
        let slot = slots[index]
        for token in slot.before.reversed() where fits(token) && !document.isPassiveCue(token) {
            return token
        }
        return nil
    }

    /// Whether no verb with a subject of its own stands between the cue and the quotation.
    func leadsDirectly(from verb: Int, to slot: QuoteSlot) -> Bool {
        (verb + 1..<max(verb + 1, slot.before.upperBound)).allSatisfy {
            !document.tags[$0].isVerbal && document.tags[$0] != .auxiliary
                && document.tags[$0] != .semicolon
        }
    }

    /// The match for a cue verb: its subject, or that of the verb that governs it where its own is
    /// a pronoun.
    func match(_ verb: Int, for index: Int) -> Match? {
        let lower = slots[index].unitTokens.lowerBound
        guard let source = document.subject(of: verb, from: lower) else { return nil }
        return Match(source: source, cue: document.cue(verb), contentStart: verb + 1)
    }
}

extension Document {
    /// Whether "as saying" follows the verb: is quoted as saying.
    func isQuoted(_ verb: Int) -> Bool {
        verb + 2 < tokens.count && tokens.hash[verb + 1] == Document.as && tags[verb + 2] == .gerund
    }

    /// Whether a verb is in the passive, so that its subject is not the source: was told, was
    /// asked. "Was quoted" and "is cited" are followed by "as saying", which is a cue of its own.
    func isPassiveCue(_ verb: Int) -> Bool { isPassive(verb) }
}
