extension AttributionRule {
    /// “…,” Smith said.
    static let tagNounFirst = AttributionRule(
        id: "tag-noun-first",
        summary: "The source and then the verb follow the quotation: “…,” Smith said.",
        examples: [
            .fires("“We will go,” Ann Lee said on Monday.", "Ann Lee"),
            .fires(
                "“We will go,” Hugh Hill, a doctor in Ohio, told reporters.",
                "Hugh Hill, a doctor in Ohio"),
            .fires("“Will it go?” the minister asked.", "the minister"),
            .fires("“It is late,” he shot back.", "he"),
            .fires("“Is it late?” she went on, as if nobody had heard.", "she"),
            .fires("“Is it late?” Ann Lee went on.", "Ann Lee"),
            .fires("“It is much too late” the minister said after the vote.", "the minister"),
            .fires("“Is it late?” a man was heard asking.", "a man"),
            .fires(
                "“It is late,” Ann Lee, the cook who runs Lee & 8 said on Monday.", "Ann Lee"),
            .fires("“We will go,” 9 to 5 organiser Ann Lee said.", "9 to 5 organiser Ann Lee"),
            .silent("Bo Ray replied with, “Why now?” Ann Lee then said, “It is late.”"),
            .silent("“Is it late?” Ann Lee asked the board to go on."),
            .silent("“We will go,” said Ann Lee."),
            .silent("Ann Lee told police she had “only borrowed it”, a court has heard."),
            .silent("Although Ann Lee spoke of “a better world,” she left."),
            .silent("The sign read “no entry” and the crowd left."),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            let first = document.skipMarks(slot.after.lowerBound, to: slot.after.upperBound)
            guard first < slot.after.upperBound else {
                return .fails("no word follows the quotation")
            }
            guard let phrase = document.nounPhrase(startingAt: first, to: slot.after.upperBound)
            else { return .fails("no source begins behind the quotation", at: first) }
            let limit = min(slot.after.upperBound, first + 45)
            var failure: RuleOutcome<Match>?
            for verb in phrase.upperBound..<max(limit, phrase.upperBound) {
                if document.tags[verb] == .semicolon || document.tags[verb] == .colon { break }
                guard document.tags[verb].isVerbal else { continue }
                if let heard = scene.witnessed(verb, behind: phrase, in: slot) {
                    return .fires(heard)
                }
                guard
                    let source = document.source(
                        of: verb, beginningWith: phrase, isSetOff: scene.isSetOff(slot))
                else {
                    failure =
                        failure
                        ?? .fails(
                            "the verb is passive, or its subject is not what follows the quotation",
                            at: verb)
                    continue
                }
                if scene.isTag(verb, behind: phrase, in: slot),
                    !scene.reports(verb, behind: slot)
                {
                    return .fires(Match(source: source, cue: document.cue(verb)))
                }
                failure =
                    document.isReporting(verb)
                    ? .fails(
                        "no comma ends the quotation, and the sentence goes on behind the verb",
                        at: verb)
                    : .fails("the verb is no verb of saying", at: verb)
                if source.lowerBound == first, document.verbGroupStart(verb) == phrase.upperBound {
                    break
                }
            }
            if let match = scene.laxTag(behind: phrase, in: slot) { return .fires(match) }
            return failure ?? .fails("no verb follows the source behind the quotation", at: first)
        })
}

extension Document {
    /// The subject of an active verb behind the quotation, where it begins with that phrase or is an
    /// apposition to it. Where nothing sets the quotation off, the phrase belongs to its sentence: was
    /// a “mess” for [the town], Smith said.
    fileprivate func source(of verb: Int, beginningWith phrase: Range<Int>, isSetOff: Bool)
        -> Range<Int>?
    {
        guard isFinite(verb), !isPassive(verb) || isQuoted(verb),
            let found = subject(of: verb, from: phrase.lowerBound),
            found.lowerBound <= phrase.upperBound + 1
        else { return nil }
        if quotesItsObject(verb), let person = nounPhrase(startingAt: verb + 1, to: tokens.count) {
            return person
        }
        if !isSetOff, found.lowerBound <= phrase.lowerBound, let last = lastOfList(found) {
            return last
        }
        let isApposition = found.lowerBound > phrase.upperBound
        return isApposition && isSetOff ? phrase.lowerBound..<found.upperBound : found
    }
}

extension Document {
    /// "the town, [Smith]": what stands behind the only comma of a phrase.
    private func lastOfList(_ phrase: Range<Int>) -> Range<Int>? {
        guard let comma = phrase.first(where: { tags[$0] == .comma }),
            comma + 1 < phrase.upperBound,
            nounPhrase(startingAt: comma + 1, to: phrase.upperBound)?.upperBound
                == phrase.upperBound
        else { return nil }
        return comma + 1..<phrase.upperBound
    }
}

extension Scene {
    /// Whether the verb, whose subject begins with the phrase behind the quotation, attributes it.
    fileprivate func isTag(_ verb: Int, behind phrase: Range<Int>, in slot: QuoteSlot) -> Bool {
        let isSetOff = isSetOff(slot)
        if asksForDeed(verb, behind: slot) { return false }
        if document.isReporting(verb),
            isSetOff || opensSentence(slot, with: verb, behind: phrase)
                || endsTag(after: verb, in: slot) || document.isQuoted(verb)
        {
            return true
        }
        // "In May, under what Smith called “the old rule,” two men were [charged]": its object.
        if let last = slot.before.last, document.isCue(last) { return false }
        // "Smith told them of “a better world,” he [left]", "When Smith said it was “a mess,” the
        // crowd [applauded]": what leads to the quotation tells.
        let onlyReporting = document.isCue(verb) && !opensWithClause(slot.unitTokens)
        if words(before: slot).contains(where: {
            document.isCue($0, onlyReporting: onlyReporting)
        }) {
            return false
        }
        return isSetOff && verb < phrase.upperBound + 3 && endsTag(after: verb, in: slot)
            || isSetOff && document.isCue(verb)
            || document.lastKind(slot.inner) == .comma && verb == phrase.upperBound
                && document.canSpeak(phrase)
    }

    /// "When Smith …, …", "By calling it “a mess,” …"
    private func opensWithClause(_ unit: Range<Int>) -> Bool {
        let first = unit.lowerBound
        return document.isSubordinating(first)
            || first + 1 < unit.upperBound && document.tags[first] == .preposition
                && document.tags[first + 1] == .gerund
    }

    /// The narrator's words that can lead to the quotation: behind the one before it, or of a whole
    /// clause that opens the sentence: "When Smith said it was “a mess” and “no use,” …".
    private func words(before slot: QuoteSlot) -> some Sequence<Int> {
        let lower =
            opensWithClause(slot.unitTokens) ? slot.unitTokens.lowerBound : slot.before.lowerBound
        return (lower..<max(lower, slot.before.upperBound)).lazy.filter(document.isOutside)
    }

    /// "“Is it late?” Smith [asked] the board to go on.": behind a sentence's end, what somebody is
    /// asked to do.
    private func asksForDeed(_ verb: Int, behind slot: QuoteSlot) -> Bool {
        guard document.frames(verb).contains(.objectInfinitive),
            document.lastKind(slot.inner) != .comma,
            let object = document.nounPhrase(startingAt: verb + 1, to: slot.after.upperBound)
        else { return false }
        let to = object.upperBound
        return to + 1 < slot.after.upperBound && document.tags[to] == .to
            && document.tags[to + 1] == .base
    }

    /// "“…” [a man] was heard shouting": who is heard to say it.
    fileprivate func witnessed(_ verb: Int, behind phrase: Range<Int>, in slot: QuoteSlot) -> Match?
    {
        guard document.isWitnessed(verb), isSetOff(slot),
            let source = document.subject(of: verb, from: phrase.lowerBound),
            source.lowerBound == phrase.lowerBound
        else { return nil }
        return Match(source: source, cue: document.cue(verb + 1))
    }

    /// What opens the sentence ends in a comma, as no title does, and a verb of saying with no other
    /// subject follows a source that is not like others: "“…,” Lee, who runs Lee & 8 said".
    fileprivate func laxTag(behind phrase: Range<Int>, in slot: QuoteSlot) -> Match? {
        guard slot.before.isEmpty, document.lastKind(slot.inner) == .comma else { return nil }
        let reach = 25
        for verb in phrase.upperBound..<min(slot.after.upperBound, phrase.upperBound + reach) {
            switch document.tags[verb] {
            case .stop, .colon, .semicolon, .that, .subordinator, .coordinator: return nil
            default: break
            }
            guard document.isOutside(verb) else { return nil }
            guard document.isReporting(verb), document.isFinite(verb), !document.isPassive(verb)
            else { continue }
            if document.tags[phrase.upperBound] == .comma {
                return Match(source: phrase, cue: document.cue(verb))
            }
            guard let found = document.subject(of: verb, from: phrase.lowerBound),
                document.canSpeak(found)
            else { return nil }
            return Match(source: found, cue: document.cue(verb))
        }
        return nil
    }

    /// "replied with, “Why now?” Jones [said], “It is late.”": each of the two quotations has a verb
    /// of saying before it, and the first ends a sentence.
    private func leadsOn(_ verb: Int, behind slot: QuoteSlot) -> Bool {
        let last = slot.before.upperBound - 1
        guard slot.hasNext, slot.before.contains(last),
            document.tags[last] == .comma || document.tags[last] == .colon,
            document.lastKind(slot.inner) != .comma,
            document.skipMarks(verb + 1, to: slot.after.upperBound) == slot.after.upperBound
        else { return false }
        return slot.before.contains { document.isCue($0) && !document.isPassive($0) }
    }

    /// "“We will go” Smith said after the vote": the comma is forgotten, and the quotation, its
    /// source and the verb open the sentence, with a circumstance behind them.
    private func opensSentence(_ slot: QuoteSlot, with verb: Int, behind phrase: Range<Int>) -> Bool
    {
        let next = verb + 1
        return slot.before.isEmpty && slot.wordCount > 3 && verb == phrase.upperBound
            && next < slot.after.upperBound && document.tags[next] == .preposition
    }

    /// Whether the verb leads to what follows it: to a quotation, or, where this one has a cue before
    /// it in a fronted clause, to a clause of its own: "While Smith called it “a mess,” Jones [said] it was fine".
    fileprivate func reports(_ verb: Int, behind slot: QuoteSlot) -> Bool {
        if leadsOn(verb, behind: slot) { return true }
        let isFronted = slot.before.prefix(3).contains(where: document.isSubordinating)
        guard !endsTag(after: verb, in: slot),
            slot.before.contains(where: { document.isCue($0, onlyReporting: !isFronted) })
        else { return false }
        let clause = verb..<slot.after.upperBound
        return document.content(behind: verb, in: clause).map { $0.frame != .question } ?? false
    }

    /// Whether the quotation's end shows that an attribution may follow: a comma, a question or
    /// exclamation mark or a dash, within the marks or right behind them.
    func isSetOff(_ slot: QuoteSlot) -> Bool {
        switch document.lastKind(slot.inner) {
        case .comma, .question, .exclamation, .ellipsis, .dash, .stop: return true
        default:
            guard slot.after.lowerBound < slot.after.upperBound else { return false }
            return [.comma, .dash].contains(document.tags[slot.after.lowerBound])
        }
    }

    /// Whether nothing but an addressee, a time or a place can follow the verb.
    func endsTag(after verb: Int, in slot: QuoteSlot) -> Bool {
        var next = verb + 1
        while next < slot.after.upperBound,
            [.adverb, .time].contains(document.tags[next])
        { next += 1 }
        guard next < slot.after.upperBound else { return true }
        // "he went [on]."
        let behind = document.behindParticle(of: next - 1)
        if behind > next, behind >= slot.after.upperBound || document.tags[behind].endsClause {
            return true
        }
        return document.tags[next].endsClause || document.tags[next] == .time
    }
}

extension Tag {
    /// A stop, a comma, a colon, a semicolon or a dash.
    fileprivate var endsClause: Bool {
        self == .stop || self == .comma || self == .colon || self == .semicolon || self == .dash
    }
}
