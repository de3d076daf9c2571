extension AttributionRule {
    /// As Smith put it, it was “…”
    static let asClause = AttributionRule(
        id: "as-clause",
        summary: "“As” and a verb of saying name the source: As Smith put it, it was “…”",
        examples: [
            .fires("As Ann Lee put it, the plan is “a mess”.", "Ann Lee"),
            .fires("The plan “is a mess”, as Bo Ray said on Monday.", "Bo Ray"),
            .fires("As Bo Ray put it in a letter explaining the plan, it is “a mess”.", "Bo Ray"),
            .silent("As the paper reported, Ann Lee called it “a mess”."),
            .silent("As the rain fell, Ann Lee called it “a mess”."),
            .silent("Ann Lee, who is known as Bo, said it was “a mess”."),
        ],
        match: { scene, index in
            let slot = scene.slots[index]
            var reason: StaticString = "no “as” stands beside the quotation"
            var place: Int?
            // "“…,” Smith said, as Jones told it": what follows hangs on Smith's clause. Looked for
            // where the word stands, as most quotations have none beside them.
            lazy var tag = slot.after.first {
                scene.document.isReporting($0) && scene.document.isFinite($0)
            }
            for side in 0..<2 {
                let isBehind = side == 0
                let range = isBehind ? slot.after : slot.before
                for token in range where scene.document.tokens.hash[token] == Document.as {
                    if isBehind, let tag, tag < token {
                        (reason, place) = ("a verb of saying stands before the word", tag)
                        break
                    }
                    switch scene.asClause(at: token, to: range.upperBound) {
                    case .fires(let match):
                        if let cue = scene.nearerCue(than: match, before: index) {
                            (reason, place) = ("a cue of its own leads to the quotation", cue)
                            continue
                        }
                        return .fires(match)
                    case .fails(let why, let word): (reason, place) = (why, word)
                    }
                }
            }
            return .fails(reason, at: place)
        })
}

extension Scene {
    /// The source and the cue of "as Smith said", "as Smith put it" where a comma or the sentence's
    /// end follows soon.
    fileprivate func asClause(at as: Int, to upper: Int) -> RuleOutcome<Match> {
        guard let phrase = document.fullNounPhrase(startingAt: `as` + 1, to: upper) else {
            return .fails("no source follows the word", at: `as`)
        }
        for verb in phrase.upperBound..<min(upper, phrase.upperBound + 25)
        where document.tags[verb] == .verb || document.isFinite(verb) {
            guard document.isReporting(verb) else {
                return .fails("the verb behind “as” is no verb of saying", at: verb)
            }
            guard let source = document.subject(of: verb, from: `as` + 1),
                source.lowerBound == `as` + 1, !isCutOff(verb, from: `as`)
            else { return .fails("what follows “as” is not the subject of the verb", at: verb) }
            let rest = verb + 1..<min(upper, verb + 20)
            let end = rest.first {
                [.comma, .stop, .colon].contains(document.tags[$0]) || isFurtherVerb($0)
            }
            let isClosed = end.map { !isFurtherVerb($0) } ?? (rest.upperBound == upper)
            return isClosed
                ? .fires(Match(source: source, cue: document.cue(verb)))
                : .fails("no comma, colon or stop follows soon behind the verb", at: verb)
        }
        return .fails("no verb follows the source behind the word", at: `as`)
    }

    /// "As the Post reported, Smith [called] it “…”": a cue with another source, which leads straight
    /// to the quotation.
    fileprivate func nearerCue(than match: Match, before index: Int) -> Int? {
        guard let cue = match.cue, slots[index].before.contains(cue.lowerBound),
            let verb = lastCue(before: index, document.isCue), verb > cue.lowerBound,
            leadsDirectly(from: verb, to: slots[index]),
            let source = self.match(verb, for: index)?.source,
            source.lowerBound > cue.lowerBound, document.canSpeak(source)
        else { return nil }
        return verb
    }

    private func isFurtherVerb(_ token: Int) -> Bool {
        document.tags[token].isVerbal && document.tags[token] != .gerund
    }

    /// "who was known as Bo, [said]": the one comma between ends what "as" belongs to.
    private func isCutOff(_ verb: Int, from as: Int) -> Bool {
        document.tags[verb - 1] == .comma
            && !(`as` + 1..<verb - 1).contains { document.tags[$0] == .comma }
    }
}
