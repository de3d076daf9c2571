extension AttributionRule {
    /// Smith opened “…”
    static let sentenceSubject = AttributionRule(
        id: "sentence-subject",
        summary: "The subject of the verb before the quotation is its source: Smith opened “…”",
        examples: [
            .fires("Bo Ray opened “a new chapter” for the town.", "Bo Ray"),
            .fires("Bo Ray was blunt: “We will go.”", "Bo Ray"),
            .fires("Bo Ray praised Ann Lee, who left the council in May, as “a friend”.", "Bo Ray"),
            .fires("The writer hopes that the club wins the cup: “It is time.”", "The writer"),
            .fires("Ann Lee is sure that keeping it will cost money: “It is late.”", "Ann Lee"),
            .silent("Ann Lee, who had parts in two films, made “The Road to the Sea” last year."),
            .silent("The road “is closed”."),
            .silent("Unless Bo Ray leaves soon, “it is hard to see how he is stopped”."),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            let lower = slot.unitTokens.lowerBound
            var other: Match?
            var failure: RuleOutcome<Match>?
            let isLedTo = slot.before.last.map { document.tags[$0] == .colon } ?? false
            for verb in slot.before.reversed()
            where document.tags[verb].isVerbal || isLedTo && document.isCopula(verb) {
                if document.isPassive(verb) { continue }
                guard let source = document.subject(of: verb, from: lower) else {
                    failure = failure ?? .fails("no subject was found for the verb", at: verb)
                    continue
                }
                let match = scene.match(verb, for: index)
                if scene.goesOn(source, in: slot) {
                    return .fails("its clause goes on with what the quotation before is part of")
                }
                if scene.isInFrontedClause(source, of: slot) {
                    return .fails(
                        "the quotation is the main clause behind one that hangs on it",
                        at: source.lowerBound)
                }
                if !isLedTo, !document.isCue(verb), scene.readsLikeTitle(slot) {
                    return .fails("it reads like a title, and the verb is no cue", at: verb)
                }
                if document.canSpeak(source), let match {
                    return .fires(scene.governing(match, from: verb, for: index) ?? match)
                }
                if document.isCue(verb) { other = other ?? match }
                failure = failure ?? .fails("the subject of the verb cannot speak", at: verb)
            }
            if slot.wordCount >= 5, let other { return .fires(other) }
            return failure ?? .fails("no active verb stands before the quotation")
        })
}

extension Scene {
    /// Where the subject stands in a clause that hangs on a cue before it, the match of that cue:
    /// "[Smith] praised Jones, who left in May, as “…”".
    fileprivate func governing(_ match: Match, from verb: Int, for index: Int) -> Match? {
        let slot = slots[index]
        guard let source = match.source, source.lowerBound > slot.before.lowerBound,
            isEmbedded(source)
        else { return nil }
        for cue in (slot.before.lowerBound..<source.lowerBound).reversed() {
            if document.isAttitude(cue), let holder = self.match(cue, for: index),
                holder.source.map(document.canSpeak) == true
            {
                return holder
            }
            guard document.isCue(cue), !document.isPassive(cue),
                let outer = self.match(cue, for: index), let speaker = outer.source,
                document.canSpeak(speaker), !opensFrontedClause(speaker, in: slot)
            else { continue }
            return outermost(outer, from: cue, for: index)
        }
        return nil
    }

    /// "made “[The Road to the Sea]”"
    fileprivate func readsLikeTitle(_ slot: QuoteSlot) -> Bool {
        slot.wordCount > 2 && RoleClassifier(document: document).isTitleCase(slot.inner)
    }

    /// "“…” [and that Smith] had won: “…”": a that-clause which carries on from the quotation before.
    func goesOn(_ source: Range<Int>, in slot: QuoteSlot) -> Bool {
        let lower = slot.before.lowerBound
        guard slot.previous != nil, source.lowerBound > lower, source.lowerBound - lower < 4,
            document.tags[source.lowerBound - 1] == .that
        else { return false }
        return (lower..<source.lowerBound - 1).allSatisfy {
            [.coordinator, .comma].contains(document.tags[$0])
        }
    }

    /// "Unless [rivals] leave, “it is over”": the quotation, in small letters, is the main clause behind
    /// the comma of one that opens the sentence.
    fileprivate func isInFrontedClause(_ source: Range<Int>, of slot: QuoteSlot) -> Bool {
        let lower = slot.unitTokens.lowerBound
        let last = slot.before.upperBound - 1
        guard slot.before.lowerBound == lower, source.lowerBound <= lower + 2,
            document.isSubordinating(lower), document.tags[last] == .comma,
            let first = slot.inner.first, document.tokens.kind[first] == .word,
            !document.tokens.flags[first].contains(.capital)
        else { return false }
        return slot.inner.prefix(6).contains {
            document.tags[$0] == .verb || document.tags[$0] == .auxiliary
        }
    }

    /// Whether a relative pronoun ends the subject, or what opens a clause that hangs on another,
    /// an -ing form or a cue stands before it.
    private func isEmbedded(_ subject: Range<Int>) -> Bool {
        let opener = subject.lowerBound - 1
        return document.tags[subject.upperBound - 1] == .relative
            || document.isSubordinating(opener) || document.tags[opener] == .that
            || document.tags[opener] == .gerund || document.isCue(opener)
    }

    private func opensFrontedClause(_ subject: Range<Int>, in slot: QuoteSlot) -> Bool {
        subject.lowerBound > slot.before.lowerBound
            && document.isSubordinating(subject.lowerBound - 1)
    }
}
