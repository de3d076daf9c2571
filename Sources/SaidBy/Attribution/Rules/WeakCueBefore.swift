extension AttributionRule {
    /// Smith called it “…”
    static let weakCueBefore = AttributionRule(
        id: "weak-cue-before",
        summary:
            "A verb that takes what somebody is called, blamed for or praised as: Smith called it “…”",
        examples: [
            .fires("Ann Lee called it “a mess”.", "Ann Lee"),
            .fires("Bo Ray accused the board of “cheating the town”.", "Bo Ray"),
            .silent("Bo Ray opened “a new chapter” for the town."),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            var failure: RuleOutcome<Match>?
            for verb in slot.before.reversed() where document.tags[verb].isVerbal {
                if document.isPassive(verb) { continue }
                guard document.isCue(verb) else {
                    if document.tags[verb] == .gerund { continue }
                    return failure
                        ?? .fails("the last active verb is none of saying or calling", at: verb)
                }
                guard let match = scene.match(verb, for: index), let source = match.source,
                    document.canSpeak(source)
                else {
                    failure = failure ?? .fails("the verb has no subject that can speak", at: verb)
                    continue
                }
                if scene.goesOn(source, in: slot) {
                    return .fails("its clause goes on with what the quotation before is part of")
                }
                return .fires(match)
            }
            return failure ?? .fails("no active verb stands before the quotation")
        })
}
