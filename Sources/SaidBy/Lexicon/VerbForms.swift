/// The forms of an English verb, the regular ones made by the spelling rules.
struct VerbForms {
    let thirdPerson: [UInt8]
    let past: [UInt8]
    let participle: [UInt8]
    let gerund: [UInt8]

    /// Makes the forms of `base`.
    ///
    /// - Parameter irregular: Past tense, participle and -ing form, "-" for a regular one; missing
    ///   ones are regular.
    init(base: [UInt8], irregular: [[UInt8]]) {
        let regularPast: [UInt8]
        let regularGerund: [UInt8]
        let endsInE = base.last == UInt8(ascii: "e")
        let keepsE = base.count > 1 && "eoy".utf8.contains(base[base.count - 2])
        if endsInE {
            regularPast = base + "d".utf8
            regularGerund = (keepsE ? base : Array(base.dropLast())) + "ing".utf8
        } else if VerbForms.endsInConsonantY(base) {
            regularPast = base.dropLast() + "ied".utf8
            regularGerund = base + "ing".utf8
        } else {
            regularPast = base + "ed".utf8
            regularGerund = base + "ing".utf8
        }
        func form(_ index: Int, or regular: [UInt8]) -> [UInt8] {
            let given = index < irregular.count ? irregular[index] : []
            return given.isEmpty || given == Array("-".utf8) ? regular : given
        }
        thirdPerson = VerbForms.thirdPerson(of: base)
        past = form(0, or: regularPast)
        participle = form(1, or: form(0, or: regularPast))
        gerund = form(2, or: regularGerund)
    }

    private static func endsInConsonantY(_ base: [UInt8]) -> Bool {
        base.count > 1 && base.last == UInt8(ascii: "y")
            && !"aeiou".utf8.contains(base[base.count - 2])
    }

    private static func thirdPerson(of base: [UInt8]) -> [UInt8] {
        if endsInConsonantY(base) { return base.dropLast() + "ies".utf8 }
        let ending = base.suffix(2)
        let hisses =
            ending.last.map { "sxz".utf8.contains($0) } == true
            || ending.elementsEqual("ch".utf8) || ending.elementsEqual("sh".utf8)
            || base.last == UInt8(ascii: "o")
        return base + (hisses ? "es" : "s").utf8
    }
}
