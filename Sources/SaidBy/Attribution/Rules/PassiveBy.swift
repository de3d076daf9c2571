extension AttributionRule {
    /// It was called “…” by Smith.
    static let passiveBy = AttributionRule(
        id: "passive-by",
        summary: "A passive verb of saying names the source with “by”: called “…” by Smith.",
        examples: [
            .fires("The plan was called “a mess” by Ann Lee.", "Ann Lee"),
            .fires("He was asked by Bo Ray whether it was “a mess”.", "Bo Ray"),
            .fires("Ann Lee, described by Bo Ray as “a friend”, went home.", "Bo Ray"),
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
            guard document.isPassive(verb) || document.isReduced(passive: verb) else {
                return .fails("the last verb before it is not passive", at: verb)
            }
            for by in [verb + 1, slot.after.lowerBound]
            where by < slot.unitTokens.upperBound && document.tokens.hash[by] == Scene.by {
                guard
                    let source = document.fullNounPhrase(
                        startingAt: by + 1, to: slot.unitTokens.upperBound)
                else { continue }
                if !document.isPassive(verb), !scene.isNamed(behind: source, in: slot) { continue }
                return .fires(Match(source: source, cue: document.cue(verb)))
            }
            return .fails("no “by” with a source follows the verb or the quotation", at: verb)
        })
}

extension Scene {
    /// "described by [Jones] as “…”": nothing but "as" and an article stands before the marks, and
    /// the source can speak.
    fileprivate func isNamed(behind source: Range<Int>, in slot: QuoteSlot) -> Bool {
        let between = source.upperBound..<max(source.upperBound, slot.outer.lowerBound)
        return document.canSpeak(source) && !between.isEmpty
            && between.allSatisfy {
                document.tokens.hash[$0] == Document.as
                    || [.determiner, .possessive, .comma, .adverb].contains(document.tags[$0])
            }
    }
}

extension Document {
    /// "Smith, [described] by Jones": a participle without its auxiliary.
    fileprivate func isReduced(passive verb: Int) -> Bool {
        tags[verb] == .participle && verb > 0 && tags[verb - 1] != .auxiliary
            && verb + 1 < tokens.count && tokens.hash[verb + 1] == Scene.by
    }
}
