/// Finds the pieces of a claim that has brackets or ellipses.
struct PieceSearch {
    /// How many places of the longest piece are tried.
    private static let placeLimit = 200
    /// How many words of a turn are searched for the next piece.
    private static let turnLimit = 4000
    /// How many more words than it holds a bracket may replace.
    private static let bracketSlack = 3

    private let claim: ClaimText
    private let index: SourceIndex

    init(_ claim: ClaimText, in index: SourceIndex) {
        self.claim = claim
        self.index = index
    }

    /// The placements in which every piece is found, the best kind only.
    func placements() -> [Placement] {
        let pieces = claim.pieces
        let anchor = pieces.indices.max { pieces[$0].words.count < pieces[$1].words.count }
        guard let anchor else { return [] }
        let places = index.places(of: claim.words[pieces[anchor].words])
        var gapped: [Placement] = []
        var stitched: [Placement] = []
        for place in places.prefix(PieceSearch.placeLimit) {
            if let parts = inOrder(around: anchor, at: place) {
                gapped.append(Placement(kind: .gapped, parts: bound(parts)))
            } else if gapped.isEmpty, stitched.isEmpty, let parts = anywhere(anchor, at: place) {
                stitched.append(Placement(kind: .stitched, parts: parts))
            }
        }
        return gapped.isEmpty ? stitched : gapped
    }

    private func inOrder(around anchor: Int, at place: Int) -> [Part]? {
        let pieces = claim.pieces
        var parts = [Part(words: pieces[anchor].words, start: place)]
        for piece in pieces.indices[(anchor + 1)...] {
            guard let last = parts.last,
                let start = next(piece, from: last.source.upperBound, turnOf: place)
            else { return nil }
            parts.append(Part(words: pieces[piece].words, start: start))
        }
        for piece in (0..<anchor).reversed() {
            guard let first = parts.first,
                let start = previous(piece, before: first.start, turnOf: place)
            else { return nil }
            parts.insert(Part(words: pieces[piece].words, start: start), at: 0)
        }
        return parts
    }

    /// Where a bracket stands between two parts, the claim says what was there.
    private func bound(_ parts: [Part]) -> [Part] {
        var parts = parts
        for piece in claim.pieces.indices {
            guard case .bracket = claim.pieces[piece].gapBefore else { continue }
            parts[piece].isCutBefore = false
            if piece > 0 { parts[piece - 1].isCutBehind = false }
        }
        return parts
    }

    private func reach(of gap: ClaimText.Gap) -> Int {
        switch gap {
        case .nothing: 0
        case .ellipsis: PieceSearch.turnLimit
        case .bracket(let words): words + PieceSearch.bracketSlack
        }
    }

    private func next(_ piece: Int, from end: Int, turnOf place: Int) -> Int? {
        let document = index.words(of: index.document(of: place))
        let last = min(end + reach(of: claim.pieces[piece].gapBefore), document.upperBound - 1)
        guard end <= last else { return nil }
        return (end...last).first { matches(piece, at: $0) && isSameTurn($0, place) }
    }

    private func previous(_ piece: Int, before start: Int, turnOf place: Int) -> Int? {
        let document = index.words(of: index.document(of: place))
        let latest = start - claim.pieces[piece].words.count
        let first = max(latest - reach(of: claim.pieces[piece + 1].gapBefore), document.lowerBound)
        guard first <= latest else { return nil }
        return (first...latest).last { matches(piece, at: $0) && isSameTurn($0, place) }
    }

    private func matches(_ piece: Int, at start: Int) -> Bool {
        let words = claim.words[claim.pieces[piece].words]
        return start + words.count <= index.words.count
            && words.first == index.words[start]
            && index.words[start..<start + words.count] == words
    }

    private func isSameTurn(_ word: Int, _ other: Int) -> Bool {
        let turns = index.turns(of: word)
        let others = index.turns(of: other)
        return turns.isEmpty ? others.isEmpty : turns.contains(where: others.contains)
    }

    /// Each piece wherever it is found, in the anchor's document if it can be.
    private func anywhere(_ anchor: Int, at place: Int) -> [Part]? {
        let document = index.words(of: index.document(of: place))
        var parts: [Part] = []
        for (piece, words) in claim.pieces.map(\.words).enumerated() {
            let places = piece == anchor ? [place] : index.places(of: claim.words[words])
            guard let start = places.first(where: document.contains) ?? places.first else {
                return nil
            }
            parts.append(Part(words: words, start: start))
        }
        return parts
    }
}
