extension AttributionRule {
    /// It was called “…” by Smith.
    static let passiveBy = AttributionRule(
        id: "passive-by",
        summary: "A passive verb of saying names the source with “by”: called “…” by Smith.",
        examples: [
            .fires("The plan was called “a mess” by Ann Lee.", "Ann Lee"),
            .fires("He was asked by Bo Ray whether it was “a mess”.", "Bo Ray"),
            .silent("Ann Lee called it “a mess” by the river."),
        ],
        match: { scene, index in
            let document = scene.document
            let slot = scene.slots[index]
            guard let verb = slot.before.last(where: { document.tags[$0].isVerbal }) else {
                return .fails("no verb stands before the quotation")
            }
            guard document.isCue(verb) else {
                return .fails("the last verb before it is no verb of saying", at: verb)
            }
            guard document.isPassive(verb) else {
                return .fails("the last verb before it is not passive", at: verb)
            }
            for by in [verb + 1, slot.after.lowerBound]
            where by < slot.unitTokens.upperBound && document.tokens.hash[by] == Scene.by {
                guard
                    let source = document.fullNounPhrase(
                        startingAt: by + 1, to: slot.unitTokens.upperBound)
                else { continue }
                return .fires(Match(source: source, cue: document.cue(verb)))
            }
            return .fails("no “by” with a source follows the verb or the quotation", at: verb)
        })
}
