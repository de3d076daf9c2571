/// Reads the word lists into a lexicon.
struct LexiconBuilder {
    private var ids: [UInt64: Lexicon.WordID] = [:]
    private var hashes: [UInt64] = [0]
    private var classes: [WordClass] = [[]]
    private var lemmas: [Lexicon.WordID] = [0]
    private var frames: [CueFrames] = [[]]

    /// The lexicon of all lists under `Words/`.
    static func standard() -> Lexicon {
        var builder = LexiconBuilder()
        builder.ids.reserveCapacity(40_000)
        builder.addFunctionWords()
        for (list, wordClass) in nounLists { builder.add(WordList.words(list), as: wordClass) }
        builder.addVerbs()
        builder.addCues()
        return builder.lexicon()
    }

    /// Which list gives which classes.
    private static let nounLists: [(StaticString, WordClass)] = [
        (WordList.commonWords, .common),
        (WordList.abbreviations, .abbreviation),
        (WordList.titles, .title),
        (WordList.honorificsMale, .honorificMale),
        (WordList.honorificsFemale, .honorificFemale),
        (WordList.roles, [.role, .common]),
        (WordList.rolesMale, [.roleMale, .common]),
        (WordList.rolesFemale, [.roleFemale, .common]),
        (WordList.collectives, [.collective, .common]),
        (WordList.documents, [.document, .common]),
        (WordList.speechNouns, [.speechNoun, .common]),
        (WordList.suffixes, .suffix),
        (WordList.particles, .particle),
        (WordList.organizationWords, .organization),
        (WordList.places, .place),
        (WordList.demonyms, .demonym),
        (WordList.givenNamesMale, .givenMale),
        (WordList.givenNamesFemale, .givenFemale),
        (WordList.givenNamesBoth, .givenName),
        (WordList.elisions, .elision),
        (WordList.works, .work),
    ]

    /// The names of the lines of `WordList.functionWords`.
    private static let functionClasses: [String: WordClass] = [
        "determiner": .determiner, "that": .that, "possessive": .possessive,
        "subjectMasculine": .subjectMasculine, "subjectFeminine": .subjectFeminine,
        "subjectPlural": .subjectPlural, "subjectNeuter": .subjectNeuter,
        "subjectFirst": .subjectFirst, "subjectSecond": .subjectSecond,
        "objectPronoun": .objectPronoun, "reflexive": .reflexive, "indefinite": .indefinite,
        "preposition": .preposition, "subordinator": .subordinator, "relative": .relative,
        "whWord": .whWord, "coordinator": .coordinator, "to": .to, "modal": .modal, "be": .be,
        "have": .have, "do": .do, "clitic": .clitic, "negation": .negation, "adverb": .adverb,
        "number": .number, "hearsay": .hearsay, "month": .month, "weekday": .weekday, "time": .time,
    ]

    private mutating func addFunctionWords() {
        for line in WordList.lines(WordList.functionWords) {
            guard let head = line.first else { continue }
            let name = String(decoding: head.dropLast(), as: UTF8.self)
            guard let wordClass = LexiconBuilder.functionClasses[name] else { continue }
            add(Array(line.dropFirst()), as: wordClass)
        }
    }

    @discardableResult
    private mutating func add(_ word: some Sequence<UInt8>, as wordClass: WordClass)
        -> Lexicon.WordID
    {
        let hash = WordHash.of(word)
        if let id = ids[hash] {
            classes[Int(id)].formUnion(wordClass)
            return id
        }
        let id = Lexicon.WordID(hashes.count)
        ids[hash] = id
        hashes.append(hash)
        classes.append(wordClass)
        lemmas.append(0)
        frames.append([])
        return id
    }

    private mutating func add(_ words: [[UInt8]], as wordClass: WordClass) {
        for word in words { add(word, as: wordClass) }
    }

    private mutating func addVerbs() {
        for line in WordList.lines(WordList.verbs) {
            guard var base = line.first else { continue }
            let onlyVerb = base.first == UInt8(ascii: "!")
            if onlyVerb { base.removeFirst() }
            let extra: WordClass = onlyVerb ? .onlyVerb : []
            let forms = VerbForms(base: base, irregular: Array(line.dropFirst()))
            let lemma = add(base, as: extra.union(.base))
            lemmas[Int(lemma)] = lemma
            addForm(forms.thirdPerson, of: lemma, as: extra.union(.thirdPerson))
            addForm(forms.past, of: lemma, as: .past)
            addForm(forms.participle, of: lemma, as: .participle)
            addForm(forms.gerund, of: lemma, as: .gerund)
        }
    }

    private mutating func addForm(
        _ form: [UInt8], of lemma: Lexicon.WordID, as wordClass: WordClass
    ) {
        let id = add(form, as: wordClass)
        if lemmas[Int(id)] == 0 { lemmas[Int(id)] = lemma }
    }

    private mutating func addCues() {
        for line in WordList.lines(WordList.cueVerbs) where line.count == 2 {
            let lemma = add(line[0], as: [.base, .cue])
            lemmas[Int(lemma)] = lemma
            frames[Int(lemma)] = line[1].reduce(into: []) { frames, letter in
                if let frame = CueFrames(letter: letter) { frames.formUnion(frame) }
            }
        }
        for id in hashes.indices where lemmas[id] != 0 && !frames[Int(lemmas[id])].isEmpty {
            classes[id].formUnion(.cue)
            frames[id] = frames[Int(lemmas[id])]
            let takesObject = !frames[id].isDisjoint(with: [.object, .addressee, .complement])
            if frames[id].contains(.quotation), !takesObject { classes[id].insert(.objectless) }
        }
    }

    private func lexicon() -> Lexicon {
        var nicknames: [UInt64: [UInt64]] = [:]
        for line in WordList.lines(WordList.nicknames) {
            guard let short = line.first else { continue }
            nicknames[WordHash.of(short)] = line.dropFirst().map { WordHash.of($0) }
        }
        return Lexicon(
            hashes: hashes, classes: classes, lemmas: lemmas, frames: frames,
            nicknames: nicknames)
    }
}
