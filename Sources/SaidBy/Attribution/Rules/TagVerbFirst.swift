extension AttributionRule {
    /// “…,” said Smith.
    static let tagVerbFirst = AttributionRule(
        id: "tag-verb-first",
        summary: "The verb and then the source follow the quotation: “…,” said Smith.",
        examples: [
            .fires("“We will go,” said Ann Lee.", "Ann Lee"),
            .fires(
                "“We will go”, said Hugh Hill, a doctor in Ohio.", "Hugh Hill, a doctor in Ohio"),
            .fires(
                "“We will go,” added the head of the agency, who had come late.",
                "the head of the agency"),
            .fires("“We will go,” say the farmers.", "the farmers"),
            .fires("“We will go,” chipped in Bo Ray.", "Bo Ray"),
            .fires("“We will go,” grinned the young striker.", "the young striker"),
            .silent("“We will go,” Ann Lee said."),
            .silent("He called it “a mess” and said the plan was dead."),
            .silent("Ann Lee, who calls it “a mess,” said the plan was dead."),
            .silent("The board, citing what it called “a mess,” suspended Ann Lee."),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            let verb = document.skipMarks(slot.after.lowerBound, to: slot.after.upperBound)
            guard verb < slot.after.upperBound else {
                return .fails("no word follows the quotation")
            }
            guard scene.canTag(verb, slot) else {
                return .fails(
                    "the first word behind it is no past or present verb of saying", at: verb)
            }
            let start = document.behindParticle(of: verb)
            guard
                let source = document.fullNounPhrase(startingAt: start, to: slot.after.upperBound),
                document.tags[source.lowerBound] != .time
            else { return .fails("no source follows the verb", at: verb) }
            let next = source.upperBound
            let isClause =
                next < slot.after.upperBound
                && (!scene.isSetOff(slot) || document.hasWords(slot.before))
                && (document.tags[next] == .verb || document.tags[next] == .auxiliary)
            return isClause
                ? .fails("the source has a verb of its own", at: next)
                : .fires(Match(source: source, cue: document.cue(verb)))
        })
}

extension Scene {
    /// Whether the word can be the verb of an attribution with its source behind it: a reporting
    /// verb, or any finite verb that a name follows where the quotation is set off.
    func canTag(_ verb: Int, _ slot: QuoteSlot) -> Bool {
        let classes = document.tokens.classes[verb]
        if classes.meets([.past, .thirdPerson]), document.frames(verb).contains(.quotation) {
            return document.tags[verb] != .noun
        }
        if classes.contains(.base), isSetOff(slot), canHaveSubject(behind: verb, in: slot) {
            return true
        }
        guard isSetOff(slot), document.tags[verb] == .verb, !classes.contains(.base) else {
            return false
        }
        // "The board, citing what it called “a mess,” [suspended] Lee": what it was called.
        if let last = slot.before.last, document.isCue(last) { return false }
        let start = document.behindParticle(of: verb)
        guard start < slot.after.upperBound else { return false }
        if document.tags[start] == .name { return true }
        return !document.hasWords(slot.before)
            && document.nounPhrase(startingAt: start, to: slot.after.upperBound).map {
                document.tags[$0.lowerBound] != .pronoun && document.canSpeak($0)
            } ?? false
    }

    /// "…,” [say] the farmers": a reporting verb in the plural, with its subject behind it.
    private func canHaveSubject(behind verb: Int, in slot: QuoteSlot) -> Bool {
        guard document.frames(verb).contains(.quotation), verb + 1 < slot.after.upperBound,
            document.tokens.classes[verb].contains(.onlyVerb) || document.tags[verb].isVerbal
        else { return false }
        return [.name, .noun, .determiner, .possessive, .number].contains(document.tags[verb + 1])
    }
}
