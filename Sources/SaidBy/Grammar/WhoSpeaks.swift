/// Which phrases can name somebody who speaks, and who issued a document.
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
        guard let last = phrase.last else { return false }
        // "the tiles who": nothing but people is "who".
        if tokens.hash[last] == Occasions.who { return true }
        if let whole = whole(ofPart: phrase) { return canSpeak(whole) }
        guard let head = headNoun(of: phrase) else {
            // "[some] in the party", "[many] here"
            return WhoSpeaks.quantities.contains(tokens.hash[phrase.lowerBound])
        }
        let classes = tokens.classes[head]
        if tags[head] == .name { return true }
        if tags[head] == .pronoun {
            return !classes.contains(.subjectNeuter) && !classes.contains(.subjectSecond)
        }
        return classes.meets(
            WordClass.anyRole.union([.collective, .document, .title, .indefinite]))
            || tags[head] == .noun
                && (endsLikeRole(head) || source.ends(head, of: tokens, in: "ers"))
    }

    /// "dozens of [members]", "most of [his rivals]", "40% of [voters]": of whom it is a part.
    private func whole(ofPart phrase: Range<Int>) -> Range<Int>? {
        let reach = min(phrase.upperBound - 1, phrase.lowerBound + 5)
        guard
            let of = (phrase.lowerBound..<max(phrase.lowerBound, reach)).first(where: {
                tags[$0] == .preposition
            }), of > phrase.lowerBound, tokens.hash[of] == Document.of,
            tags[of - 1] == .number || WhoSpeaks.quantities.contains(tokens.hash[of - 1])
        else { return nil }
        return of + 1..<phrase.upperBound
    }

    /// "impostor", "gambler", "guitarists": a noun that ends like one for who does something.
    func endsLikeRole(_ token: Int) -> Bool {
        guard tokens.length[token] > 5 else {
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

    /// "prefecture", "partnership": a noun that ends like none for a person.
    func endsLikeThing(_ token: Int) -> Bool {
        Document.endingsOfThings.contains { source.ends(token, of: tokens, in: $0) }
    }

    private static let endingsOfThings: [StaticString] = [
        "ance", "dom", "ence", "gram", "graph", "ity", "ment", "ness", "ogy", "ship", "sion",
        "tion", "ture",
    ]

    /// "stockman", "publican", "plumber": a noun that ends like one for who has a job.
    func endsLikeJob(_ token: Int) -> Bool {
        guard tokens.length[token] > 6 else { return false }
        return endsLikeDoer(token) || source.ends(token, of: tokens, in: "man")
            || source.ends(token, of: tokens, in: "eur")
            || source.ends(token, of: tokens, in: "ian")
    }

    /// "Australian", "Iraqi", "Londoner", but not "northern": one of the people of a place.
    func endsLikeInhabitant(_ token: Int) -> Bool {
        if Inhabitants.others.contains(tokens.hash[token]) { return true }
        switch source.bytes[Int(tokens.end[token]) - 1] {
        case UInt8(ascii: "n"): return !source.ends(token, of: tokens, in: "ern")
        case UInt8(ascii: "i"), UInt8(ascii: "r"): return true
        default: return false
        }
    }

    /// Whether the word begins the name of a people of two words: "South Korean", "New Zealander".
    static func beginsPeople(_ hash: UInt64) -> Bool { Inhabitants.firsts.contains(hash) }

    /// "34-year-old": a figure that is longer than figures are.
    func isAgeInWords(_ number: Int) -> Bool {
        tokens.length[number] > 8
    }

    /// Whether what stands at the token can follow a name in apposition: in "his wife, Ann Lee, left"
    /// a comma does, in "of his wife, Ann Lee said" a verb begins the main clause.
    func endsApposition(_ next: Int) -> Bool {
        next >= tokens.count || !tags[next].isVerbal && tags[next] != .auxiliary
    }

    /// "the paper [quoted] the minister as saying": the verb's object is who said it.
    func quotesItsObject(_ verb: Int) -> Bool {
        let reach = 16
        for token in verb + 2..<max(verb + 2, min(tokens.count - 1, verb + reach)) {
            guard isOutside(token) else { return false }
            if tokens.hash[token] == Document.as, tags[token + 1] == .gerund {
                return isReporting(token + 1)
            }
            switch tags[token] {
            case .verb, .auxiliary, .base, .gerund, .that, .stop, .semicolon, .colon: return false
            default: continue
            }
        }
        return false
    }

    /// Whether "as saying" follows the verb: is quoted as saying.
    func isQuoted(_ verb: Int) -> Bool {
        verb + 2 < tokens.count && tokens.hash[verb + 1] == Document.as && tags[verb + 2] == .gerund
    }
}

private enum WhoSpeaks {
    /// How many of a group.
    static let quantities = WordSet(
        """
        all any both couple dozens each few half handful hundreds hundred lot lots majority many
        millions minority most none number one pair percent percentage plurality quarter quarters
        rest scores several some third thirds thousands two-thirds three-quarters
        """)
}

private enum Inhabitants {
    static let firsts = WordSet("costa east new north northern puerto saudi south sri west")
    /// Words for one of the people of a place that end otherwise.
    static let others = WordSet(
        """
        aussie brit catalan croat czech dane finn frenchwoman kiwi pole portuguese scot serb
        slovak slovene spaniard swede turk
        """)
}
