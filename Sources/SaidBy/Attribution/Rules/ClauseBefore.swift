extension AttributionRule {
    /// Smith said the plan was “…”
    static let clauseBefore = AttributionRule(
        id: "clause-before",
        summary:
            "The quotation is part of a clause that a reporting verb governs: Smith said it was “…”",
        examples: [
            .fires("Ann Lee said the plan was “a disgrace”.", "Ann Lee"),
            .fires("Bo Ray argued that the town had “no choice” left.", "Bo Ray"),
            .fires("The plan, says the chair, Ann Lee, is “a disgrace”.", "the chair, Ann Lee"),
            .fires("Bo Ray rose after they had left, saying they had “no choice” now.", "Bo Ray"),
            .silent("After Ann Lee said no, the crowd was “a disgrace”."),
            .silent("“Bad” and that she had learned of it: “It is late.”"),
            .silent("Ann Lee said she had read it, but called it “a disgrace”."),
        ],
        match: { scene, index in
            let reported = scene.governingCue(for: index, onlyReporting: true)
            if case .fires = reported { return reported }
            return scene.governingCue(for: index, onlyReporting: false)
        })
}

extension Scene {
    /// The match for the last cue that takes a clause and whose clause is still open at the quotation.
    ///
    /// - Parameter onlyReporting: Whether only verbs count that introduce direct quotations too.
    fileprivate func governingCue(for index: Int, onlyReporting: Bool) -> RuleOutcome<Match> {
        let slot = slots[index]
        var failure: RuleOutcome<Match>?
        for verb in slot.before.reversed()
        where !document.frames(verb).isDisjoint(with: [.clause, .thatClause])
            && document.isCue(verb, onlyReporting: onlyReporting)
            && !document.isPassive(verb) && takesClause(verb, in: slot)
        {
            if isClosedOff(verb, before: slot) {
                failure =
                    failure ?? .fails("the clause of the verb ends before the quotation", at: verb)
            } else if let match = match(verb, for: index) {
                if let source = match.source, goesOn(source, in: slot) {
                    return .fails("its clause goes on with what the quotation before is part of")
                }
                return .fires(outermost(match, from: verb, for: index))
            } else {
                failure = failure ?? .fails("no subject was found for the verb", at: verb)
            }
        }
        return failure
            ?? .fails("no active verb of saying that takes a clause stands before the quotation")
    }

    /// Whether a clause can follow the verb: an infinitive ("to counter threats") needs to show one.
    private func takesClause(_ verb: Int, in slot: QuoteSlot) -> Bool {
        guard document.tags[verb] == .base else { return true }
        let upper = slot.before.upperBound
        return document.thatClause(behind: verb, from: verb + 1, to: upper) != nil
            || document.startsClause(document.afterAddressee(verb, to: upper), to: upper)
    }

    /// Whether the clause of the verb ends before the quotation: it is fronted ("After Smith said
    /// no, …") and a new subject with its verb follows a comma.
    func isClosedOff(_ verb: Int, before slot: QuoteSlot) -> Bool {
        let lower = slot.before.lowerBound
        var start = document.verbGroupStart(verb) - 1
        var isSubordinate = false
        while start >= lower, document.tags[start] != .comma, start > verb - 15 {
            if document.isSubordinating(start) { isSubordinate = true }
            start -= 1
        }
        let rest = verb + 1..<max(verb + 1, slot.before.upperBound)
        if rest.contains(where: {
            document.tags[$0] == .semicolon || beginsParticiple($0) || names($0)
                || document.beginsAbsolute($0)
        }) {
            return true
        }
        guard isSubordinate, let comma = rest.first(where: { document.tags[$0] == .comma })
        else { return false }
        return (comma..<rest.upperBound).contains {
            document.isFinite($0) || document.tags[$0] == .auxiliary
        }
    }

    /// "said it was late, but [called] it “…”": a cue of its own for what follows.
    private func names(_ verb: Int) -> Bool {
        guard [.verb, .gerund].contains(document.tags[verb]), document.isCue(verb),
            document.frames(verb).contains(.complement),
            !document.frames(verb).contains(.clause)
        else { return false }
        let before = document.verbGroupStart(verb) - 1
        guard before > 0 else { return false }
        switch document.tags[before] {
        case .coordinator: return true
        case .comma: return document.tags[verb] == .verb
        default:
            // "said it was late, and [Jones later called] it “…”"
            return document.nounPhrase(endingAt: before, from: 0).map {
                $0.lowerBound > 0 && document.tags[$0.lowerBound - 1] == .coordinator
                    && document.tags[verb] == .verb && document.canSpeak($0)
            } ?? false
        }
    }

    /// "announced a plan[, calling it “…”]": a cue of its own that takes no clause.
    private func beginsParticiple(_ comma: Int) -> Bool {
        guard document.tags[comma] == .comma, comma + 1 < document.tokens.count else {
            return false
        }
        return document.tags[comma + 1] == .gerund && document.isCue(comma + 1)
    }

    /// Where the source is a pronoun or nothing that speaks, and a reporting verb with another
    /// source governs the clause, that one.
    func outermost(_ match: Match, from verb: Int, for index: Int) -> Match {
        guard let source = match.source,
            source.count == 1 && document.tags[source.lowerBound] == .pronoun
                || !document.canSpeak(source)
        else { return match }
        let slot = slots[index]
        guard source.lowerBound >= slot.before.lowerBound else { return match }
        // "Asked whether she had read it, [he] said"
        if source.lowerBound > slot.before.lowerBound,
            document.tags[source.lowerBound - 1] == .comma
        {
            return match
        }
        for token in (slot.before.lowerBound..<source.lowerBound).reversed() {
            if document.tags[token] == .subordinator || document.tags[token] == .relative {
                return match
            }
            if document.isReporting(token), !document.isPassive(token),
                let outer = self.match(token, for: index), let source = outer.source,
                document.canSpeak(source)
            {
                return outer
            }
        }
        return match
    }
}

extension Document {
    /// "said it was late[, with Jones calling it “…”]": somebody else's words from there on.
    func beginsAbsolute(_ comma: Int) -> Bool {
        let with = comma + 1
        guard tags[comma] == .comma, with + 2 < tokens.count,
            tokens.hash[with] == Document.withWord,
            let subject = nounPhrase(startingAt: with + 1, to: tokens.count)
        else { return false }
        let verb = subject.upperBound
        return verb < tokens.count && tags[verb] == .gerund && isCue(verb) && canSpeak(subject)
    }

    /// Whether a clause that hangs on another may begin at the token: while, who, after.
    func isSubordinating(_ token: Int) -> Bool {
        tags[token] == .subordinator || tags[token] == .relative
            || tags[token] == .preposition && tokens.classes[token].contains(.subordinator)
    }
}
