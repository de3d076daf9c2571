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
            .silent("“We will go,” Ann Lee said."),
            .silent("He called it “a mess” and said the plan was dead."),
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
            guard
                let source = document.fullNounPhrase(
                    startingAt: verb + 1, to: slot.after.upperBound),
                document.tags[source.lowerBound] != .time
            else { return .fails("no source follows the verb", at: verb) }
            let next = source.upperBound
            let isClause =
                next < slot.after.upperBound && !scene.isSetOff(slot)
                && (document.tags[next] == .verb || document.tags[next] == .auxiliary)
            return isClause
                ? .fails(
                    "the source has a verb of its own, and no comma ends the quotation", at: next)
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
        return isSetOff(slot) && document.tags[verb] == .verb && !classes.contains(.base)
            && verb + 1 < slot.after.upperBound && document.tags[verb + 1] == .name
    }

    /// "…,” [say] the farmers": a reporting verb in the plural, with its subject behind it.
    private func canHaveSubject(behind verb: Int, in slot: QuoteSlot) -> Bool {
        guard document.frames(verb).contains(.quotation), verb + 1 < slot.after.upperBound,
            document.tokens.classes[verb].contains(.onlyVerb) || document.tags[verb].isVerbal
        else { return false }
        return [.name, .noun, .determiner, .possessive, .number].contains(document.tags[verb + 1])
    }
}
