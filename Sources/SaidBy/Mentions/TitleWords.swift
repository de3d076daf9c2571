/// Words in and around titles: "Sen. Lee" is "the senator", "Mr." says little, "minister for health".
enum TitleWords {
    /// Titles that are written short before a name and in full elsewhere.
    private static let pairs: StaticString = """
        atty attorney
        capt captain
        cllr councillor
        cmdr commander
        col colonel
        det detective
        dr doctor
        gen general
        gov governor
        insp inspector
        lt lieutenant
        maj major
        pres president
        prof professor
        rep representative
        rev reverend
        sen senator
        sgt sergeant
        supt superintendent
        """

    private static let fullForms: WordMap = {
        var forms = WordMap()
        WordList.forEachLine(pairs) { forms.add(WordHash.of($0[0]), WordHash.of($0[1])) }
        return forms
    }()
    private static let mere = WordSet(
        """
        frau herr madam madame miss mister mlle mme monsieur mr mrs ms senor senora señor señora
        """)
    private static let personal = WordSet(
        """
        adm admiral baroness brig brigadier capt captain cllr col colonel coun councillor cr dame dr
        fr gen general lady lieutenant lord lt maj major prof professor rev reverend sheikh sir
        """)
    /// Words that are used of one and the same person, a line each.
    private static let likes: StaticString = """
        captain skipper
        manager boss coach gaffer
        executive ceo chief
        judge justice
        lawyer attorney barrister counsel solicitor
        minister secretary
        politician congressman congresswoman lawmaker legislator mp parliamentarian representative
        physician doctor medic
        scientist biologist chemist physicist researcher
        singer musician rapper songwriter vocalist
        actor actress star
        writer author novelist
        policeman constable detective inspector policewoman sergeant
        teacher head headmaster headmistress headteacher principal
        player defender footballer forward goalkeeper midfielder quarterback striker winger
        """

    private static let firstLikes: WordMap = {
        var likes = WordMap()
        WordList.forEachLine(TitleWords.likes) { words in
            for word in words { likes.add(WordHash.of(word), WordHash.of(words[0])) }
        }
        return likes
    }()
    private static let linking = WordSet("at for from of on to with")
    private static let ranks = WordSet("assistant associate chief deputy executive senior vice")
    private static var `in`: UInt64 { WordHash.of("in") }
    private static var one: UInt64 { WordHash.of("one") }
    private static var state: UInt64 { WordHash.of("state") }

    /// Whether the title goes with somebody whatever the office: "Councillor", "Dr", "Gen.".
    static func isPersonal(_ hash: UInt64) -> Bool {
        mere.contains(hash) || personal.contains(hash)
    }
    /// Whether the honorific tells no more than a gender.
    static func isMere(_ hash: UInt64) -> Bool { mere.contains(hash) }
    /// Whether the word tells the rank of the title behind it: "deputy Prime Minister".
    static func isRank(_ hash: UInt64) -> Bool { ranks.contains(hash) }
    /// Whether the preposition joins an office to a title: "minister for health".
    static func links(_ hash: UInt64) -> Bool { linking.contains(hash) }
    /// A hash that all words have which may be used of the same person; nil for others.
    static func like(_ hash: UInt64) -> UInt64? { firstLikes[hash].map { ~$0 } }
    /// Whether the word is "in".
    static func isIn(_ hash: UInt64) -> Bool { hash == `in` }
    /// Whether the word is "one", as in "one farmer, Ann Lee".
    static func isOne(_ hash: UInt64) -> Bool { hash == one }
    /// Whether the word is "state", as in "state Sen. Ann Lee".
    static func isState(_ hash: UInt64) -> Bool { hash == state }

    /// The hash of the title in full; any other word's own.
    static func inFull(_ hash: UInt64) -> UInt64 { fullForms[hash] ?? hash }
}
