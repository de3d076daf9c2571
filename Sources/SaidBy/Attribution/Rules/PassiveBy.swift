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
            guard let verb = slot.before.last(where: { document.tags[$0].isVerbal }),
                document.isCue(verb), document.isPassive(verb)
            else { return nil }
            for by in [verb + 1, slot.after.lowerBound]
            where by < slot.unitTokens.upperBound && document.tokens.hash[by] == Scene.by {
                guard
                    let source = document.fullNounPhrase(
                        startingAt: by + 1, to: slot.unitTokens.upperBound)
                else { continue }
                return Match(source: source, cue: document.cue(verb))
            }
            return nil
        })
}
