extension IndirectRule {
    /// Smith’s claim that it was late.
    static let noun = IndirectRule(
        id: "indirect-noun",
        summary: "A noun of saying takes a clause or an object: Smith’s claim that it was late.",
        examples: [
            .fires("Nobody believed Ann Lee’s claim that the dam was full.", "Ann Lee"),
            .fires("His warning that the dam was full came late.", "His"),
            .fires("Bo Ray made a statement that the dam was full.", "Bo Ray"),
            .fires("Ann Lee’s criticism of the dam was loud.", "Ann Lee"),
            .fires("There were complaints that the dam leaked.", nil),
            .fires("Her view is that the dam is full.", "Her"),
            .fires("Bo Ray has no doubt that the dam is full.", "Bo Ray"),
            .silent("Ann Lee’s claim was denied."),
            .silent("Ann Lee said in a statement that the dam was full."),
            .silent("Ann Lee’s statement to the board was short."),
        ],
        find: { document, noun, unit in
            guard document.tags[noun] == .noun, document.isOutside(noun),
                document.tokens.classes[noun].contains(.speechNoun)
            else { return .fails("the word is no noun of saying", at: noun) }
            guard !document.tellsWhere(noun, from: unit.lowerBound) else {
                return .fails("a verb before it is the cue", at: noun)
            }
            guard noun + 2 < unit.upperBound else { return .fails("nothing follows the noun") }
            let owner = document.owner(of: noun, from: unit.lowerBound)
            let start: Int
            var isObject = false
            if document.tags[noun + 1] == .that, !document.isDescribed(noun) {
                start = noun + 2
            } else if let clause = document.clause(behindBe: noun + 1, to: unit.upperBound) {
                start = clause
            } else if owner != nil, let object = document.object(ofNoun: noun, to: unit.upperBound)
            {
                start = object
                isObject = true
            } else {
                return .fails("no “that” follows the noun", at: noun)
            }
            var end = document.contentEnd(from: start, behind: noun, isObject: true, in: unit)
            if isObject { end = document.endOfSubject(start..<end) }
            guard end > start else { return .fails("no clause follows “that”", at: noun + 1) }
            return .fires(
                CueEvent(
                    source: owner ?? document.maker(of: noun, from: unit.lowerBound),
                    cue: noun..<noun + 1, content: ShortList(start..<end), head: noun))
        })
}

extension Document {
    /// "[a vote] was heard" of "His call for a vote was heard": the phrase without the verb that it is
    /// the subject of.
    fileprivate func endOfSubject(_ content: Range<Int>) -> Int {
        for token in content where isOutside(token) {
            switch tags[token] {
            // "of women [he] does not like"
            case .verb, .auxiliary: return tags[token - 1] == .pronoun ? content.upperBound : token
            case .that, .relative, .subordinator, .gerund, .comma: return content.upperBound
            default:
                if tokens.classes[token].contains(.whWord) { return content.upperBound }
            }
        }
        return content.upperBound
    }

    /// "Her view is that [the plan is good]": where the clause begins.
    fileprivate func clause(behindBe be: Int, to upper: Int) -> Int? {
        guard be + 2 < upper, isOutside(be), tags[be] == .auxiliary,
            tokens.classes[be].contains(.be), tags[be + 1] == .that
        else { return nil }
        return be + 2
    }

    /// "criticism of [the plan]", "calls for [a vote]": where the noun's object begins.
    fileprivate func object(ofNoun noun: Int, to upper: Int) -> Int? {
        let isForMarks = SpeechNouns.demands.contains(tokens.hash[noun]) && !isOutside(noun + 2)
        guard isForMarks || SpeechNouns.withObject.contains(tokens.hash[noun]),
            SpeechNouns.links.contains(tokens.hash[noun + 1]), startsObject(noun + 2, to: upper)
        else { return nil }
        return noun + 2
    }

    /// "the claims that drew a laugh", "a message that he sent": the clause describes the noun.
    fileprivate func isDescribed(_ noun: Int) -> Bool {
        let next = tags[noun + 2]
        return next == .verb || next == .auxiliary
            || SpeechNouns.described.contains(tokens.hash[noun])
    }

    /// "said in a [statement] that it was late"
    fileprivate func tellsWhere(_ noun: Int, from lower: Int) -> Bool {
        guard let phrase = nounPhrase(endingAt: noun, from: lower) else { return false }
        let link = phrase.lowerBound - 1
        return link > lower && tokens.hash[link] == Document.in
            && (tags[phrase.lowerBound] == .determiner || phrase.count == 1)
    }

    /// "[Smith] made a claim": the subject of a verb that says no more than the noun.
    fileprivate func maker(of noun: Int, from lower: Int) -> Range<Int>? {
        guard let phrase = nounPhrase(endingAt: noun, from: lower), phrase.lowerBound > lower else {
            return nil
        }
        let verb = phrase.lowerBound - 1
        guard tags[verb].isVerbal || tags[verb] == .auxiliary, isOutside(verb),
            SpeechNouns.makers.contains(tokens.hash[verb]),
            let subject = subject(of: verb, from: lower), canSpeak(subject)
        else { return nil }
        return subject
    }

    /// Whose the noun is: "[Smith]'s claim", "[his] claim"; nil where nobody's is told.
    func owner(of noun: Int, from lower: Int) -> Range<Int>? {
        var token = noun - 1
        while token >= lower, isOutside(token) {
            switch tags[token] {
            case .possessive: return token..<token + 1
            case .clitic: return nounPhrase(endingAt: token - 1, from: lower)
            case .adjective, .noun, .number, .adverb: token -= 1
            default: return nil
            }
        }
        return nil
    }
}

private enum SpeechNouns {
    /// Nouns for what is said of something.
    static let withObject = WordSet(
        """
        accusation accusations allegation allegations assessment assessments calls complaint
        complaints condemnation criticism criticisms critique denial denials denunciation
        description descriptions dismissal doubts explanation opinion praise rejection suggestion
        suggestions thoughts warning warnings
        """)
    /// Nouns for what is wanted, which tell it where it stands in marks: his call for “a ban”.
    static let demands = WordSet("appeal call demand demands plea pleas")
    /// Nouns for what is said whose clause rarely tells it.
    static let described = WordSet("answer message messages question questions request words")
    /// The words that lead to it.
    static let links = WordSet("about against for of on")
    /// Verbs that add nothing to the noun: made a claim, raised a doubt.
    static let makers = WordSet(
        """
        express expressed expresses expressing gave give given gives giving had has have issue issued
        issues issuing made make makes making raise raised raises raising release released releases
        releasing repeat repeated repeating repeats voice voiced voices voicing
        """)
}
