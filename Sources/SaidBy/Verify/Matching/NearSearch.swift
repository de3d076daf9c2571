/// Finds where the sources have most of a claim's words in much the same order.
struct NearSearch {
    /// How many places are laid beside the claim.
    private static let candidateLimit = 8
    /// How many places of word pairs are counted for one claim.
    private static let hitLimit = 60_000
    /// Single words help short claims, where the sources hold them seldom.
    private static let shortClaim = 8
    private static let rareWord = 2000

    private let claim: ClaimText
    private let index: SourceIndex

    init(_ claim: ClaimText, in index: SourceIndex) {
        self.claim = claim
        self.index = index
    }

    /// The places that share half of the words or more, the best first.
    func alignments() -> [Alignment] {
        candidates().compactMap(alignment).filter { $0.same * 2 >= claim.words.count }
            .sorted { $0.same > $1.same }
    }

    /// Whether enough words are the same: of a few words nearly all, of many three in five.
    func isNear(_ alignment: Alignment) -> Bool {
        let count = claim.words.count
        let needed = count < 5 ? count - 1 : count < 8 ? (count * 2 + 2) / 3 : (count * 3 + 4) / 5
        return alignment.same >= max(2, needed)
    }

    /// How far the words may have moved.
    private var slack: Int { max(4, claim.words.count / 3) }

    private func alignment(at start: Int) -> Alignment? {
        let document = index.words(
            of: index.document(of: min(max(start, 0), index.words.count - 1)))
        let isElided = claim.hasEllipsis && claim.pieces.count > 1
        let reach = claim.words.count + slack + (isElided ? 300 : 0)
        let low = max(document.lowerBound, start - slack - (isElided ? 300 : 0))
        let high = min(document.upperBound, start + reach)
        guard low < high else { return nil }
        let free = isElided ? Set(claim.pieces.map { $0.words.upperBound - 1 }) : []
        return Alignment(claim.words[...], index.words[low..<high], freeAfter: free)
    }

    /// The first words of stretches that share word pairs with the claim, most of them first.
    private func candidates() -> [Int] {
        var starts: [Int] = []
        for part in anchors() {
            let places = index.order.places(of: claim.words[part])
            if !starts.isEmpty, starts.count + places.count > NearSearch.hitLimit { break }
            starts += places.prefix(NearSearch.hitLimit).map { Int($0) - part.lowerBound }
        }
        starts.sort()
        var clusters: [(start: Int, hits: Int)] = []
        var first = 0
        for last in starts.indices {
            while starts[last] - starts[first] > slack { first += 1 }
            let hits = last - first + 1
            if let cluster = clusters.last, starts[last] - cluster.start <= slack {
                if hits > cluster.hits { clusters[clusters.count - 1] = (starts[first], hits) }
            } else {
                clusters.append((starts[first], hits))
            }
        }
        // The sort is stable, so that of equals those that come first in the sources are taken.
        return clusters.sorted { $0.hits > $1.hits }.prefix(NearSearch.candidateLimit).map(\.start)
    }

    /// The pairs of words by which places are found, the rarest first.
    private func anchors() -> [Range<Int>] {
        let count = claim.words.count
        var parts: [(part: Range<Int>, places: Int)] = []
        for start in 0..<count - 1 {
            let places = index.order.places(of: claim.words[start..<start + 2]).count
            if places > 0 { parts.append((start..<start + 2, places)) }
        }
        if count <= NearSearch.shortClaim {
            for start in 0..<count {
                let places = index.order.count(of: claim.words[start])
                if (1...NearSearch.rareWord).contains(places) {
                    parts.append((start..<start + 1, places))
                }
            }
        }
        return parts.sorted { ($0.places, $0.part.lowerBound) < ($1.places, $1.part.lowerBound) }
            .map(\.part)
    }
}
