/// Whom the narrator's sentences are about, where no name but a description or a pronoun tells it:
/// "[The skipper] was modest.", "Asked about it, [his wife] laughed."
extension SourceResolver {
    /// Finds the topics of all units before one. Units are to be asked for in text order, and the
    /// sources before them to be resolved.
    mutating func findTopics(before unit: Int) {
        while unitsWithTopic < unit {
            self.unit = unitsWithTopic
            unitsWithTopic += 1
            if speakerOfUnit.hasSpeaker(self.unit) { continue }
            guard let phrase = topics[self.unit], let found = topic(phrase) else { continue }
            topicOfUnit.set(found, ofUnit: self.unit)
        }
    }

    private mutating func topic(_ phrase: Range<Int>) -> Resolution? {
        if let gender = PronounKind(document.tokens, phrase.lowerBound).gender,
            document.tags[phrase.lowerBound] == .pronoun
        {
            let start = document.segments.units[unit].lowerBound
            if !names(in: start..<phrase.lowerBound).isEmpty { return nil }
            let found = person(
                gender, before: phrase.lowerBound, source: phrase, inOwnUnit: false)
            guard case .entities(let people) = found, people.count == 1,
                table.entities[people[0]].personEvidence > 1
            else { return nil }
            learn(from: phrase, of: people[0])
            return found
        }
        let isIndefinite = SourceResolver.articles.contains(document.tokens.hash[phrase.lowerBound])
        mayGuess = false
        defer { mayGuess = true }
        switch resolveHead(phrase) {
        case .entities(let found) where found.count == 1 && table.entities[found[0]].canBePerson:
            return .entities(found)
        case .unnamed where isIndefinite || phrase.contains { document.tags[$0] == .clitic }:
            return .unnamed(phrase)
        default: return nil
        }
    }

    private static let articles = WordSet("a an another one")
}

extension Document {
    /// The pronoun or the description of a person that is the subject of the unit's first clause.
    func topic(of unit: Range<Int>) -> Range<Int>? {
        guard let first = topicStart(of: unit) else { return nil }
        if tags[first] == .pronoun {
            return PronounKind(tokens, first).gender == nil ? nil : first..<first + 1
        }
        guard tags[first] == .determiner || tags[first] == .possessive,
            let phrase = nounPhrase(startingAt: first, to: unit.upperBound), phrase.count > 1,
            phrase.upperBound < unit.upperBound
        else { return nil }
        if phrase.count > 2, !isPerson(phrase.upperBound - 1), isPerson(phrase.upperBound - 2),
            tokens.classes[phrase.upperBound - 1].meets(.thirdPerson)
        {
            // "Her daughter [smiles]": a verb, though it looks like a noun.
            return first..<phrase.upperBound - 1
        }
        guard isPerson(phrase.upperBound - 1) else { return nil }
        switch tags[phrase.upperBound] {
        case .verb, .auxiliary, .comma, .adverb, .relative, .preposition: return phrase
        default: return nil
        }
    }

    private func isPerson(_ noun: Int) -> Bool {
        let classes = tokens.classes[noun]
        if tags[noun] == .name { return classes.contains(.demonym) && endsLikeInhabitant(noun) }
        guard tags[noun] == .noun else { return false }
        return classes.meets(WordClass.anyRole.union([.relation, .title]))
            && !classes.contains(.collective)
    }

    /// Where the first clause begins: behind "But", or behind the comma of what comes first.
    private func topicStart(of unit: Range<Int>) -> Int? {
        let reach = 30
        var first = unit.lowerBound
        while first < unit.upperBound, tags[first] == .coordinator || tags[first] == .comma {
            first += 1
        }
        guard first < unit.upperBound, isOutside(first) else { return nil }
        switch tags[first] {
        case .participle, .gerund, .preposition, .subordinator, .adverb, .time, .verb: break
        default: return first
        }
        for token in first..<min(unit.upperBound - 1, first + reach) where tags[token] == .comma {
            guard isOutside(token) else { return nil }
            if isOutside(token + 1), startsClause(token + 1, to: unit.upperBound) {
                return token + 1
            }
        }
        return nil
    }
}
