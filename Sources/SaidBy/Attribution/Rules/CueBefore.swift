extension AttributionRule {
    /// Smith said: “…”
    static let cueBefore = AttributionRule(
        id: "cue-before",
        summary: "A reporting verb with its source leads to the quotation: Smith said: “…”",
        examples: [
            .fires("Ann Lee said: “We will go.”", "Ann Lee"),
            .fires(
                "Bo Ray, who had come late, told reporters that “nobody will go.”",
                "Bo Ray"),
            .fires("Sen. Ann Lee (Dorset), said, “We will go.”", "Sen. Ann Lee"),
            .fires("The ad claims “nobody will go.”", "The ad"),
            .fires("The paper quoted the minister as saying “nobody will go.”", "the minister"),
            .fires("Asked whether she had read it, he said: “Not at all.”", "he"),
            .silent("Ann Lee called it “a mess”."),
        ],
        match: { scene, index in
            guard let verb = scene.lastCue(before: index, { scene.document.isReporting($0) }) else {
                return .fails("no active verb of saying stands before the quotation")
            }
            guard scene.leadsDirectly(from: verb, to: scene.slots[index]) else {
                return .fails(
                    "another verb or a semicolon stands between the verb and the quotation",
                    at: verb)
            }
            guard let match = scene.match(verb, for: index) else {
                return .fails("no subject was found for the verb", at: verb)
            }
            return .fires(scene.outermost(match, from: verb, for: index))
        })
}

extension Scene {
    /// The last verb in the narrator's words before the quotation that fits and is active.
    func lastCue(before index: Int, _ fits: (Int) -> Bool) -> Int? {
        let slot = slots[index]
        for token in slot.before.reversed() where fits(token) && !document.isPassive(token) {
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
        return Match(
            source: document.author(of: source, from: lower) ?? source, cue: document.cue(verb),
            contentStart: verb + 1)
    }
}
