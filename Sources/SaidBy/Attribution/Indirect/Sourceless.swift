extension IndirectRule {
    /// It is expected to rain.
    static let passive = IndirectRule(
        id: "indirect-passive",
        summary:
            "A passive verb of saying or thinking without a source: The dam is said to be full.",
        examples: [
            .fires("The dam is said to be full.", nil),
            .silent("The dam is built to last."),
        ],
        find: { document, verb, unit in
            guard document.isOutside(verb), document.isCue(verb) else {
                return .fails("the word is no verb of saying of the narrator’s", at: verb)
            }
            guard document.isPassive(verb) || document.frames(verb).contains(.impersonal) else {
                return .fails("the verb is not passive", at: verb)
            }
            return document.passiveInfinitive(verb, in: unit)
        })

    /// The dam is reportedly full.
    static let adverb = IndirectRule(
        id: "indirect-adverb",
        summary: "“Reportedly” or “allegedly” marks the sentence as somebody’s words.",
        examples: [
            .fires("The dam was reportedly full.", nil),
            .silent("The dam was nearly full."),
        ],
        find: { document, token, unit in
            guard document.isOutside(token), document.tokens.classes[token].contains(.hearsay),
                document.tags[token] == .adverb
            else { return .fails("the word is no “reportedly” of the narrator’s", at: token) }
            let first = document.contentStart(before: token, in: unit)
            let left = first..<document.trimmed(token, from: first)
            var start = token + 1
            while start < unit.upperBound, document.tags[start] == .comma { start += 1 }
            let end = document.contentEnd(
                from: start, behind: token, isObject: false, in: unit)
            let right = start..<max(start, end)
            let content = [left, right].filter { document.hasWords($0) }
            guard !content.isEmpty else { return .fails("the sentence has no other words") }
            return .fires(
                CueEvent(source: nil, cue: token..<token + 1, content: content, head: token))
        })
}

extension Document {
    /// "[The dam] is expected [to be full]": content on both sides of the verb.
    fileprivate func passiveInfinitive(_ verb: Int, in unit: Range<Int>) -> RuleOutcome<CueEvent> {
        let next = verb + 1
        guard next + 1 < unit.upperBound, tags[next] == .to,
            tags[next + 1] == .base || tags[next + 1] == .auxiliary
        else { return .fails("no “to” and verb follow it", at: verb) }
        guard let subject = subject(of: verb, from: unit.lowerBound) else {
            return .fails("no subject was found for the verb", at: verb)
        }
        let end = contentEnd(from: next, behind: verb, isObject: true, in: unit)
        return .fires(
            CueEvent(source: nil, cue: cue(verb), content: [subject, next..<end], head: verb))
    }
}
