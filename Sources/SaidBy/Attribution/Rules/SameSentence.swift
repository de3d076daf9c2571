extension AttributionRule {
    /// Smith called it “…” and “…”
    static let sameSentence = AttributionRule(
        id: "same-sentence",
        summary: "Two quotations of one sentence have one source: Smith called it “…” and “…”",
        examples: [
            .fires("Ann Lee called it “a mess” and “a shame”.", "Ann Lee"),
            .silent("Ann Lee called it “a mess”. It was “a shame”."),
            .silent("“It leaks,” said Ann Lee, who has a “free” seat."),
        ],
        match: { scene, index in
            let slot = scene.slots[index]
            guard let previous = slot.previous else {
                return .fails("no quotation stands before it in its sentence")
            }
            guard let decision = scene.decisions[previous] else {
                return .fails("the quotation before it in its sentence has no source")
            }
            if let has = scene.describesSource(slot, of: decision.match) {
                return .fails("it stands in a clause that tells who the source is", at: has)
            }
            return .fires(decision.match.carried(on: previous))
        })
}

extension Scene {
    /// "“…,” said Smith, who [has] a “hold” rating on it": the verb of a relative clause behind the
    /// source, whose object holds the marks.
    fileprivate func describesSource(_ slot: QuoteSlot, of match: Match) -> Int? {
        guard let source = match.source, slot.before.contains(source.lowerBound),
            slot.before.upperBound - 1 > source.lowerBound,
            document.tags[slot.before.upperBound - 1] == .determiner
        else { return nil }
        let behind = source.lowerBound..<slot.before.upperBound
        guard behind.contains(where: { document.tags[$0] == .relative }) else { return nil }
        return behind.first(where: document.isCopula)
    }
}
