extension IndirectRule {
    /// In a poll by Smith, half were against it.
    static let poll = IndirectRule(
        id: "indirect-poll",
        summary: "A sentence begins with a poll or survey: In a poll by Smith, half were against.",
        examples: [
            .fires(
                "In a poll for the board, half of the farmers were against the dam.",
                "a poll for the board"),
            .fires("In the latest survey, the dam is third.", "the latest survey"),
            .silent("In the town, half of the farmers were against the dam."),
            .silent("In a survey boat, Ann Lee crossed the dam."),
        ],
        find: { document, first, unit in
            guard first == unit.lowerBound, document.tokens.hash[first] == Document.in,
                document.isOutside(first)
            else { return .fails("the sentence does not begin with “in”", at: first) }
            guard
                let phrase = document.nounPhrase(startingAt: first + 1, to: unit.upperBound),
                let head = document.headNoun(of: phrase),
                IndirectPoll.polls.contains(document.tokens.hash[head])
            else { return .fails("no poll follows", at: first + 1) }
            guard
                let comma = document.comma(behind: phrase, to: unit.upperBound),
                document.startsClause(comma + 1, to: unit.upperBound)
            else { return .fails("no comma and clause follow the poll", at: phrase.upperBound) }
            let end = document.trimmed(unit.upperBound, from: comma + 1)
            return .fires(
                CueEvent(
                    source: first + 1..<comma, cue: first..<first + 1,
                    content: [comma + 1..<end], head: first))
        })
}

extension Document {
    /// The comma behind what belongs to the phrase: "a poll released on Monday[,]".
    fileprivate func comma(behind phrase: Range<Int>, to upper: Int) -> Int? {
        let reach = 14
        return (phrase.upperBound..<min(upper, phrase.upperBound + reach)).first {
            tags[$0] == .comma
        }
    }
}

enum IndirectPoll {
    /// What tells what many people think.
    static let polls = WordSet("poll polls survey surveys")
}
