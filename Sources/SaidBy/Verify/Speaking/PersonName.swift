/// A name as a claim or a source writes it, so that two forms of it can be compared.
struct PersonName {
    /// Its words in small letters, without titles, honorifics, articles and suffixes.
    let words: [String]
    /// All its words in small letters, but articles.
    let allWords: [String]
    /// Whether it describes somebody and names nobody: "the state engineer".
    let isDescription: Bool

    init(_ text: String) {
        let lexicon = Lexicon.standard
        var words: [String] = []
        var all: [String] = []
        var hasName = false
        var isBehindGivenName = false
        let bytes = Array(text.utf8)
        for item in TextItems(bytes, from: 0, to: bytes.count) {
            // What follows a comma or a bracket describes.
            if item.isPunctuation(",") || item.isPunctuation("("), hasName { break }
            guard item.kind.isWord else { continue }
            let form = PersonName.withoutPossessive(bytes[item.start..<item.end])
            let classes = lexicon.classes[Int(lexicon.word(WordHash.of(form)))]
            let word = String(decoding: form, as: UTF8.self)
            let lower = word.lowercased()
            if classes.contains(.determiner) { continue }
            all.append(lower)
            // Behind a given name, "Bishop" is a last name.
            let isRole =
                classes.meets(.anyTitle.union(.anyRole).union(.suffix)) && !isBehindGivenName
            let isCommon = word == lower && !classes.contains(.particle)
            isBehindGivenName = classes.meets(.givenName) && !isCommon
            let isPostNominal =
                classes.contains(.postNominal) && !words.isEmpty
                && word.last?.isUppercase == true
            if isRole || isCommon || isPostNominal { continue }
            words.append(lower)
            hasName = hasName || word != lower
        }
        // A word that stands alone is a name, whatever else it may be.
        self.words = words.isEmpty && all.count == 1 ? all : words
        allWords = all
        isDescription = words.isEmpty
    }

    private static func withoutPossessive(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        for ending in ["'s", "’s"] where word.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
            return word.dropLast(ending.utf8.count)
        }
        return word
    }

    /// Whether both can be names of one person or body.
    func agrees(with other: PersonName) -> Bool {
        guard let last = words.last, let otherLast = other.words.last else { return false }
        if words == other.words { return true }
        if words.count == 1 || other.words.count == 1 {
            let (short, long) = words.count == 1 ? (last, other) : (otherLast, self)
            return long.words.contains(short) || long.initials == short
        }
        if last == otherLast {
            return PersonName.agree(words.dropLast(), other.words.dropLast())
        }
        let (fewer, more) =
            words.count < other.words.count ? (words, other.words) : (other.words, words)
        return Set(more).isSuperset(of: fewer)
    }

    /// The first letters, as an acronym has them.
    private var initials: String { words.compactMap(\.first).map(String.init).joined() }

    /// Whether what stands before two equal last names can belong to one person.
    private static func agree(_ left: ArraySlice<String>, _ right: ArraySlice<String>) -> Bool {
        guard let first = left.first, let other = right.first else { return true }
        if left.contains(other) || right.contains(first) { return true }
        if first.count == 1 || other.count == 1 { return first.first == other.first }
        let nicknames = Lexicon.standard.nicknames
        let hash = WordHash.of(first.utf8)
        let otherHash = WordHash.of(other.utf8)
        return nicknames[hash]?.contains(otherHash) == true
            || nicknames[otherHash]?.contains(hash) == true
    }
}
