extension AttributionRule {
    /// Smith said the plan would mean that the town “…”
    static let withinContent = AttributionRule(
        id: "within-content",
        summary:
            "The quotation stands within what a verb takes: Smith accused him of coming to use “…”",
        examples: [
            .fires("Ann Lee says her “good friend” Bo Ray ran “a brave campaign”.", "Ann Lee"),
            .fires("Ann Lee accused the board of being led to use “all the money”.", "Ann Lee"),
            .silent("Ann Lee praised the dam, which Bo Ray opened with “a new chapter”."),
        ],
        match: { scene, index in
            guard let match = scene.cueHolding(index) else {
                return .fails("no verb that is a cue takes what the quotation stands in")
            }
            return .fires(match)
        })
}

extension Scene {
    /// The match for the nearest cue whose content holds the quotation: one before it, or that of
    /// the quotation before it.
    fileprivate func cueHolding(_ index: Int) -> Match? {
        let slot = slots[index]
        let reach = 80
        let lower = max(slot.before.lowerBound, slot.before.upperBound - reach)
        for verb in (lower..<slot.before.upperBound).reversed() where document.isCue(verb) {
            if let match = match(of: verb, holding: index) { return match }
        }
        guard let previous = slot.previous, let match = decisions[previous]?.match,
            slot.before.contains(where: { document.tags[$0].isVerbal }), let cue = match.cue,
            cue.lowerBound > slot.before.upperBound - reach,
            holds(cue.lowerBound, index)
        else { return nil }
        return match
    }

    private func match(of verb: Int, holding index: Int) -> Match? {
        guard !document.isPassive(verb), holds(verb, index),
            let match = match(verb, for: index), let source = match.source,
            document.canSpeak(source)
        else { return nil }
        return match
    }

    /// Whether what the verb takes goes on up to the quotation.
    private func holds(_ verb: Int, _ index: Int) -> Bool {
        let slot = slots[index]
        let clause = slot.unitTokens.lowerBound..<slot.outer.upperBound
        return document.content(behind: verb, in: clause)?.range.contains(slot.outer.lowerBound)
            ?? false
    }
}
