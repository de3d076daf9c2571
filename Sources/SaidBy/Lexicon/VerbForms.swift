/// The forms of an English verb, as hashes, the regular ones made by the spelling rules.
struct VerbForms {
    let thirdPerson: UInt64
    let past: UInt64
    let participle: UInt64
    let gerund: UInt64

    /// Makes the forms of `base`.
    ///
    /// - Parameter irregular: Past tense, participle and -ing form, "-" for a regular one; missing
    ///   ones are regular.
    init(base: WordList.Word, irregular: ArraySlice<WordList.Word>) {
        let stem = base.dropLast()
        let beforeLast = base.count > 1 ? base[base.count - 2] : 0
        let regularPast: UInt64
        let regularGerund: UInt64
        if base.last == UInt8(ascii: "e") {
            regularPast = VerbForms.hash(base[...], "d")
            regularGerund = VerbForms.hash(
                "eoy".utf8.contains(beforeLast) ? base[...] : stem, "ing")
        } else {
            regularPast =
                VerbForms.endsInConsonantY(base)
                ? VerbForms.hash(stem, "ied") : VerbForms.hash(base[...], "ed")
            regularGerund = VerbForms.hash(base[...], "ing")
        }
        func form(_ index: Int) -> UInt64? {
            guard index < irregular.count else { return nil }
            let given = irregular[irregular.startIndex + index]
            return given.count == 1 && given[0] == UInt8(ascii: "-") ? nil : WordHash.of(given)
        }
        thirdPerson = VerbForms.withS(base)
        past = form(0) ?? regularPast
        participle = form(1) ?? past
        gerund = form(2) ?? regularGerund
    }

    private static func hash(_ stem: Slice<WordList.Word>, _ ending: StaticString) -> UInt64 {
        var hash = WordHash()
        for byte in stem { hash.add(byte) }
        ending.withUTF8Buffer { for byte in $0 { hash.add(byte) } }
        return hash.value
    }

    private static func endsInConsonantY(_ base: WordList.Word) -> Bool {
        base.count > 1 && base.last == UInt8(ascii: "y")
            && !"aeiou".utf8.contains(base[base.count - 2])
    }

    /// The hash of the word with "s", "es" or "ies": a verb's third person, a noun's plural.
    static func withS(_ base: WordList.Word) -> UInt64 {
        if endsInConsonantY(base) { return hash(base.dropLast(), "ies") }
        let beforeLast = base.count > 1 ? base[base.count - 2] : 0
        let hisses =
            switch base.last {
            case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "o"): true
            case UInt8(ascii: "h"):
                beforeLast == UInt8(ascii: "c") || beforeLast == UInt8(ascii: "s")
            default: false
            }
        return hash(base[...], hisses ? "es" : "s")
    }
}
