/// Titles that are written short before a name and in full elsewhere: "Sen. Lee", "the senator".
enum TitleWords {
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

    private static let fullForms: [UInt64: UInt64] = {
        var forms: [UInt64: UInt64] = [:]
        WordList.forEachLine(pairs) { forms[WordHash.of($0[0])] = WordHash.of($0[1]) }
        return forms
    }()

    private static let shortForms: WordFilter = {
        var filter = WordFilter(count: fullForms.count * 16)
        for hash in fullForms.keys { filter.add(hash) }
        return filter
    }()

    /// The hash of the title in full; any other word's own.
    static func inFull(_ hash: UInt64) -> UInt64 {
        shortForms.mayHold(hash) ? fullForms[hash] ?? hash : hash
    }
}
