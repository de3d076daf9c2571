extension AttributionRule {
    /// Smith said: “…”
    static let cueBefore = AttributionRule(
        id: "cue-before",
        summary: "A reporting verb with its source leads to the quotation: Smith said: “…”",
        examples: [
            .fires("Ann Lee said: “We will go.”", "Ann Lee"),
            .fires(
                "Bo Ray, who had come late, told reporters that “nobody will go.”",
                "Bo Ray"),
            .fires("Sen. Ann Lee (Dorset), said, “We will go.”", "Sen. Ann Lee"),
            .fires("The ad claims “nobody will go.”", "The ad"),
            .fires("The paper quoted the minister as saying “nobody will go.”", "the minister"),
            .silent("Ann Lee called it “a mess”."),
        ],
        match: { scene, index in
            guard let verb = scene.lastCue(before: index, { scene.document.isReporting($0) }) else {
                return .fails("no active verb of saying stands before the quotation")
            }
            guard scene.leadsDirectly(from: verb, to: scene.slots[index]) else {
                return .fails(
                    "another verb or a semicolon stands between the verb and the quotation",
                    at: verb)
            }
            guard let match = scene.match(verb, for: index) else {
                return .fails("no subject was found for the verb", at: verb)
            }
            return .fires(scene.outermost(match, from: verb, for: index))
        })
}

extension Scene {
    /// The last verb in the narrator's words before the quotation that fits and is active.
    func lastCue(before index: Int, _ fits: (Int) -> Bool) -> Int? {
        let slot = slots[index]
        for token in slot.before.reversed() where fits(token) && !document.isPassive(token) {
            return token
        }
        return nil
    }

    /// Whether no verb with a subject of its own stands between the cue and the quotation.
    func leadsDirectly(from verb: Int, to slot: QuoteSlot) -> Bool {
        (verb + 1..<max(verb + 1, slot.before.upperBound)).allSatisfy {
            !document.tags[$0].isVerbal && document.tags[$0] != .auxiliary
                && document.tags[$0] != .semicolon
        }
    }

    /// The match for a cue verb: its subject, or that of the verb that governs it where its own is
    /// a pronoun.
    func match(_ verb: Int, for index: Int) -> Match? {
        let lower = slots[index].unitTokens.lowerBound
        guard let source = document.subject(of: verb, from: lower) else { return nil }
        return Match(
            source: document.author(of: source, from: lower) ?? source, cue: document.cue(verb),
            contentStart: verb + 1)
    }
}

extension Document {
    /// Who issued the statement, sent the message, wrote the letter, where that is the object of a
    /// verb: "[Smith] issued a statement that said"; nil where the source is no such object.
    func author(of source: Range<Int>, from lower: Int) -> Range<Int>? {
        var verb = source.lowerBound - 1
        // "put out a statement", "sent round an e-mail"
        if verb > lower, tags[verb] == .adverb || tags[verb] == .preposition { verb -= 1 }
        guard verb >= lower, isOutside(verb), tags[verb].isVerbal,
            let head = headNoun(of: source), tokens.classes[head].contains(.document)
        else { return nil }
        return subject(of: verb, from: lower)
    }

    /// The last word of a phrase before what belongs to it behind.
    func headNoun(of phrase: Range<Int>) -> Int? {
        var head: Int?
        for token in phrase {
            switch tags[token] {
            case .noun, .name, .pronoun, .number, .clitic: head = token
            case .determiner, .possessive, .adjective, .other, .adverb: continue
            default: return head
            }
        }
        return head
    }

    /// Whether the phrase can name somebody who speaks: a name, a personal pronoun, a person, a body
    /// or a document.
    func canSpeak(_ phrase: Range<Int>) -> Bool {
        guard let head = headNoun(of: phrase) else { return false }
        let classes = tokens.classes[head]
        if tags[head] == .name { return true }
        if tags[head] == .pronoun {
            return !classes.contains(.subjectNeuter) && !classes.contains(.subjectSecond)
        }
        return classes.meets(
            WordClass.anyRole.union([.collective, .document, .title, .indefinite]))
            || tags[head] == .noun && endsLikeRole(head)
    }

    /// "impostor", "gambler", "guitarists": a noun that ends like one for who does something.
    func endsLikeRole(_ token: Int) -> Bool {
        guard tokens.end[token] - tokens.start[token] > 5 else {
            return false
        }
        var end = Int(tokens.end[token])
        let bytes = source.bytes
        if bytes[end - 1] == UInt8(ascii: "s") { end -= 1 }
        let last = (bytes[end - 2], bytes[end - 1])
        return last == (UInt8(ascii: "o"), UInt8(ascii: "r"))
            || last == (UInt8(ascii: "s"), UInt8(ascii: "t")) && bytes[end - 3] == UInt8(ascii: "i")
            || last == (UInt8(ascii: "e"), UInt8(ascii: "e"))
    }

    /// Whether "as saying" follows the verb: is quoted as saying.
    func isQuoted(_ verb: Int) -> Bool {
        verb + 2 < tokens.count && tokens.hash[verb + 1] == Document.as && tags[verb + 2] == .gerund
    }
}
