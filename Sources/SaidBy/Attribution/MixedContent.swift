/// Which of the narrator's words beside a quotation belong to what it tells: Smith said [the plan was “a
/// mess”].
extension Document {
    /// Whether a comma or a colon stands before the marks and no clause of the narrator's begins the
    /// content: "told the paper on Monday, “…”".
    func leadsIn(_ before: Range<Int>, behind cue: Int) -> Bool {
        guard let last = before.last, tags[last] == .comma || tags[last] == .colon
        else { return false }
        return (cue + 1..<max(cue + 1, before.upperBound)).allSatisfy {
            tags[$0] != .that && !tags[$0].isVerbal
                && tags[$0] != .auxiliary
        }
    }

    /// "“Only you,” she said, [would do it]", "“It is wise,” she said, [to go]": what carries on the
    /// sentence that the quotation begins.
    func restBehindTag(of draft: Draft, around slot: QuoteSlot) -> Range<Int>? {
        guard let cue = draft.cue, let source = draft.source, draft.slots.count == 1,
            cue.lowerBound >= slot.outer.upperBound, source.lowerBound >= slot.outer.upperBound,
            lastKind(slot.inner) == .comma
        else { return nil }
        let upper = slot.after.upperBound
        let comma = afterAdjuncts(max(cue.upperBound, source.upperBound), to: upper)
        let first = comma + 1
        guard first + 1 < upper, tags[comma] == .comma,
            tags[first] == .that || tags[first] == .auxiliary
                || tags[first] == .to && tags[first + 1] == .base
        else { return nil }
        let end = contentEnd(
            from: first, behind: draft.head ?? comma, isObject: false, in: slot.unitTokens)
        return end > first ? first..<end : nil
    }

    /// What the verb takes of the clause in which the quotation stands: as a verb, as the head of a
    /// cue of several words, or whatever follows it.
    func content(behindVerb verb: Int, around slot: QuoteSlot) -> Range<Int> {
        if let content = self.content(behind: verb, in: slot.unitTokens)?.range,
            content.overlaps(slot.outer)
        {
            return content
        }
        let phrase = IndirectRule.phrase.find(self, verb, slot.unitTokens).found
        if let content = phrase?.content.first, content.overlaps(slot.outer) {
            return content
        }
        // "groused to a crowd [that]": a verb that is no cue, and what one takes.
        if !isCue(verb),
            let first = thatClause(
                behind: verb, from: verb + 1, to: slot.outer.lowerBound)
        {
            let end = contentEnd(
                from: first, behind: verb, isObject: false, in: slot.unitTokens)
            return first..<max(first, end)
        }
        return object(behind: verb, in: slot.unitTokens)
    }

    /// What a noun of saying takes of the clause in which the quotation stands: "his claim that [the dam
    /// “leaks”]", "her promise [to be “fair”]"; the marks' words alone where nothing leads to them.
    func content(behindNoun noun: Int, around slot: QuoteSlot) -> Range<Int> {
        guard let first = contentStart(behindNoun: noun, before: slot) else { return slot.outer }
        let end =
            tags[first] == .to
            ? contentEnd(from: first, behind: noun, isObject: true, in: slot.unitTokens)
            : clauseEnd(from: first, around: slot, behind: noun)
        return first..<end
    }

    /// Where the content begins that a noun of saying takes: "his claim that [the dam] “leaks”", "her
    /// promise [to] be “fair”".
    private func contentStart(behindNoun noun: Int, before slot: QuoteSlot) -> Int? {
        let next = noun + 1
        if next < slot.outer.lowerBound, tags[next] == .to { return next }
        let that = (next..<max(next, slot.outer.lowerBound)).last { tags[$0] == .that }
        return that.map { $0 + 1 }
    }

    /// The end of the clause behind a noun of saying and "that": the marks' where it is whole by then
    /// and a verb follows, as in "His claim that “it leaks” [drew] laughter".
    private func clauseEnd(from first: Int, around slot: QuoteSlot, behind noun: Int) -> Int {
        let end = slot.outer.upperBound
        let isFollowedByVerb =
            end < slot.unitTokens.upperBound
            && (tags[end] == .verb || tags[end] == .auxiliary)
        let isWhole = (first..<end).contains {
            tags[$0] == .verb || tags[$0] == .auxiliary
        }
        guard !isFollowedByVerb || !isWhole else { return end }
        return max(
            end,
            contentEnd(from: first, behind: noun, isObject: false, in: slot.unitTokens))
    }

    /// The attribution of a clause, were there no marks in it: the rules whose cue stands apart from
    /// the content.
    func eventAround(_ head: Int, in unit: Range<Int>) -> CueEvent? {
        if head > 0, isAccordingTo(head - 1) {
            return IndirectRule.accordingTo.find(self, head - 1, unit).found
        }
        // "As he put it, [the dam is “a mess”]", but "The dam, as he put it, is [“a mess”]".
        if unit.contains(head), let event = IndirectRule.asClause.find(self, head, unit).found,
            event.content[0].lowerBound > head
        {
            return event
        }
        return IndirectRule.tag.find(self, head, unit).found
    }

    /// The content before and behind an attribution within its clause: [The dam], Smith said, [was “a
    /// mess”]; behind it alone: But, Smith said, [it was “a mess”].
    func partsAroundTag(_ verb: Int, of slot: QuoteSlot) -> ShortList<Range<Int>>? {
        var next = verb + 1
        while next < slot.unitTokens.upperBound, tags[next] == .adverb { next += 1 }
        guard next < slot.unitTokens.upperBound,
            tags[next] == .comma || parenthetical(behind: verb) != nil,
            case .fires(let event) = IndirectRule.tag.find(self, verb, slot.unitTokens),
            let last = event.content.last, last.lowerBound > verb,
            last.contains(slot.outer.lowerBound)
        else { return nil }
        return event.content
    }

    /// Whether a quotation right behind the tag goes on with the clause before it, and does not begin
    /// a sentence.
    func carriesOn(_ clause: Range<Int>, _ slot: QuoteSlot) -> Bool {
        !tokens.flags[slot.inner.lowerBound].contains(.capital)
            && !isFronted(clause)
    }
}
