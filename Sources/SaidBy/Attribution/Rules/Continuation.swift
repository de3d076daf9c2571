extension AttributionRule {
    /// “…,” Smith said. “…”
    static let continuation = AttributionRule(
        id: "continuation",
        summary:
            "A sentence that is all quotation carries on the one before it: “…,” Smith said. “…”",
        examples: [
            .fires("“We will go,” Ann Lee said. “It is late.”", "Ann Lee"),
            .fires("“We will go,” Ann Lee said. Then, a moment later: “It is late.”", "Ann Lee"),
            .silent("Ann Lee left. “It is late.”"),
        ],
        match: { scene, index in
            let slot = scene.slots[index]
            if let word = scene.narratorsWord(slot), !scene.leadsOnInTime(slot) {
                return .fails("its sentence has words outside the marks", at: word)
            }
            guard let last = scene.quotation(before: index), let decision = scene.decisions[last]
            else { return .fails("no quotation with a source stands right before it") }
            guard scene.slots[last].paragraph == slot.paragraph else {
                return .fails("the quotation before it stands in another paragraph")
            }
            return .fires(decision.match.carried(on: last))
        })
}

extension Scene {
    /// The quotation that the one at `index` can carry on: of those in the unit before, or in its
    /// own, the longest that is attributed.
    func quotation(before index: Int) -> Int? {
        let unit = slots[index].unit
        var best: Int?
        var at = index - 1
        while at >= 0, slots[at].unit + 1 >= unit, at > index - 8 {
            if decisions[at] != nil, best.map({ slots[$0].wordCount < slots[at].wordCount }) ?? true
            {
                best = at
            }
            at -= 1
        }
        return best
    }

    /// "Then: “…”", "A moment later, on the radio, “…”": all that the narrator says is when, and where.
    func leadsOnInTime(_ slot: QuoteSlot) -> Bool {
        let last = slot.before.upperBound - 1
        guard slot.before.contains(last), slot.before.count < 12, slot.previous == nil,
            document.tags[last] == .colon || document.tags[last] == .comma,
            !document.hasWords(slot.after)
        else { return false }
        var tellsTime = false
        var isInPhrase = false
        for token in slot.before {
            switch document.tags[token] {
            case .time: tellsTime = true
            case .adverb: tellsTime = tellsTime || document.isThen(token)
            case .comma: isInPhrase = false
            case .preposition: isInPhrase = true
            case .coordinator, .colon, .determiner, .possessive, .that: continue
            case .noun where document.isTime(token): continue
            case .noun, .name, .adjective, .number, .clitic: if !isInPhrase { return false }
            default: return false
            }
        }
        return tellsTime
    }

    /// Whether the narrator says nothing in the quotation's unit.
    func isBare(_ slot: QuoteSlot) -> Bool { narratorsWord(slot) == nil }

    /// The first word of the narrator’s in the quotation's unit.
    func narratorsWord(_ slot: QuoteSlot) -> Int? {
        slot.unitTokens.first {
            document.isOutside($0)
                && (document.tokens.kind[$0] == .word || document.tokens.kind[$0] == .number)
        }
    }
}

extension Document {
    private static let thens = WordSet("afterward afterwards later then")
    /// What measures time besides the words of that class.
    private static let moments = WordSet("moment moments")

    fileprivate func isThen(_ token: Int) -> Bool { Document.thens.contains(tokens.hash[token]) }

    fileprivate func isTime(_ token: Int) -> Bool {
        tokens.classes[token].contains(.time) || Document.moments.contains(tokens.hash[token])
    }
}
