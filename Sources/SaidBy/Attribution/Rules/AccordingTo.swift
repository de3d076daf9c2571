extension AttributionRule {
    /// According to Smith, “…”
    static let accordingTo = AttributionRule(
        id: "according-to",
        summary:
            "“According to”, “in the words of” or “in somebody’s view” names the source, before or after it.",
        examples: [
            .fires("According to Ann Lee, the plan is “a mess”.", "Ann Lee"),
            .fires("According to Ann Lee, the plan “will fail”.", "Ann Lee"),
            .fires("The plan is “a mess,” according to Bo Ray, a farmer.", "Bo Ray, a farmer"),
            .fires("The plan was, in the words of Bo Ray, “a mess”.", "Bo Ray"),
            .fires("The plan was “a mess” from the start, in Bo Ray’s view.", "Bo Ray"),
            .fires("It was, in his words, “a mess”.", "his"),
            .fires("It was late and, by her own account, “a mess”.", "her"),
            .silent("The prizes were given according to “merit”."),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            var phrase: Int?
            let relative = slot.after.first { document.tags[$0] == .relative }
            let after = slot.after.lowerBound..<(relative ?? slot.after.upperBound)
            // To make a list of the two would take memory for each quotation.
            for side in 0..<2 {
                let range = side == 0 ? after : slot.before
                if let match = scene.viewHolder(in: range) { return .fires(match) }
                for token in range
                where document.isAccordingTo(token) || document.isInTheWordsOf(token) {
                    guard
                        let source = document.sourceOfView(at: token + 2, to: range.upperBound)
                    else {
                        phrase = token
                        continue
                    }
                    return .fires(Match(source: source, cue: token..<token + 2))
                }
            }
            return phrase.map { .fails("no source follows the phrase", at: $0) }
                ?? .fails("no “according to” or “in the words of” stands beside the quotation")
        })
}

extension Scene {
    /// Whose view or words are named: "in [Smith]'s view", "by [his] own account".
    fileprivate func viewHolder(in range: Range<Int>) -> Match? {
        for noun in range {
            guard let preposition = document.viewPreposition(of: noun),
                let owner = document.owner(of: noun, from: range.lowerBound),
                owner.lowerBound > range.lowerBound,
                document.tokens.hash[owner.lowerBound - 1] == preposition
            else { continue }
            return Match(source: owner, cue: noun..<noun + 1)
        }
        return nil
    }
}

extension Document {
    private static let views = WordSet(
        "view words opinion telling phrase judgment judgement assessment")
    static var `in`: UInt64 { WordHash.of("in") }

    private static let accounts = WordSet("account admission count estimate reckoning")

    /// The preposition with which the noun tells whose view something is: "in his [view]", "by his
    /// [account]".
    func viewPreposition(of token: Int) -> UInt64? {
        guard tags[token] == .noun else { return nil }
        if Document.views.contains(tokens.hash[token]) { return Document.in }
        return Document.accounts.contains(tokens.hash[token]) ? Scene.by : nil
    }

    private static var according: UInt64 { WordHash.of("according") }
    static var words: UInt64 { WordHash.of("words") }

    /// Whose view or words are told at `first`: a phrase that a comma ends and a quotation follows
    /// is no apposition: according to Lee, [the plan] “will fail”.
    func sourceOfView(at first: Int, to upper: Int) -> Range<Int>? {
        guard let source = fullNounPhrase(startingAt: first, to: upper) else { return nil }
        let end = source.upperBound
        guard end >= upper || !isOutside(end),
            let comma = source.first(where: { tags[$0] == .comma })
        else { return source }
        return first..<comma
    }

    /// Whether "words of" stands at the token behind "the".
    func isInTheWordsOf(_ token: Int) -> Bool {
        token > 0 && tags[token - 1] == .determiner && tokens.hash[token] == Document.words
            && token + 2 < tokens.count && tokens.hash[token + 1] == Document.of
    }

    /// Whether "according to" begins at the token.
    func isAccordingTo(_ token: Int) -> Bool {
        tokens.classes[token].contains(.hearsay) && tokens.hash[token] == Document.according
            && token + 2 < tokens.count && tags[token + 1] == .to
    }
}
