extension AttributionRule {
    /// Smith said he was worried. “…”
    static let introduction = AttributionRule(
        id: "introduction",
        summary: "The sentence before says who spoke: Smith said he was worried. “…”",
        examples: [
            .fires("Ann Lee, a farmer, said she was worried. “It is late.”", "Ann Lee, a farmer"),
            .fires("Bo Ray pressed for an answer.\n\n“It is late.”", "Bo Ray"),
            .fires("Did she mind going? “It is late.”", "she"),
            .fires("But did she mind?\n\n“It is late.”", "she"),
            .fires("Ann Lee shrugged.\n\n“It is late.”", "Ann Lee"),
            .fires("I ask whether she minds. “It is late.”", "she"),
            .fires("Ann Lee said that the critics had warned of it. “It is late.”", "Ann Lee"),
            .fires("A farmer from Dorset who lost his herd, he plans to go. “It is late.”", "he"),
            .fires("When Ann Lee rose, Bo Ray left. “It is late.”", "Bo Ray"),
            .fires(
                "Ann Lee, who knew Bo Ray since he was a boy, drove up. “It is late.”",
                "Ann Lee"),
            .fires("Ann Lee denied it. Later that month, on the radio: “It is late.”", "Ann Lee"),
            .silent("The ferry left.\n\n“It is late.”"),
            .silent("The rain had stopped.\n\n“It is late.”"),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            if let word = scene.narratorsWord(slot), !scene.leadsOnInTime(slot) {
                return .fails("its sentence has words outside the marks", at: word)
            }
            guard slot.unit > 0 else { return .fails("no sentence stands before it") }
            guard slot.wordCount > 1 else { return .fails("it is a single word") }
            let before = document.segments.units[slot.unit - 1]
            guard let found = document.speaker(of: before) else {
                return .fails("the sentence before has no active verb with a subject")
            }
            guard document.canSpeak(found) else {
                return .fails(
                    "the subject of the sentence before cannot speak", at: found.lowerBound)
            }
            let isSameParagraph = document.paragraphs[slot.paragraph].contains(before.lowerBound)
            let isNamed = [.name, .pronoun].contains(document.tags[found.upperBound - 1])
            let hasCue = before.contains {
                document.isOutside($0) && document.isCue($0)
                    && (isSameParagraph
                        || document.subject(of: $0, from: before.lowerBound) == found)
            }
            let isDefinite = document.tags[found.lowerBound] == .determiner
            if hasCue || document.isSurelyPerson(found)
                || isSameParagraph && (isNamed || isDefinite)
            {
                return .fires(Match(source: found, cue: nil))
            }
            return isSameParagraph
                ? .fails("the sentence before has no verb of saying, and its subject is indefinite")
                : .fails("the subject of the sentence before, in another paragraph, says nothing")
        })
}

extension Document {
    /// Who speaks or acts in a unit: the source of its last reporting verb outside quotation marks,
    /// else its first subject.
    func speaker(of unit: Range<Int>) -> Range<Int>? {
        var first: Range<Int>?
        var reported: Range<Int>?
        if let inverted = invertedSource(of: unit) ?? asked(in: unit) ?? interviewed(in: unit) {
            return inverted
        }
        for verb in unit.reversed() where isOutside(verb) && canTell(verb) {
            let subject =
                tags[verb] == .auxiliary
                ? subject(before: verb, from: unit.lowerBound, depth: 0)
                : subject(of: verb, from: unit.lowerBound)
            guard let subject else { continue }
            let source = author(of: subject, from: unit.lowerBound) ?? subject
            if isReporting(verb) {
                guard isReported(source, in: unit) else { return source }
                reported = reported ?? source
            }
            // "When the rain stopped, Smith left", "Smith, who knew him since he was a boy, left": the
            // main clause's subject, if it has been found.
            if first.map({ source.lowerBound < $0.lowerBound && !isFronted(source, in: unit) })
                ?? true
            {
                first = source
            }
        }
        return reported ?? first
    }

    /// Whether "that" or a relative pronoun leads to the subject: "Smith said that [the critics] …".
    private func isReported(_ subject: Range<Int>, in unit: Range<Int>) -> Bool {
        let opener = unit[..<max(unit.lowerBound, subject.lowerBound)].last {
            [.that, .relative, .coordinator, .semicolon].contains(tags[$0]) || !isOutside($0)
        }
        return opener.map { isOutside($0) && (tags[$0] == .that || tags[$0] == .relative) } ?? false
    }

    /// Whether the clause of the subject is a relative one, or opens the sentence and hangs on another.
    private func isFronted(_ subject: Range<Int>, in unit: Range<Int>) -> Bool {
        if tags[subject.upperBound - 1] == .relative { return true }
        let opener = subject.lowerBound - 1
        return unit.contains(opener) && isSubordinating(opener)
            && !unit[..<opener].contains { tags[$0].isNominal || tags[$0] == .pronoun }
    }

    /// Whether the word is a verb whose subject may be who speaks: an active one, or a form of "be".
    private func canTell(_ verb: Int) -> Bool {
        tags[verb].isVerbal && !isPassive(verb) || isCopula(verb)
    }

    /// "But did [she] mind?": whom the narrator's question is about.
    private func asked(in unit: Range<Int>) -> Range<Int>? {
        guard let last = unit.last, tokens.kind[last] == .question, isOutside(last) else {
            return nil
        }
        var first = unit.lowerBound
        while first < last, [.coordinator, .adverb, .comma].contains(tags[first]) { first += 1 }
        guard tags[first] == .auxiliary else { return nil }
        return nounPhrase(startingAt: first + 1, to: last)
    }

    /// "I ask whether [she] minds", "We asked [Smith] why": whom the narrator asks.
    private func interviewed(in unit: Range<Int>) -> Range<Int>? {
        let reach = 12
        let first = (unit.lowerBound..<min(unit.upperBound - 1, unit.lowerBound + 8)).first {
            tokens.classes[$0].contains(.subjectFirst) && isOutside($0)
        }
        guard let first,
            let verb = (first + 1..<min(unit.upperBound, first + 4)).first(where: {
                tags[$0].isVerbal
            }), frames(verb).contains(.question)
        else { return nil }
        for token in verb + 1..<max(verb + 1, min(unit.upperBound, verb + reach))
        where isOutside(token) {
            if tags[token] == .name { return nounPhrase(startingAt: token, to: unit.upperBound) }
            if PronounKind(tokens, token).gender != nil, tags[token] != .possessive {
                return token..<token + 1
            }
        }
        return nil
    }

    /// Whether the phrase is "he", "she" or somebody's first and last name.
    fileprivate func isSurelyPerson(_ phrase: Range<Int>) -> Bool {
        if tags[phrase.lowerBound] == .pronoun {
            return PronounKind(tokens, phrase.lowerBound).gender != nil
        }
        return tags[phrase.lowerBound] == .name
            && tokens.classes[phrase.lowerBound].meets(WordClass.givenName.union(.honorific))
    }

    /// "Added Smith:" with nothing before the verb.
    private func invertedSource(of unit: Range<Int>) -> Range<Int>? {
        guard frames(unit.lowerBound).contains(.quotation) else { return nil }
        return fullNounPhrase(startingAt: unit.lowerBound + 1, to: unit.upperBound)
    }
}
