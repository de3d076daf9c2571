/// What the lexicon knows of a word, as bits: a word may be of many classes.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt64

    private static func bit(_ index: UInt64) -> WordClass { WordClass(rawValue: 1 << index) }

    // Function words.
    static let determiner = bit(0)
    static let that = bit(1)
    static let possessive = bit(2)
    static let subjectMasculine = bit(3)
    static let subjectFeminine = bit(4)
    static let subjectPlural = bit(5)
    static let subjectNeuter = bit(6)
    static let subjectFirst = bit(7)
    static let subjectSecond = bit(8)
    static let objectPronoun = bit(9)
    static let indefinite = bit(10)
    static let preposition = bit(11)
    static let subordinator = bit(12)
    static let relative = bit(13)
    static let whWord = bit(14)
    static let coordinator = bit(15)
    static let to = bit(16)
    static let modal = bit(17)
    static let be = bit(18)
    static let have = bit(19)
    static let `do` = bit(20)
    static let clitic = bit(21)
    static let negation = bit(22)
    static let adverb = bit(23)
    static let number = bit(24)
    static let month = bit(25)
    static let weekday = bit(26)
    static let time = bit(27)
    static let reflexive = bit(28)

    // Forms of verbs.
    static let base = bit(29)
    static let thirdPerson = bit(30)
    static let past = bit(31)
    static let participle = bit(32)
    static let gerund = bit(33)
    /// The word is a verb and no noun.
    static let onlyVerb = bit(34)
    /// The verb can mark an attribution; `Lexicon.frames` tells which.
    static let cue = bit(35)

    // Nouns and the parts of names.
    static let common = bit(36)
    static let title = bit(37)
    static let honorificMale = bit(38)
    static let honorificFemale = bit(39)
    static let role = bit(40)
    static let roleMale = bit(41)
    static let roleFemale = bit(42)
    static let collective = bit(43)
    static let document = bit(44)
    static let speechNoun = bit(45)
    static let suffix = bit(46)
    static let particle = bit(47)
    static let organization = bit(48)
    static let place = bit(49)
    static let demonym = bit(50)
    static let givenMale = bit(51)
    static let givenFemale = bit(52)
    static let abbreviation = bit(53)
    static let elision = bit(54)
    static let work = bit(55)
    /// "according", "reportedly" and the like.
    static let hearsay = bit(56)
    /// A reporting verb that takes no object and so has no passive: said, added.
    static let objectless = bit(57)
    /// A noun for somebody that is no title where it stands alone: friend, wife, witness.
    static let relation = bit(58)
    /// A word before a title that is none alone: former, acting.
    static let titleQualifier = bit(59)
    /// A title that is written in capitals: DSP, MLA.
    static let shortTitle = bit(60)
    /// Letters behind a name that are no part of it: QC, MP.
    static let postNominal = bit(61)
    /// The verb or adjective that `Lexicon.phrases` begins with.
    static let phraseHead = bit(62)

    /// The words that can mark an attribution without quotation marks.
    static let attributing: WordClass = [.cue, .speechNoun, .hearsay, .phraseHead]
    static let honorific: WordClass = [.honorificMale, .honorificFemale]
    static let anyTitle: WordClass = [.title, .honorificMale, .honorificFemale]
    static let anyRole: WordClass = [.role, .roleMale, .roleFemale]
    static let givenName: WordClass = [.givenMale, .givenFemale]
    static let auxiliary: WordClass = [.be, .have, .do, .modal]
    static let subjectPronoun: WordClass = [
        .subjectMasculine, .subjectFeminine, .subjectPlural, .subjectNeuter, .subjectFirst,
        .subjectSecond,
    ]
    static let anyVerbForm: WordClass = [.base, .thirdPerson, .past, .participle, .gerund]
    /// Classes that a capital at a sentence's start does not turn into a name.
    static let function: WordClass = [
        .determiner, .that, .possessive, .subjectMasculine, .subjectFeminine, .subjectPlural,
        .subjectNeuter, .subjectFirst, .subjectSecond, .objectPronoun, .indefinite, .preposition,
        .subordinator, .relative, .whWord, .coordinator, .to, .modal, .be, .have, .do, .adverb,
        .reflexive,
    ]

    /// Whether any class is shared.
    func meets(_ other: WordClass) -> Bool { rawValue & other.rawValue != 0 }
}
