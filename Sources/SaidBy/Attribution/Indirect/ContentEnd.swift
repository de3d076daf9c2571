/// A content whose end is looked for.
private struct OpenContent {
    let first: Int
    /// The cue.
    let verb: Int
    /// Whether it is no clause.
    let isObject: Bool
    let unit: Range<Int>
    /// Whether the cue stands in a clause that a comma ends.
    let isInserted: Bool
    /// "Noting that it was late, Smith left."
    let isFronted: Bool
}

/// Where the content of an attribution ends.
extension Document {
    /// The token after the content that begins at `first`.
    ///
    /// - Parameters:
    ///   - verb: The cue.
    ///   - isObject: Whether the content is a noun phrase, which a verb of the narrator's ends sooner.
    func contentEnd(from first: Int, behind verb: Int, isObject: Bool, in unit: Range<Int>) -> Int {
        let open = OpenContent(
            first: first, verb: verb, isObject: isObject, unit: unit,
            isInserted: endsAtComma(verb, in: unit),
            isFronted: startsUnit(verb, unit)
                && (tags[verb] == .gerund || isReducedPassive(verb, in: unit)))
        var token = first
        while token < unit.upperBound {
            if isOutside(token) {
                if ends(open, at: token) { break }
                token += 1
                continue
            }
            let stretch = stretch(around: token)
            token = max(token + 1, stretch.outer.upperBound)
            if token < unit.upperBound, isOutside(token), ends(open, behind: stretch) { break }
        }
        return trimmed(min(token, unit.upperBound), from: first)
    }

    // Inlined, as for most tokens a look at the tag is all, and a call takes longer.
    @inline(__always)
    private func ends(_ open: OpenContent, at token: Int) -> Bool {
        let first = open.first
        switch tags[token] {
        case .semicolon: return true
        case .dash: return token > first && isAlone(token, from: first, in: open.unit)
        case .colon: return token + 1 < open.unit.upperBound && !isOutside(token + 1)
        case .close: return !(first..<token).contains { tags[$0] == .open }
        case .comma:
            return open.isInserted || endsAtComma(token, open)
                || open.isFronted && startsClause(token + 1, to: open.unit.upperBound)
        case .preposition where token > first && leadsToCue(token, open),
            .subordinator where token > first && leadsToCue(token, open):
            return true
        case .preposition where open.isObject && token > first:
            return isOccasion(token, to: open.unit.upperBound)
                && !(first..<token).contains { tags[$0].isVerbal || tags[$0] == .auxiliary }
        case .time where open.isObject && token > first:
            return !isOutside(token - 1)
                && !(token + 1 < open.unit.upperBound && tags[token + 1].isNominal)
        case .subordinator where open.isObject && token > first:
            return tokens.hash[token] == Occasions.while
                && (startsClause(token + 1, to: open.unit.upperBound)
                    || (first..<token).contains { !isOutside($0) })
        case .coordinator:
            // Not "had not [yet] voted".
            return token > first && !tokens.classes[token - 1].contains(.negation)
                && beginsNewCue(token + 1, open)
                && (open.isObject || hasVerb(first..<token))
        default: return false
        }
    }

    /// Whether the content ends with a quoted stretch: a comma that ends one would stands in it, or
    /// nothing but it was said and a circumstance follows: yelled [“go!”] after the vote.
    private func ends(_ open: OpenContent, behind stretch: QuotedStretch) -> Bool {
        let next = stretch.outer.upperBound
        if lastKind(stretch.inner) == .comma,
            open.isInserted || endsAtComma(next - 1, open)
                || open.isFronted && startsClause(next, to: open.unit.upperBound)
                || takesObject(next, to: open.unit.upperBound)
        {
            return true
        }
        return !isOutside(open.first)
            && (isSubordinating(next) || Occasions.times.contains(tokens.hash[next]))
    }

    /// "citing what it called “a mess,” [suspended] Lee": a verb of the narrator's.
    private func takesObject(_ verb: Int, to upper: Int) -> Bool {
        verb + 1 < upper && isOutside(verb) && tags[verb] == .verb
            && [.name, .determiner, .possessive, .pronoun].contains(tags[verb + 1])
    }

    /// "…, a move that could fail": the narrator's word on the whole, up to the unit's end.
    private func isComment(_ first: Int, in unit: Range<Int>) -> Bool {
        guard let phrase = nounPhrase(startingAt: first, to: unit.upperBound),
            isIndefinite(first), phrase.upperBound < unit.upperBound
        else { return false }
        let next = phrase.upperBound
        return [.relative, .that].contains(tags[next]) || startsClause(next, to: unit.upperBound)
    }

    /// "told police it was a joke, [a court has heard]": where the whole was told.
    private func isHearing(_ first: Int, in unit: Range<Int>) -> Bool {
        guard let phrase = nounPhrase(startingAt: first, to: unit.upperBound) else { return false }
        var verb = phrase.upperBound
        while verb < unit.upperBound, tags[verb] == .auxiliary { verb += 1 }
        return verb < unit.upperBound && tokens.hash[verb] == Document.heard
    }

    private static var heard: UInt64 { WordHash.of("heard") }

    /// Whether the determiner is "a", "an" or "no".
    private func isIndefinite(_ determiner: Int) -> Bool {
        tokens.length[determiner] < 3
    }

    private func hasVerb(_ range: Range<Int>) -> Bool {
        range.contains { tags[$0] == .verb || tags[$0] == .auxiliary || !isOutside($0) }
    }

    /// Whether no other dash stands before it in the content or behind it in the unit: two of them
    /// set off what the sentence goes on behind.
    private func isAlone(_ dash: Int, from first: Int, in unit: Range<Int>) -> Bool {
        !(first..<unit.upperBound).contains {
            $0 != dash && tags[$0] == .dash && isOutside($0)
        }
    }

    /// Whether what follows a comma is no more part of the content.
    private func endsAtComma(_ comma: Int, _ open: OpenContent) -> Bool {
        let isObject = open.isObject
        let unit = open.unit
        let next = comma + 1
        guard next < unit.upperBound, isOutside(next) else { return false }
        // "vowed to mend the dam, [fix] the road and go"
        if tags[open.first] == .to, tokens.classes[next].contains(.base), tags[next] != .name {
            return false
        }
        if isAccordingTo(next) { return true }
        if isObject, startsClause(next, to: unit.upperBound) { return true }
        switch tags[next] {
        case .adverb where isObject:
            return next + 1 < unit.upperBound && tags[next + 1] == .gerund
        case .gerund: return isCue(next) || isObject
        case .coordinator:
            return isObject && tokens.hash[next] == Occasions.but
                || beginsNewCue(next + 1, open) || beginsOwnAct(next, open)
        case .preposition where isObject && Occasions.contrasting.contains(tokens.hash[next]):
            return true
        case .preposition: return beginsAbsolute(comma)
        case .subordinator: return isContrast(next) || isObject
        case .relative:
            return isObject
                || tokens.hash[next] == Occasions.who && !goesOn(behind: next, in: unit)
        case .verb: return isReporting(next) || isObject || isCue(next) && takesWhom(next)
        case .auxiliary: return isObject
        case .determiner where isObject:
            return isIndefinite(next) || isApposition(next, in: unit)
        case .determiner: return isComment(next, in: unit) || isHearing(next, in: unit)
        default:
            return closingTag(behind: comma, to: unit.upperBound).found != nil
                || beginsReport(next, in: unit)
        }
    }

    /// "said it was late, [called] her a friend and left": a possessive or a pronoun follows.
    private func takesWhom(_ verb: Int) -> Bool {
        verb + 1 < tokens.count && (tags[verb + 1] == .pronoun || tags[verb + 1] == .possessive)
    }

    /// "said it was late [before] adding that": the next thing that the speaker says.
    private func leadsToCue(_ token: Int, _ open: OpenContent) -> Bool {
        let next = token + 1
        return !open.isObject && next < open.unit.upperBound && tags[next] == .gerund
            && isReporting(next)
            && Occasions.meanwhile.contains(tokens.hash[token])
    }

    /// "said it was late, [but] she stayed": what the speaker did is the narrator's.
    private func beginsOwnAct(_ but: Int, _ open: OpenContent) -> Bool {
        let verb = but + 2
        return tokens.hash[but] == Occasions.but && verb < open.unit.upperBound
            && tokens.classes[but + 1].meets([.subjectMasculine, .subjectFeminine])
            && tags[verb] == .verb && isOutside(verb)
    }

    /// The first comma of the narrator's in the range.
    func firstComma(in range: Range<Int>) -> Int? {
        range.first { tags[$0] == .comma && isOutside($0) }
    }

    /// "the son, [who] died last year, would": a verb of the content follows the relative clause.
    private func goesOn(behind relative: Int, in unit: Range<Int>) -> Bool {
        let reach = min(unit.upperBound - 1, relative + 25)
        let comma = firstComma(in: relative..<max(relative, reach))
        guard let comma else { return false }
        return tags[comma + 1] == .verb || tags[comma + 1] == .auxiliary
    }

    /// "criticised the plan [at a rally]", "mocked him [on Twitter]", "praised her [before leaving]":
    /// where or when it was said.
    private func isOccasion(_ preposition: Int, to upper: Int) -> Bool {
        if tokens.hash[preposition] == Occasions.before { return true }
        guard Occasions.places.contains(tokens.hash[preposition]),
            let phrase = nounPhrase(startingAt: preposition + 1, to: upper),
            let head = headNoun(of: phrase)
        else { return false }
        return Occasions.events.contains(tokens.hash[head])
            || Occasions.media.contains(tokens.hash[head])
    }

    /// Whether a source and a reporting verb begin at the token, so that what stood before the comma
    /// was a fronted clause.
    private func beginsReport(_ first: Int, in unit: Range<Int>) -> Bool {
        guard let source = nounPhrase(startingAt: first, to: unit.upperBound), canSpeak(source)
        else { return false }
        var verb = source.upperBound
        while verb < unit.upperBound, tags[verb] == .adverb || tags[verb] == .auxiliary {
            verb += 1
        }
        return verb < unit.upperBound && isOutside(verb) && isReporting(verb) && tags[verb] == .verb
    }

    /// A noun phrase up to a comma or the end, and no "and" in it: it describes the object.
    private func isApposition(_ first: Int, in unit: Range<Int>) -> Bool {
        guard let end = appositionEnd(first, to: unit.upperBound) else { return false }
        return !(first..<end).contains { tags[$0] == .coordinator }
            && (end >= unit.upperBound || tags[end] == .stop || tags[end] == .comma)
    }

    private func isContrast(_ token: Int) -> Bool {
        Document.contrasts.contains(tokens.hash[token])
    }

    private static let contrasts = WordSet("while although though whereas")

    /// Whether "that", a question or a mark follows the -ing form, or a comma stands before "and".
    private func introduces(_ gerund: Int, in unit: Range<Int>) -> Bool {
        let next = gerund + 1
        guard next < unit.upperBound else { return false }
        return tags[next] == .that || !isOutside(next) || tags[next] == .comma
            || tokens.classes[next].contains(.whWord)
            || tags[next] != .noun && startsClause(next, to: unit.upperBound)
            || gerund > unit.lowerBound + 1 && tags[gerund - 2] == .comma
    }

    /// Whether a verb that is a cue, with its subject or without one, begins at the token.
    private func beginsNewCue(_ first: Int, _ open: OpenContent) -> Bool {
        let isObject = open.isObject
        let unit = open.unit
        guard first < unit.upperBound, isOutside(first) else { return false }
        var token = first
        while token < unit.upperBound, tags[token] == .adverb || tags[token] == .auxiliary {
            token += 1
        }
        guard token < unit.upperBound, isOutside(token) else { return false }
        if isObject, (first..<token).contains(where: { tags[$0] == .auxiliary }) { return true }
        if tags[token] == .verb || tags[token] == .participle && token > first {
            return isReporting(token) || isObject || token > first && isCue(token)
                || namesInMarks(token)
                || token == first && isCue(token) && token + 1 < unit.upperBound
                    && !isOutside(token + 1)
        }
        if tags[token] == .base, isCue(token) {
            return !(open.first..<first).contains { [.to, .auxiliary, .base].contains(tags[$0]) }
        }
        if tags[token] == .gerund {
            // "calling it a mess and [vowing to leave]"
            if isObject, tags[open.verb] == .gerund { return true }
            return isCue(token) && introduces(token, in: unit)
        }
        let phrase =
            isObject
            ? nounPhrase(startingAt: token, to: unit.upperBound)
            : nounPhraseWithOf(startingAt: token, to: unit.upperBound)
        guard let subject = phrase else { return false }
        var verb = subject.upperBound
        while verb < unit.upperBound, tags[verb] == .adverb || tags[verb] == .auxiliary {
            verb += 1
        }
        let hasAuxiliary = (subject.upperBound..<verb).contains { tags[$0] == .auxiliary }
        if isObject, hasAuxiliary { return true }
        guard verb < unit.upperBound, isOutside(verb) else { return false }
        return isReporting(verb) && (tags[verb] == .verb || verb > subject.upperBound)
            && canSpeak(subject)
            || tags[verb] == .verb && (isObject || namesInMarks(verb) && canSpeak(subject))
    }

    /// "[some of them]", "[the head of the union]".
    private func nounPhraseWithOf(startingAt first: Int, to upper: Int) -> Range<Int>? {
        guard let phrase = nounPhrase(startingAt: first, to: upper) else { return nil }
        let of = phrase.upperBound
        guard of + 1 < upper, tokens.hash[of] == Document.of, isOutside(of),
            let part = nounPhrase(startingAt: of + 1, to: upper)
        else { return phrase }
        return first..<part.upperBound
    }

    /// "[called] it “a mess”": what something is called stands in marks behind the verb.
    private func namesInMarks(_ verb: Int) -> Bool {
        let reach = 8
        guard isCue(verb), frames(verb).contains(.complement), !frames(verb).contains(.clause)
        else {
            return false
        }
        for token in verb + 1..<min(tokens.count, verb + reach) {
            if !isOutside(token) { return true }
            if tags[token] == .comma || tags[token] == .stop { return false }
        }
        return false
    }

    /// Whether the cue stands in a clause that a comma ends: a fronted one ("When Smith said no, …")
    /// or one within commas ("Smith, who said no, …").
    private func endsAtComma(_ verb: Int, in unit: Range<Int>) -> Bool {
        var token = verbGroupStart(verb) - 1
        let reach = 14
        // "When the chair, Ann Lee, [said] no, …"
        if token > unit.lowerBound, tags[token] == .comma,
            let comma = (max(unit.lowerBound, token - reach)..<token).last(where: {
                tags[$0] == .comma && isOutside($0)
            })
        {
            token = comma - 1
        }
        while token >= unit.lowerBound, token > verb - reach, isOutside(token) {
            switch tags[token] {
            case .comma, .that, .colon, .semicolon, .dash: return false
            case .relative: return token > unit.lowerBound && tags[token - 1] == .comma
            case .subordinator:
                return startsUnit(token, unit)
                    || token > unit.lowerBound && tags[token - 1] == .comma
                        && tokens.classes[token].contains(.whWord)
            case .preposition where tokens.classes[token].contains(.subordinator):
                return startsUnit(token, unit)
            default: token -= 1
            }
        }
        return false
    }

    private func startsUnit(_ token: Int, _ unit: Range<Int>) -> Bool {
        token == unit.lowerBound
            || token == unit.lowerBound + 1
                && [.coordinator, .preposition, .subordinator].contains(tags[unit.lowerBound])
    }

    /// Without commas, stops and dashes at its end.
    func trimmed(_ end: Int, from first: Int) -> Int {
        var end = end
        while end > first, isOutside(end - 1) {
            switch tags[end - 1] {
            case .comma, .stop, .dash, .colon, .coordinator: end -= 1
            default: return end
            }
        }
        return end
    }
}
