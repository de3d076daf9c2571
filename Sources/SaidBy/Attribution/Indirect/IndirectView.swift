extension IndirectRule {
    /// In Smith's view, it was late.
    static let view = IndirectRule(
        id: "indirect-view",
        summary: "“In Smith’s view” or “in the opinion of Smith” names who thinks or says it.",
        examples: [
            .fires("In Ann Lee’s view, the dam is full.", "Ann Lee"),
            .fires("The dam is full, in the opinion of Bo Ray.", "Bo Ray"),
            .silent("The dam came into Ann Lee’s view."),
            .silent("In view of Ann Lee’s house, the dam is full."),
        ],
        find: { document, noun, unit in
            // What follows "in the words of" are the words themselves, in marks.
            guard document.viewPreposition(of: noun) != nil, document.isOutside(noun),
                document.tokens.hash[noun] != Document.words
            else {
                return .fails("the word is none for what somebody thinks", at: noun)
            }
            guard let (first, source, next) = document.view(noun, in: unit) else {
                return .fails("it is not told whose it is behind “in”", at: noun)
            }
            let content: Range<Int>
            if first <= unit.lowerBound + 1 {
                guard next < unit.upperBound, document.tags[next] == .comma else {
                    return .fails("no comma follows", at: next)
                }
                content = next + 1..<document.trimmed(unit.upperBound, from: next + 1)
            } else {
                let start = document.contentStart(before: first, in: unit)
                content = start..<document.trimmed(first, from: start)
            }
            guard document.hasWords(content) else { return .fails("no words are left", at: next) }
            return .fires(
                CueEvent(source: source, cue: noun..<noun + 1, content: [content], head: noun))
        })
}

extension Document {
    /// "in Smith's view", "in the view of Smith": its first token, whose it is, and the token behind.
    fileprivate func view(_ noun: Int, in unit: Range<Int>) -> (Int, Range<Int>, Int)? {
        guard let preposition = viewPreposition(of: noun) else { return nil }
        let lower = unit.lowerBound
        if let owner = owner(of: noun, from: lower), owner.lowerBound > lower,
            tokens.hash[owner.lowerBound - 1] == preposition, canSpeak(owner)
        {
            return (owner.lowerBound - 1, owner, noun + 1)
        }
        guard noun - 2 >= lower, tags[noun - 1] == .determiner,
            tokens.hash[noun - 2] == preposition, noun + 2 < unit.upperBound,
            tokens.hash[noun + 1] == Document.of,
            let source = sourceOfView(at: noun + 2, to: unit.upperBound), canSpeak(source)
        else { return nil }
        return (noun - 2, source, source.upperBound)
    }
}
