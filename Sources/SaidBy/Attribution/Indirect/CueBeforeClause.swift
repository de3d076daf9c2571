extension IndirectRule {
    /// Smith said (that) it was late.
    static let clause = IndirectRule(
        id: "indirect-clause",
        summary: "A verb of saying or thinking takes a clause: Smith said (that) it was late.",
        examples: [
            .fires("Ann Lee said on Monday that the dam was full.", "Ann Lee"),
            .fires("The dam, Bo Ray, a farmer, told the paper, was full. He says it leaks.", "He"),
            .silent("The dam that Ann Lee built was full."),
        ],
        find: { $0.event(at: $1, in: $2, frames: [.that, .clause]) })

    /// Smith asked whether it was late.
    static let question = IndirectRule(
        id: "indirect-question",
        summary: "A verb takes a question: Smith asked whether it was late.",
        examples: [
            .fires("Ann Lee asked whether the dam was full.", "Ann Lee"),
            .silent("Ann Lee knew the man who built the dam."),
        ],
        find: { $0.event(at: $1, in: $2, frames: [.question]) })

    /// Smith promised to go.
    static let infinitive = IndirectRule(
        id: "indirect-infinitive",
        summary:
            "A verb of saying takes an infinitive: Smith promised to go, Smith urged her to go.",
        examples: [
            .fires("Ann Lee promised to mend the dam.", "Ann Lee"),
            .fires("Bo Ray urged the council to mend the dam.", "Bo Ray"),
            .silent("Ann Lee stopped to look at the dam."),
        ],
        find: { $0.event(at: $1, in: $2, frames: [.infinitive, .objectInfinitive]) },
        takesClauses: false)

    /// Smith denied the report.
    static let object = IndirectRule(
        id: "indirect-object",
        summary: "A verb of saying takes an object: Smith denied the report, called for a vote.",
        examples: [
            .fires("Ann Lee criticised the plan for the dam.", "Ann Lee"),
            .fires("Bo Ray called for a vote on the dam.", "Bo Ray"),
            .silent("Ann Lee mended the dam."),
        ],
        find: { $0.event(at: $1, in: $2, frames: [.object, .preposition, .documentObject]) },
        takesClauses: false)
}

extension Document {
    /// The attribution that a cue verb marks with content behind it, if its frame is one of these.
    func event(at verb: Int, in unit: Range<Int>, frames: [ContentFrame]) -> RuleOutcome<CueEvent> {
        switch verbEvent(at: verb, in: unit) {
        case .fails(let reason, let token): return .fails(reason, at: token)
        case .fires(let (frame, event)):
            return frames.contains(frame) ? .fires(event) : .fails(frame.otherwise, at: verb)
        }
    }

    /// The attribution that a cue verb marks with content behind it, and the frame of the content.
    func verbEvent(at verb: Int, in unit: Range<Int>)
        -> RuleOutcome<(frame: ContentFrame, event: CueEvent)>
    {
        guard isCue(verb), isOutside(verb) else {
            return .fails("the word is no verb of saying of the narrator’s", at: verb)
        }
        guard !isPassive(verb), !isReducedPassive(verb, in: unit) else {
            return .fails("the verb is passive", at: verb)
        }
        guard let (frame, range) = content(behind: verb, in: unit) else {
            return .fails("nothing that the verb takes follows it", at: verb)
        }
        guard let subject = subject(of: verb, from: unit.lowerBound) else {
            return .fails("no subject was found for the verb", at: verb)
        }
        if frame == .object, isNaming(verb, range) {
            return .fails("the verb tells what something is called", at: verb)
        }
        let source = author(of: subject, from: unit.lowerBound) ?? subject
        let isCertain = frame == .that || frame == .clause && isReporting(verb)
        guard isCertain || canSpeak(source) else {
            return .fails("the subject of the verb cannot speak", at: verb)
        }
        guard
            frame != .documentObject || isDocument(source)
                || isDocument(climb(source, from: unit.lowerBound))
        else {
            return .fails("only a document can be the subject of the verb", at: verb)
        }
        let cue = frame == .preposition ? verb..<range.lowerBound : cue(verb)
        return .fires(
            (frame, CueEvent(source: source, cue: cue, content: ShortList(range), head: verb)))
    }

    /// "a son, also [named] Carl Poe", "a firm [called] Poe": a bare name; "a book [called] “The Dam”".
    private func isNaming(_ verb: Int, _ content: Range<Int>) -> Bool {
        guard Document.naming.contains(tokens.hash[verb]) else { return false }
        let isTitle =
            verb > 0 && tokens.classes[verb - 1].contains(.work) && !isOutside(content.lowerBound)
        return isTitle || content.allSatisfy { tags[$0] == .name }
    }

    private static let naming = WordSet("called dubbed named nicknamed")

    private func isDocument(_ phrase: Range<Int>) -> Bool {
        headNoun(of: phrase).map { tokens.classes[$0].contains(.document) } ?? false
    }
}
