extension IndirectRule {
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
            var content: ShortList = [left, right]
            content.removeAll { !document.hasWords($0) }
            guard !content.isEmpty else { return .fails("the sentence has no other words") }
            return .fires(
                CueEvent(source: nil, cue: token..<token + 1, content: content, head: token))
        })
}
