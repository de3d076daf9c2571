extension AttributionRule {
    /// SMITH: “…”
    static let label = AttributionRule(
        id: "label",
        summary: "A name and a colon stand before the quotation: Smith: “…”",
        examples: [
            .fires("Ann Lee: “We will go.”", "Ann Lee"),
            .fires("Mayor - Bo Ray: “We will go.”", "Bo Ray"),
            .fires("DAMS ARE FULL - Ann Lee and Bo Ray: “We will go.”", "Ann Lee and Bo Ray"),
            .fires("More from the report: “We will go.”", "the report"),
            .fires("Here’s Ann Lee in March 1992: “We will go.”", "Ann Lee"),
            .silent("Ann Lee said: “We will go.”"),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            let colon = slot.before.upperBound - 1
            guard slot.before.contains(colon), document.tags[colon] == .colon else {
                return .fails("no colon stands before the quotation")
            }
            if let previous = slot.previous,
                scene.slots[previous].before.contains(where: document.isCue)
            {
                return .fails("its sentence has begun before the quotation before it")
            }
            let before = scene.label(before: colon, in: slot)
            let last = document.skipTimeAndParentheses(colon - 1, from: before.lowerBound)
            guard let phrase = document.nounPhrase(endingAt: last, from: before.lowerBound)
            else { return .fails("no name or description stands before the colon") }
            let whole = document.coordination(
                document.climb(phrase, from: before.lowerBound), from: before.lowerBound)
            let isWhole =
                scene.leadsOnly(before.lowerBound..<whole.lowerBound)
                || document.tags[phrase.upperBound - 1] == .name && before.count < 16
            guard isWhole else {
                return .fails("more than a name stands before the colon", at: whole.lowerBound - 1)
            }
            // "later that [month] on the radio: “…”"
            if let head = document.headNoun(
                of: phrase.lowerBound == whole.lowerBound ? phrase : whole),
                document.tokens.classes[head].contains(.time), document.tags[head] != .name
            {
                return .fails("what stands before the colon tells when", at: head)
            }
            if let verb = before.first(where: { document.tags[$0].isVerbal }) {
                return .fails("a verb stands before the colon", at: verb)
            }
            return .fires(
                Match(source: document.answerer(whole, phrase), cue: colon..<colon + 1))
        })
}

extension Document {
    /// Whose words a label announces: "[Smith]’s message to the board:", "The answer from [Smith]:".
    fileprivate func answerer(_ whole: Range<Int>, _ last: Range<Int>) -> Range<Int> {
        guard let head = headNoun(of: whole), tokens.classes[head].contains(.speechNoun) else {
            return whole
        }
        if let possessor = whole.first(where: { tags[$0] == .clitic && $0 < head }) {
            return whole.lowerBound..<possessor
        }
        return tags[whole.lowerBound] == .possessive ? whole : last
    }
}

extension Scene {
    /// The words before the colon, those behind a dash where there is one: "Headline - Smith:".
    fileprivate func label(before colon: Int, in slot: QuoteSlot) -> Range<Int> {
        let reach = 16
        let lower = max(slot.before.lowerBound, colon - reach)
        let dash = (lower..<colon).last { document.tags[$0] == .dash }
        return (dash.map { $0 + 1 } ?? slot.before.lowerBound)..<slot.before.upperBound
    }

    /// Nothing, or "from", "more from", "here is".
    fileprivate func leadsOnly(_ range: Range<Int>) -> Bool {
        range.count <= 3
            && range.allSatisfy {
                [.adverb, .preposition, .pronoun, .determiner].contains(document.tags[$0])
            }
    }
}
