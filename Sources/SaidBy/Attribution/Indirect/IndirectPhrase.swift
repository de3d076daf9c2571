extension IndirectRule {
    /// Smith lashed out at the plan.
    static let phrase = IndirectRule(
        id: "indirect-phrase",
        summary: "A cue of several words: Smith lashed out at the plan, is wary of it.",
        examples: [
            .fires("Ann Lee lashed out at the plan for the dam.", "Ann Lee"),
            .fires("Bo Ray has made it clear that the dam is full.", "Bo Ray"),
            .fires("Ann Lee is still very wary of the dam.", "Ann Lee"),
            .fires("Ann Lee took several swipes at the board.", "Ann Lee"),
            .silent("Ann Lee took a boat to the dam."),
            .silent("The water is clear of mud."),
        ],
        find: { document, head, unit in
            guard document.isOutside(head),
                document.tokens.classes[head].contains(.phraseHead)
            else { return .fails("no cue of several words begins there", at: head) }
            guard let (cue, frame, start) = document.phrase(at: head, in: unit) else {
                return .fails("the words behind it make no cue of it", at: head)
            }
            guard let subject = document.subject(ofPhrase: head, in: unit),
                document.canSpeak(subject)
            else { return .fails("no subject that can speak was found", at: head) }
            let end = document.contentEnd(
                from: start, behind: head, isObject: !frame.isClause, in: unit)
            guard end > start else { return .fails("nothing follows it", at: start) }
            return .fires(
                CueEvent(source: subject, cue: cue, content: [start..<end], head: head))
        },
        takesClauses: false)
}

extension Document {
    /// The cue of several words that begins at `head`, the frame of its content, and where that
    /// begins.
    fileprivate func phrase(at head: Int, in unit: Range<Int>)
        -> (cue: Range<Int>, frame: ContentFrame, start: Int)?
    {
        let word = tokens.word[head]
        let lemma = lexicon.lemmas[Int(word)]
        if let found = phrase(of: lemma, at: head, in: unit) { return found }
        // "delighted" is an adjective and a form of "delight".
        return word == lemma ? nil : phrase(of: word, at: head, in: unit)
    }

    private func phrase(of word: Lexicon.WordID, at head: Int, in unit: Range<Int>)
        -> (cue: Range<Int>, frame: ContentFrame, start: Int)?
    {
        // By their index: to take a phrase out of the list would count references.
        for index in lexicon.phrases(beginningWith: word)
        where lexicon.phrases[index].isAdjective
            ? word == tokens.word[head] : tags[head].isVerbal
        {
            if let next = end(ofPhrase: index, behind: head, to: unit.upperBound),
                let (frame, start) = start(
                    ofContentAt: next, lexicon.phrases[index].frames, in: unit)
            {
                return (head..<next, frame, start)
            }
        }
        return nil
    }

    /// The token behind the words of the phrase, if they follow.
    private func end(ofPhrase phrase: Int, behind head: Int, to upper: Int) -> Int? {
        var token = head + 1
        for place in lexicon.phrases[phrase].rest {
            let word = lexicon.phraseWords[place]
            var skipped = 0
            while token < upper, skipped < 4, tokens.hash[token] != word, canStandBetween(token) {
                token += 1
                skipped += 1
            }
            guard token < upper, isOutside(token), tokens.hash[token] == word else { return nil }
            token += 1
        }
        return token < upper ? token : nil
    }

    private func canStandBetween(_ token: Int) -> Bool {
        guard isOutside(token) else { return false }
        switch tags[token] {
        case .determiner, .possessive, .adjective, .adverb: return true
        case .pronoun: return tokens.hash[token] == IndirectPhrase.it
        default: return false
        }
    }

    private func start(ofContentAt next: Int, _ frames: CueFrames, in unit: Range<Int>)
        -> (ContentFrame, Int)?
    {
        let upper = unit.upperBound
        guard next + 1 < upper else { return nil }
        if frames.meets(.anyClause), tags[next] == .that {
            return (.that, tags[next + 1] == .comma ? next + 2 : next + 1)
        }
        if frames.contains(.clause), startsClause(next, to: upper) { return (.clause, next) }
        if frames.contains(.question), isOutside(next), tokens.classes[next].contains(.whWord) {
            return (.question, next)
        }
        return frames.contains(.object) && startsObject(next, to: upper) ? (.object, next) : nil
    }

    /// Whose words the cue at `head` marks: the subject of the verb, or of the verb before the
    /// adjective.
    fileprivate func subject(ofPhrase head: Int, in unit: Range<Int>) -> Range<Int>? {
        let lower = unit.lowerBound
        if tags[head].isVerbal, !isPassive(head) { return subject(of: head, from: lower) }
        var verb = head - 1
        while verb > lower, tags[verb] == .adverb { verb -= 1 }
        guard verb > lower, isOutside(verb) else { return nil }
        if tags[verb] == .auxiliary {
            return subject(before: verbGroupStart(verb), from: lower, depth: 0)
        }
        guard IndirectPhrase.linking.contains(tokens.hash[verb]) else { return nil }
        return subject(of: verb, from: lower)
    }
}

private enum IndirectPhrase {
    static var it: UInt64 { WordHash.of("it") }
    /// Verbs that join an adjective to its subject.
    static let linking = WordSet(
        """
        appear appeared appears became become becomes feel feels felt get got grew grow grown
        grows remain remained remains seem seemed seems sound sounded sounds
        """)
}
