extension IndirectRule {
    /// Smith’s claim that it was late.
    static let noun = IndirectRule(
        id: "indirect-noun",
        summary: "A noun of saying takes a clause: Smith’s claim that it was late.",
        examples: [
            .fires("Nobody believed Ann Lee’s claim that the dam was full.", "Ann Lee"),
            .fires("His warning that the dam was full came late.", "His"),
            .silent("Ann Lee’s claim was denied."),
        ],
        find: { document, noun, unit in
            guard document.tags[noun] == .noun, document.isOutside(noun),
                document.tokens.classes[noun].contains(.speechNoun)
            else { return .fails("the word is no noun of saying", at: noun) }
            guard noun + 2 < unit.upperBound, document.tags[noun + 1] == .that else {
                return .fails("no “that” follows the noun", at: noun)
            }
            let start = noun + 2
            let end = document.contentEnd(from: start, behind: noun, isObject: true, in: unit)
            guard end > start else { return .fails("no clause follows “that”", at: noun + 1) }
            guard let owner = document.owner(of: noun, from: unit.lowerBound) else {
                return .fails("whose the noun is was not found", at: noun)
            }
            return .fires(
                CueEvent(
                    source: owner, cue: noun..<noun + 1, content: ShortList(start..<end), head: noun
                ))
        })
}

extension Document {
    /// Whose the noun is: "[Smith]'s claim", "[his] claim"; nil where nobody's is told.
    func owner(of noun: Int, from lower: Int) -> Range<Int>? {
        var token = noun - 1
        while token >= lower, isOutside(token) {
            switch tags[token] {
            case .possessive: return token..<token + 1
            case .clitic: return nounPhrase(endingAt: token - 1, from: lower)
            case .adjective, .noun, .number, .adverb: token -= 1
            default: return nil
            }
        }
        return nil
    }
}
