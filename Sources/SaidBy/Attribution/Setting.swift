/// How a quotation stands in its text, as far as that tells how often its rule is right.
enum Setting: Int, CaseIterable {
    /// Five quoted words or more.
    case long
    /// Fewer quoted words: many such marks hold no speech.
    case short
    /// No quoted words; they and a plain attribution make up the sentence: Smith said it was late.
    case whole
    /// No quoted words; the sentence says more, or the verb is no plain "said".
    case part
}

/// What a quotation's source is, as far as that tells how often the right entity is found for it.
enum SourceForm: Int, CaseIterable {
    case name
    case pronoun
    /// A phrase without a name at its end, or no source at all.
    case description
}

extension Document {
    /// How the quotation stands.
    func setting(of draft: Draft) -> Setting {
        var words = 0
        var isQuoted = !draft.slots.isEmpty
        if draft.rule == .transcript { isQuoted = true }
        guard isQuoted else { return isWhole(draft) ? .whole : .part }
        for range in draft.content {
            for token in range where tokens.kind[token] == .word || tokens.kind[token] == .number {
                if !isOutside(token) || draft.slots.isEmpty { words += 1 }
                if words == 5 { return .long }
            }
        }
        return .short
    }

    /// What the quotation's source is.
    func sourceForm(of draft: Draft) -> SourceForm {
        guard let source = draft.source, let head = headNoun(of: source) else {
            return .description
        }
        if source.count == 1, [.pronoun, .possessive].contains(tags[head]) { return .pronoun }
        return tags[head] == .name ? .name : .description
    }

    /// Whether the sentence holds nothing but the content and a plain attribution: a verb of saying
    /// without auxiliaries, or "according to".
    private func isWhole(_ draft: Draft) -> Bool {
        guard let cue = draft.cue, let head = draft.head, isPlain(head, cue: cue) else {
            return false
        }
        var lower = min(cue.lowerBound, draft.source?.lowerBound ?? cue.lowerBound)
        var upper = max(cue.upperBound, draft.source?.upperBound ?? cue.upperBound)
        for range in draft.content {
            lower = min(lower, range.lowerBound)
            upper = max(upper, range.upperBound)
        }
        let unit = segments.unitTokens(of: lower)
        return !hasWords(unit.lowerBound..<lower)
            && !hasWords(min(upper, unit.upperBound)..<unit.upperBound)
    }

    private func isPlain(_ head: Int, cue: Range<Int>) -> Bool {
        if tokens.classes[head].contains(.hearsay) { return true }
        return cue.count == 1 && isReporting(head) && !frames(head).contains(.thought)
    }
}
