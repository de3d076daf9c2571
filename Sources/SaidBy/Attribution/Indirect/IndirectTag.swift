extension IndirectRule {
    /// It was late, Smith said.
    static let tag = IndirectRule(
        id: "indirect-tag",
        summary:
            "The attribution closes the sentence or stands within it: It was late, Smith said.",
        examples: [
            .fires("The dam was full, Ann Lee said.", "Ann Lee"),
            .fires("The dam, said Bo Ray, was full.", "Bo Ray"),
            .fires(
                "The dam is full, records of the water board show.", "records of the water board"),
            .fires(
                "It is not the dam, he and Mr. Allen said; it is the river.", "he and Mr. Allen"),
            .fires("If it rains, the dam will fail, Bo Ray said.", "Bo Ray"),
            .silent("Ann Lee said the dam was full."),
        ],
        find: { document, verb, unit in
            guard document.isOutside(verb), document.isCue(verb),
                document.frames(verb).meets([.quotation, .clause])
            else { return .fails("the word is no verb of saying of the narrator’s", at: verb) }
            guard !document.isPassive(verb) else { return .fails("the verb is passive", at: verb) }
            let sourceFirst = document.tagSourceFirst(verb, in: unit)
            if case .fires = sourceFirst { return sourceFirst }
            guard document.isReporting(verb) else { return sourceFirst }
            // "tells [the paper] that": never "tells Smith" for what Smith tells.
            if document.tellsWhom(verb) { return sourceFirst }
            let isBehindComma = verb > unit.lowerBound && document.tags[verb - 1] == .comma
            let verbFirst = document.tagVerbFirst(verb, in: unit)
            if case .fails = verbFirst, !isBehindComma { return sourceFirst }
            return verbFirst
        })
}

extension Document {
    private static let told = WordSet(
        "inform informs notify notifies remind reminds tell tells told")

    /// Whether the verb never goes without the one who is told.
    fileprivate func tellsWhom(_ verb: Int) -> Bool { Document.told.contains(tokens.hash[verb]) }

    fileprivate func tagSourceFirst(_ verb: Int, in unit: Range<Int>) -> RuleOutcome<CueEvent> {
        guard isFinite(verb) else { return .fails("the verb is not finite", at: verb) }
        let start = verbGroupStart(verb)
        guard let source = subject(before: start, from: unit.lowerBound, depth: 0) else {
            return .fails("no subject was found before the verb", at: verb)
        }
        // "Lee, a lawyer that [advises] the board, expects": the source's own clause.
        guard ![.relative, .that].contains(tags[source.upperBound - 1]) else {
            return .fails("the verb describes the source", at: verb)
        }
        guard source.lowerBound - 1 > unit.lowerBound, tags[source.lowerBound - 1] == .comma,
            isOutside(source.lowerBound - 1)
        else { return .fails("no words and comma stand before the source", at: source.lowerBound) }
        return tagEvent(
            source: source, verb: verb, from: source.lowerBound - 1, behind: verb + 1, in: unit)
    }

    fileprivate func tagVerbFirst(_ verb: Int, in unit: Range<Int>) -> RuleOutcome<CueEvent> {
        guard verb - 1 > unit.lowerBound, tags[verb - 1] == .comma, tags[verb] == .verb else {
            return .fails("no words and comma stand before the verb", at: verb)
        }
        guard let source = fullNounPhrase(startingAt: verb + 1, to: unit.upperBound),
            canSpeak(source)
        else { return .fails("no source that can speak follows the verb", at: verb) }
        if isApposition(before: verb - 1, in: unit) {
            return .fails("what stands before the comma is the verb’s subject", at: unit.lowerBound)
        }
        return tagEvent(
            source: source, verb: verb, from: verb - 1, behind: source.upperBound, in: unit)
    }

    /// "[The mayor, Ann Lee], promised a vote": two phrases, no verb, and a comma between them.
    private func isApposition(before comma: Int, in unit: Range<Int>) -> Bool {
        let before = unit.lowerBound..<comma
        return before.contains { tags[$0] == .comma }
            && before.allSatisfy {
                isOutside($0) && !tags[$0].isVerbal && tags[$0] != .auxiliary
            }
            && canSpeak(before)
    }

    /// The content before the comma at `comma`, and behind the attribution where it goes on.
    func tagEvent(
        source: Range<Int>, verb: Int, from comma: Int, behind end: Int, in unit: Range<Int>
    ) -> RuleOutcome<CueEvent> {
        var token = isReporting(verb) ? afterAdjuncts(end, to: unit.upperBound) : end
        if token < unit.upperBound, frames(verb).contains(.addressee),
            let hearer = nounPhrase(startingAt: token, to: unit.upperBound)
        {
            token = afterAdjuncts(hearer.upperBound, to: unit.upperBound)
        }
        let isEnd =
            token >= unit.upperBound || [.stop, .semicolon].contains(tags[token])
            || tags[token] == .colon && token + 1 < unit.upperBound && isOutside(token + 1)
        guard isEnd || tags[token] == .comma || !isOutside(token) || tags[token] == .dash
        else { return .fails("the sentence goes on without a comma behind it", at: token) }
        let isWithin =
            !isEnd && token + 1 < unit.upperBound && tags[token] == .comma
            && goesOn(token + 1)
        let first = contentStart(before: comma, isWithin: isWithin, in: unit)
        var content = ShortList(first..<trimmed(comma, from: first))
        if isWithin {
            content.append(token + 1..<trimmed(unit.upperBound, from: token + 1))
        }
        content.removeAll { $0.isEmpty }
        guard !content.isEmpty, hasWords(content[0]) else {
            return .fails("no words stand before the comma", at: comma)
        }
        if !isWithin, isFronted(content[0]) {
            return .fails("what stands before the comma is no clause", at: first)
        }
        return .fires(CueEvent(source: source, cue: cue(verb), content: content, head: verb))
    }

    /// "After the rain, [Smith wrote a letter]", "In May, …": what stands before the comma tells when
    /// or why, and has no clause of its own.
    func isFronted(_ content: Range<Int>) -> Bool {
        let first = content.lowerBound
        guard content.allSatisfy(isOutside) else { return false }
        if isReducedPassive(first, in: content) { return true }
        // "If it rains, the dam fails": a main clause stands behind the fronted one.
        let hasMainClause = content.contains {
            tags[$0] == .comma && startsClause($0 + 1, to: content.upperBound)
        }
        if hasMainClause { return false }
        let isClause =
            tags[first] == .subordinator
            || tags[first] == .preposition && tokens.classes[first].contains(.subordinator)
                && startsClause(first + 1, to: content.upperBound)
        let isAdverbial =
            isClause || [.preposition, .gerund, .time, .to].contains(tags[first])
        guard isAdverbial else { return false }
        let verbs = content.dropFirst().count {
            tags[$0] == .verb
                || tags[$0] == .auxiliary && tags[min($0 + 1, tokens.count - 1)] != .verb
        }
        return verbs < (isClause ? 2 : 1)
    }

    /// Whether a subject begins at the token, with or without its verb before the end.
    private func startsClausePart(_ first: Int, to end: Int) -> Bool {
        guard let subject = nounPhrase(startingAt: first, to: end) else { return false }
        let next = subject.upperBound
        return next >= end || tags[next] == .verb || tags[next] == .auxiliary
            || tags[next] == .adverb
    }

    /// Whether what follows the comma carries on the content, not the narrator's sentence.
    private func goesOn(_ token: Int) -> Bool {
        guard isOutside(token) else { return true }
        switch tags[token] {
        case .time, .subordinator, .relative: return false
        // "It is late, she said, but [“we will go”]"
        case .coordinator: return token + 1 < tokens.count && !isOutside(token + 1)
        case .gerund: return isSubject(gerund: token)
        default: return true
        }
    }

    /// Whether the -ing form is the subject of the clause that it begins: she said, [closing] the
    /// school would be wrong.
    private func isSubject(gerund: Int) -> Bool {
        guard !isCue(gerund) else { return false }
        let reach = 8
        for token in gerund + 1..<max(gerund + 1, min(tokens.count, gerund + reach)) {
            guard isOutside(token) else { return false }
            switch tags[token] {
            case .auxiliary: return true
            case .verb, .comma, .stop, .that, .subordinator, .relative, .coordinator, .semicolon,
                .colon, .dash:
                return false
            default: continue
            }
        }
        return false
    }

    /// Where the clause before an attribution begins: the unit's start, a dateline and a conjunction
    /// left out.
    ///
    /// - Parameter isWithin: Whether the clause goes on behind the attribution: then it began behind
    ///   the last comma with "and" or "but".
    func contentStart(before comma: Int, isWithin: Bool = false, in unit: Range<Int>) -> Int {
        var first = datelineEnd(of: unit)
        if isWithin, first < comma,
            let and = (first + 1..<max(first + 1, comma)).last(where: {
                tags[$0] == .coordinator && tags[$0 - 1] == .comma
                    && isOutside($0) && startsClausePart($0 + 1, to: comma)
            })
        {
            first = and
        }
        let semicolon = (first..<max(first, comma)).last {
            isOutside($0) && tags[$0] == .semicolon
        }
        if let semicolon { first = semicolon + 1 }
        let bracket = (first..<max(first, comma)).last {
            isOutside($0) && (tags[$0] == .open || tags[$0] == .close)
        }
        if let bracket, tags[bracket] == .open { first = bracket + 1 }
        while first < comma, isOutside(first),
            [.coordinator, .mark, .comma, .dash, .stop].contains(tags[first])
        {
            first += 1
        }
        return first
    }
}
