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
        find: { $0.event(at: $1, in: $2, frames: [.infinitive, .objectInfinitive]) })

    /// Smith denied the report.
    static let object = IndirectRule(
        id: "indirect-object",
        summary: "A verb of saying takes an object: Smith denied the report, called for a vote.",
        examples: [
            .fires("Ann Lee criticised the plan for the dam.", "Ann Lee"),
            .fires("Bo Ray called for a vote on the dam.", "Bo Ray"),
            .silent("Ann Lee mended the dam."),
        ],
        find: { $0.event(at: $1, in: $2, frames: [.object, .preposition, .documentObject]) })
}

extension IndirectRule {
    /// The rule of the frame in which a verb takes its content.
    static func rule(for frame: ContentFrame) -> IndirectRule {
        switch frame {
        case .that, .clause: return .clause
        case .question: return .question
        case .infinitive, .objectInfinitive: return .infinitive
        case .object, .preposition, .documentObject: return .object
        }
    }
}

extension Document {
    /// The attribution that a cue verb marks with content behind it, if its frame is one of these.
    func event(at verb: Int, in unit: Range<Int>, frames: [ContentFrame]) -> CueEvent? {
        guard let (frame, event) = verbEvent(at: verb, in: unit), frames.contains(frame)
        else { return nil }
        return event
    }

    /// The attribution that a cue verb marks with content behind it, and the frame of the content.
    func verbEvent(at verb: Int, in unit: Range<Int>) -> (frame: ContentFrame, event: CueEvent)? {
        guard isCue(verb), isOutside(verb), !isPassive(verb),
            let (frame, range) = content(behind: verb, in: unit),
            let subject = subject(of: verb, from: unit.lowerBound)
        else { return nil }
        let source = author(of: subject, from: unit.lowerBound) ?? subject
        let isCertain = frame == .that || frame == .clause && isReporting(verb)
        guard isCertain || canSpeak(source), frame != .documentObject || isDocument(source)
        else { return nil }
        let cue = frame == .preposition ? verb..<range.lowerBound : cue(verb)
        return (frame, CueEvent(source: source, cue: cue, content: [range], head: verb))
    }

    private func isDocument(_ phrase: Range<Int>) -> Bool {
        headNoun(of: phrase).map { tokens.classes[$0].contains(.document) } ?? false
    }
}
