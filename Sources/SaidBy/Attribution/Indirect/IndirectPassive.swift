extension IndirectRule {
    /// It is expected to rain.
    static let passive = IndirectRule(
        id: "indirect-passive",
        summary:
            "A passive verb of saying or thinking, or “seems”: The dam is said to be full.",
        examples: [
            .fires("The dam is said to be full.", nil),
            .fires("The dam is seen as a danger.", nil),
            .fires("It is understood the dam will be mended.", nil),
            .fires("The dam was criticised by Ann Lee.", "Ann Lee"),
            .fires("Bo Ray was asked whether the dam was full.", nil),
            .fires("The dam was full, the court was told.", nil),
            .fires("When asked on Monday whether the dam was full, Bo Ray laughed.", nil),
            .fires("Bo Ray, asked about the dam, said he was glad.", nil),
            .fires("Asked by Ann Lee about the dam, Bo Ray laughed.", "Ann Lee"),
            .silent("The dam is built to last."),
            .silent("The dam was seen by Ann Lee."),
            .silent("Asked to a party, Bo Ray laughed."),
        ],
        find: { document, verb, unit in
            guard document.isOutside(verb), document.isCue(verb) else {
                return .fails("the word is no verb of saying of the narrator’s", at: verb)
            }
            if document.isReducedPassive(verb, in: unit) {
                return document.reducedPassive(verb, in: unit)
            }
            guard document.isPassive(verb) || document.frames(verb).contains(.impersonal) else {
                return .fails("the verb is not passive", at: verb)
            }
            guard let subject = document.subject(of: verb, from: unit.lowerBound) else {
                return .fails("no subject was found for the verb", at: verb)
            }
            if let content = document.contentBefore(subject, verb, in: unit) {
                return .fires(
                    CueEvent(
                        source: nil, cue: document.cue(verb), content: content, head: verb))
            }
            let told = document.withoutAntecedent(subject)
            let (agent, next) = document.agent(behind: verb, in: unit)
            let isBare = document.takesBareClause(verb, subject, at: next, in: unit)
            let start =
                document.passiveContent(at: next, behind: verb, in: unit) ?? (isBare ? next : nil)
            guard let start else {
                guard let agent, document.frames(verb).meets([.object, .clause]) else {
                    return .fails("nothing that the verb takes follows it", at: verb)
                }
                return .fires(
                    CueEvent(
                        source: agent, cue: document.cue(verb), content: [told], head: verb))
            }
            let isClause =
                isBare || document.tags[next] == .that || document.isQuestionWord(next)
            let end = document.contentEnd(from: start, behind: verb, isObject: !isClause, in: unit)
            return .fires(
                CueEvent(
                    source: agent, cue: document.cue(verb),
                    content: isClause ? [start..<end] : [told, start..<end], head: verb))
        },
        takesClauses: false)
}

extension Document {
    /// "[He had lied], the court was told", "[She left], it is claimed": the content before a passive
    /// tag; nil where the verb is none.
    fileprivate func contentBefore(_ subject: Range<Int>, _ verb: Int, in unit: Range<Int>)
        -> ShortList<Range<Int>>?
    {
        let comma = subject.lowerBound - 1
        let isTag =
            frames(verb).contains(.addressee)
            || tokens.classes[subject.lowerBound].contains(.subjectNeuter)
        guard isTag, comma > unit.lowerBound, tags[comma] == .comma, isOutside(comma),
            frames(verb).meets([.quotation, .clause])
        else { return nil }
        return tagEvent(source: subject, verb: verb, from: comma, behind: verb + 1, in: unit)
            .found?.content
    }

    /// "who" alone of "the voters who".
    fileprivate func withoutAntecedent(_ subject: Range<Int>) -> Range<Int> {
        let last = subject.upperBound - 1
        return tags[last] == .relative ? last..<last + 1 : subject
    }

    /// "[Asked] whether it was, …", "When [told] that it was, …": who is spoken to comes later or
    /// stood before.
    func isReducedPassive(_ verb: Int, in unit: Range<Int>) -> Bool {
        guard tags[verb] == .verb || tags[verb] == .participle,
            tokens.classes[verb].contains(.participle), frames(verb).contains(.addressee)
        else { return false }
        var before = verb - 1
        while before >= unit.lowerBound, tags[before] == .adverb { before -= 1 }
        guard before >= unit.lowerBound else { return true }
        return tags[before] == .subordinator
            || tags[before] == .comma && isAside(verb, to: unit.upperBound)
    }

    /// "Ann Lee, [asked about it], laughed", "…, she said, [asked about it].": a comma and another
    /// verb follow, or nothing does.
    private func isAside(_ participle: Int, to upper: Int) -> Bool {
        let reach = 25
        let comma = firstComma(
            in: participle + 1..<max(participle + 1, min(upper, participle + reach)))
        guard let comma else {
            let next = participle + 1
            return upper <= participle + reach && next < upper && participle > 1
                && (tags[participle - 2].isVerbal || !isOutside(participle - 2))
                && (isQuestionWord(next) || tokens.hash[next] == Document.about)
        }
        var next = comma + 1
        while next < upper, tags[next] == .adverb { next += 1 }
        return next < upper && isOutside(next) && (tags[next] == .verb || tags[next] == .auxiliary)
    }

    /// What somebody was asked or told, where the verb has no subject.
    fileprivate func reducedPassive(_ verb: Int, in unit: Range<Int>) -> RuleOutcome<CueEvent> {
        let (agent, behindAgent) = agent(behind: verb, in: unit)
        let next = afterAdjuncts(behindAgent, to: unit.upperBound)
        for token in [behindAgent, next] {
            guard let start = passiveContent(at: token, behind: verb, in: unit) else { continue }
            let isMatter = start == token && tags[token] == .preposition && !isQuestionWord(token)
            let first = isMatter ? start + 1 : start
            let end = contentEnd(from: first, behind: verb, isObject: isMatter, in: unit)
            return .fires(
                CueEvent(
                    source: agent, cue: cue(verb), content: ShortList(first..<end), head: verb))
        }
        return .fails("nothing that the verb takes follows it", at: verb)
    }

    /// Who does what a passive verb says, "by [Smith]", if somebody who can speak is named, and the
    /// first token behind that and behind adverbs.
    fileprivate func agent(behind verb: Int, in unit: Range<Int>) -> (Range<Int>?, Int) {
        var next = verb + 1
        while next < unit.upperBound, tags[next] == .adverb { next += 1 }
        guard next < unit.upperBound, tokens.hash[next] == Scene.by,
            !tokens.flags[next].contains(.capital),
            isPassive(verb) || isReducedPassive(verb, in: unit),
            let agent = nounPhrase(startingAt: next + 1, to: unit.upperBound), canSpeak(agent)
        else { return (nil, next) }
        return (agent, agent.upperBound)
    }

    /// "It is understood [the dam will be mended]", "She was told [the dam was full]": a clause
    /// without "that".
    fileprivate func takesBareClause(
        _ verb: Int, _ subject: Range<Int>, at first: Int, in unit: Range<Int>
    ) -> Bool {
        let isImpersonal =
            subject.count == 1 && tokens.classes[subject.lowerBound].contains(.subjectNeuter)
        let isTold = frames(verb).contains(.addressee) && frames(verb).contains(.clause)
        return (isImpersonal || isTold) && startsClause(first, to: unit.upperBound)
    }

    /// Where the content begins behind a passive verb and its agent: "is said [to be full]", "was
    /// asked [whether it was]", "is seen [as a danger]".
    fileprivate func passiveContent(at next: Int, behind verb: Int, in unit: Range<Int>) -> Int? {
        guard next + 1 < unit.upperBound else { return nil }
        let frames = frames(verb)
        switch tags[next] {
        case .determiner: return frames.contains(.complement) ? next : nil
        case .to: return startsInfinitive(next, to: unit.upperBound) ? next : nil
        case .that: return frames.meets(.anyClause) ? next + 1 : nil
        case .preposition where isQuestionWord(next):
            break
        case .preposition:
            if tokens.hash[next] == Document.as { return frames.contains(.complement) ? next : nil }
            if tokens.hash[next] == Document.of { return frames.contains(.ofObject) ? next : nil }
            let isMatter = tokens.hash[next] == Document.for || tokens.hash[next] == Document.about
            // Not "is known for its views".
            let isTold = frames.meets([.object, .question]) && !frames.contains(.thought)
            return isMatter && isTold ? next : nil
        default: break
        }
        return isQuestionWord(next) && frames.contains(.question) ? next : nil
    }

    static var `if`: UInt64 { WordHash.of("if") }

    /// "whether", "if", "why", "how", "what".
    fileprivate func isQuestionWord(_ token: Int) -> Bool {
        isOutside(token)
            && (tokens.classes[token].contains(.whWord) || tokens.hash[token] == Document.if)
    }
}
