/// Finds out whether a claim without ellipses was put together from stretches of different places.
struct StitchSearch {
    /// A shorter stretch is no sign of anything: four words in a row occur by chance.
    static let shortestPart = 4
    /// How many places of a run of words are followed.
    private static let placeLimit = 500

    private let claim: ClaimText
    private let index: SourceIndex

    init(_ claim: ClaimText, in index: SourceIndex) {
        self.claim = claim
        self.index = index
    }

    /// The stretches, if a few of them make up nearly all of the claim; nil if not.
    func placement() -> Placement? {
        let count = claim.words.count
        var parts: [Part] = []
        var covered = 0
        var word = 0
        while word + StitchSearch.shortestPart <= count {
            if let part = longestPart(from: word, near: parts.last) {
                parts.append(part)
                covered += part.words.count
                word = part.words.upperBound
            } else {
                word += 1
            }
        }
        let isMade =
            parts.count > 1 && parts.count <= max(2, count / 8) && covered * 10 >= count * 9
        return isMade ? Placement(kind: .stitched, parts: parts) : nil
    }

    /// The longest run of words from one on that the sources have within a quotation; of equals,
    /// the one in the document of the part before.
    private func longestPart(from word: Int, near last: Part?) -> Part? {
        let document = last.map { index.document(of: $0.start) }
        var best: (length: Int, isNear: Bool, start: Int)?
        for place in index.order.places(of: claim.words[word..<word + 3])
            .prefix(StitchSearch.placeLimit)
        {
            let start = Int(place)
            let length = commonLength(word, start)
            if length < max(StitchSearch.shortestPart, best?.length ?? 0) { continue }
            let isNear = index.document(of: start) == document
            if length == best?.length, !isNear || best?.isNear == true { continue }
            guard !index.quotations(of: start).isEmpty else { continue }
            best = (length, isNear, start)
        }
        return best.map { Part(words: word..<word + $0.length, start: $0.start) }
    }

    private func commonLength(_ word: Int, _ start: Int) -> Int {
        var length = 0
        while word + length < claim.words.count, start + length < index.words.count,
            claim.words[word + length] == index.words[start + length]
        {
            length += 1
        }
        return length
    }
}
