/// Reads the word lists into a lexicon.
struct LexiconBuilder {
    private var table = WordTable(capacity: 16_384)
    private var classes: [WordClass] = [[]]
    private var lemmas: [Lexicon.WordID] = [0]
    private var frames: [CueFrames] = [[]]
    private var phrases: [CuePhrase] = []
    private var phraseWords: [UInt64] = []

    /// The lexicon of all lists under `Words/`.
    static func standard() -> Lexicon {
        var builder = LexiconBuilder()
        builder.addFunctionWords()
        for (list, wordClass) in nounLists { builder.add(list, as: wordClass) }
        for (list, wordClass) in pluralLists { builder.addPlurals(of: list, as: wordClass) }
        builder.addVerbs()
        builder.addCues()
        builder.addPhrases()
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
        (WordList.relations, .relation),
        (WordList.titleQualifiers, .titleQualifier),
        (WordList.collectives, [.collective, .common]),
        (WordList.documents, [.document, .common]),
        (WordList.speechNouns, [.speechNoun, .common]),
        (WordList.suffixes, .suffix),
        (WordList.postNominals, .postNominal),
        (WordList.shortTitles, .shortTitle),
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

    /// What the plurals of the lists are: several people are no role that one person has.
    private static let pluralLists: [(StaticString, WordClass)] = [
        (WordList.roles, [.collective, .common]),
        (WordList.rolesMale, [.collective, .common]),
        (WordList.rolesFemale, [.collective, .common]),
        (WordList.collectives, [.collective, .common]),
        (WordList.documents, [.document, .common]),
        (WordList.speechNouns, [.speechNoun, .common]),
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
            let name = String(decoding: line[0].dropLast(), as: UTF8.self)
            guard let wordClass = LexiconBuilder.functionClasses[name] else { continue }
            for word in line.dropFirst() { add(WordHash.of(word), as: wordClass) }
        }
    }

    @discardableResult
    private mutating func add(_ hash: UInt64, as wordClass: WordClass) -> Lexicon.WordID {
        let id = Lexicon.WordID(table.add(hash))
        if Int(id) < classes.count {
            classes[Int(id)].formUnion(wordClass)
        } else {
            classes.append(wordClass)
            lemmas.append(0)
            frames.append([])
        }
        return id
    }

    private mutating func add(_ list: StaticString, as wordClass: WordClass) {
        WordList.forEachLine(list) { line in
            for word in line {
                add(WordHash.of(word), as: wordClass)
                if word[0] > 0x7F { add(LexiconBuilder.capitalized(word), as: wordClass) }
            }
        }
    }

    /// The hash of "Élodie" for "élodie": hashes only fold the capitals of ASCII.
    private static func capitalized(_ word: WordList.Word) -> UInt64 {
        let name = String(decoding: word, as: UTF8.self)
        return WordHash.of((name.prefix(1).uppercased() + name.dropFirst()).utf8)
    }

    private mutating func addPlurals(of list: StaticString, as wordClass: WordClass) {
        WordList.forEachLine(list) { line in
            for word in line where word.last != UInt8(ascii: "s") {
                add(VerbForms.withS(word), as: wordClass)
            }
        }
    }

    private mutating func addVerbs() {
        WordList.forEachLine(WordList.verbs) { line in
            var base = line[0]
            let onlyVerb = base[0] == UInt8(ascii: "!")
            if onlyVerb { base = WordList.Word(rebasing: base.dropFirst()) }
            let extra: WordClass = onlyVerb ? .onlyVerb : []
            let forms = VerbForms(base: base, irregular: line.dropFirst())
            let lemma = add(WordHash.of(base), as: extra.union(.base))
            // "found" is more often a form of "find" than a verb of its own.
            if lemmas[Int(lemma)] == 0 { lemmas[Int(lemma)] = lemma }
            addForm(forms.thirdPerson, of: lemma, as: extra.union(.thirdPerson))
            addForm(forms.past, of: lemma, as: .past)
            addForm(forms.participle, of: lemma, as: .participle)
            addForm(forms.gerund, of: lemma, as: .gerund)
        }
    }

    private mutating func addForm(
        _ form: UInt64, of lemma: Lexicon.WordID, as wordClass: WordClass
    ) {
        let id = add(form, as: wordClass)
        if lemmas[Int(id)] == 0 { lemmas[Int(id)] = lemma }
    }

    private mutating func addCues() {
        for line in WordList.lines(WordList.cueVerbs) where line.count == 2 {
            let lemma = add(WordHash.of(line[0]), as: [.base, .cue])
            lemmas[Int(lemma)] = lemma
            frames[Int(lemma)] = CueFrames(letters: line[1])
        }
        let ofLemmas = frames
        for id in classes.indices where lemmas[id] != 0 && !ofLemmas[Int(lemmas[id])].isEmpty {
            classes[id].formUnion(.cue)
            frames[id] = ofLemmas[Int(lemmas[id])]
            let takesObject = !frames[id].isDisjoint(with: [.object, .addressee, .complement])
            if frames[id].contains(.quotation), !takesObject { classes[id].insert(.objectless) }
        }
    }

    private mutating func addPhrases() {
        let be = WordHash.of("be")
        for line in WordList.lines(WordList.cuePhrases) where line.count > 2 {
            let isAdjective = WordHash.of(line[1]) == be
            let place = isAdjective ? 2 : 1
            let head = add(WordHash.of(line[place]), as: isAdjective ? .phraseHead : .base)
            if isAdjective, frames[Int(head)].isEmpty { frames[Int(head)] = .thought }
            let first = phraseWords.count
            phraseWords += line[(place + 1)...].map { WordHash.of($0) }
            phrases.append(
                CuePhrase(
                    head: head, rest: first..<phraseWords.count,
                    frames: CueFrames(letters: line[0]), isAdjective: isAdjective))
        }
        var isHead = [Bool](filledWith: false, count: classes.count)
        for phrase in phrases where !phrase.isAdjective { isHead[Int(phrase.head)] = true }
        for id in classes.indices where isHead[Int(lemmas[id])] {
            classes[id].formUnion(.phraseHead)
        }
    }

    private func lexicon() -> Lexicon {
        var nicknames: [UInt64: [UInt64]] = [:]
        for line in WordList.lines(WordList.nicknames) {
            guard let short = line.first else { continue }
            nicknames[WordHash.of(short)] = line.dropFirst().map { WordHash.of($0) }
        }
        return Lexicon(
            table: table, classes: classes, lemmas: lemmas, frames: frames,
            nicknames: nicknames, phrases: phrases, phraseWords: phraseWords)
    }
}
