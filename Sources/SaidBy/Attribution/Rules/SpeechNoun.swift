extension AttributionRule {
    /// Smith’s claim that “…”
    static let speechNoun = AttributionRule(
        id: "speech-noun",
        summary:
            "A noun of saying with a possessive leads to the quotation: Smith’s claim that “…”",
        examples: [
            .fires("The paper printed Ann Lee’s claim that “nobody will go”.", "Ann Lee"),
            .fires("His answer was: “Nobody will go.”", "His"),
            .fires("Ann Lee’s answer to the board was that Bo Ray “was late”.", "Ann Lee"),
            .fires("The suggestion by Bo Ray that “nobody will go” was denied.", "Bo Ray"),
            .fires("The end of Ann Lee’s “all of it now” promise was near.", "Ann Lee"),
            .silent("Ann Lee’s plan is “a mess”."),
            .silent("Bo Ray called Ann Lee’s claim “a mess”."),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            var failure: RuleOutcome<Match>?
            if let match = scene.namedBehind(slot) { return .fires(match) }
            for token in slot.before.reversed() {
                let tag = document.tags[token]
                if tag.isVerbal || tag == .semicolon { break }
                if slot.before.upperBound - token > 12 { break }
                guard document.tokens.classes[token].meets([.speechNoun, .document]) else {
                    continue
                }
                guard scene.leadsOn(token, in: slot) else {
                    failure =
                        failure
                        ?? .fails("no “that”, colon, “be” or “by” follows the noun", at: token)
                    continue
                }
                return scene.possessor(of: token, in: slot).map { .fires($0) }
                    ?? .fails("whose the noun is was not found", at: token)
            }
            return failure
                ?? .fails("no noun of saying stands between the last verb and the quotation")
        })
}

extension Scene {
    /// Whether "that", a colon, a form of "be", "by" or the quotation itself follows the noun.
    fileprivate func leadsOn(_ noun: Int, in slot: QuoteSlot) -> Bool {
        let next = noun + 1
        guard next < slot.before.upperBound else { return !isCalled(noun, in: slot) }
        switch document.tags[next] {
        case .that, .colon: return true
        case .preposition where endsInThat(slot): return true
        case .preposition where isSaid(behind: noun, in: slot): return true
        case .to, .open: return isSaid(behind: noun, in: slot)
        case .auxiliary: return document.tokens.classes[next].contains(.be)
        case .preposition: return byPhrase(behind: noun, in: slot) != nil
        default: return false
        }
    }

    /// "Smith's claim to the board [was that] the dam “…”": a form of "be" behind what belongs to the
    /// noun, and what is said behind it.
    private func isSaid(behind noun: Int, in slot: QuoteSlot) -> Bool {
        let rest = noun + 1..<slot.before.upperBound
        guard
            let be = rest.first(where: {
                document.tags[$0] == .auxiliary && document.tokens.classes[$0].contains(.be)
            }), !rest.contains(where: { document.tags[$0].isVerbal && $0 < be })
        else { return false }
        let next = be + 1
        return next >= rest.upperBound
            || [.that, .colon, .comma].contains(document.tags[next])
    }

    /// "[Smith]'s “all of it” promise": what it is stands behind the quotation.
    fileprivate func namedBehind(_ slot: QuoteSlot) -> Match? {
        let noun = slot.after.lowerBound
        let last = slot.before.upperBound - 1
        guard slot.after.contains(noun), slot.before.contains(last), slot.wordCount > 2,
            document.tags[noun] == .noun,
            document.tokens.classes[noun].contains(.speechNoun),
            document.tags[last] == .clitic || document.tags[last] == .possessive
        else { return nil }
        let owner =
            document.tags[last] == .possessive
            ? last..<last + 1
            : document.nounPhrase(endingAt: last - 1, from: slot.before.lowerBound)
        return owner.map { Match(source: $0, cue: noun..<noun + 1) }
    }

    /// "called [Smith's claim] “a mess”": the quotation is what the noun is called.
    private func isCalled(_ noun: Int, in slot: QuoteSlot) -> Bool {
        var token = noun - 1
        while token >= slot.before.lowerBound,
            document.tags[token].isNominal
                || [.clitic, .possessive, .determiner].contains(document.tags[token])
        { token -= 1 }
        return token >= slot.before.lowerBound && document.isCue(token)
            && document.frames(token).contains(.complement)
    }

    /// "his comments before the committee that “…”"
    private func endsInThat(_ slot: QuoteSlot) -> Bool {
        var last = slot.before.upperBound - 1
        if document.tags[last] == .comma { last -= 1 }
        return slot.before.contains(last) && document.tags[last] == .that
    }

    /// Whose claim, answer or letter the noun names.
    fileprivate func possessor(of noun: Int, in slot: QuoteSlot) -> Match? {
        if let by = byPhrase(behind: noun, in: slot) {
            return Match(source: by, cue: noun..<noun + 1, contentStart: noun + 1)
        }
        return document.owner(of: noun, from: slot.unitTokens.lowerBound).map {
            Match(source: $0, cue: noun..<noun + 1, contentStart: noun + 1)
        }
    }

    private func byPhrase(behind noun: Int, in slot: QuoteSlot) -> Range<Int>? {
        let by = noun + 1
        guard by + 1 < slot.before.upperBound,
            document.tokens.hash[by] == Scene.by
                || document.tokens.hash[by] == Scene.from
        else { return nil }
        return document.nounPhrase(startingAt: by + 1, to: slot.before.upperBound)
    }

    static var by: UInt64 { WordHash.of("by") }
    private static var from: UInt64 { WordHash.of("from") }
}
