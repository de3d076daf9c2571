/// Checks claims against sources: whether they have the words, and from the claimed speaker.
///
/// Make one and use it from any thread: it never changes.
public struct Verifier: Sendable {
    /// A claim of so few words is found only where the source has the very words.
    public static let exactOnlyLimit = 2
    /// How many places are compared in full.
    private static let comparedLimit = 32

    /// The sources.
    public let index: SourceIndex

    /// Makes a verifier.
    public init(_ index: SourceIndex) { self.index = index }

    /// Finds the claim's words in the sources.
    ///
    /// A claim without words is not found.
    ///
    /// - Complexity: In proportion to the number of places that share its rarest words.
    public func verify(_ claim: Claim) -> Verification {
        let text = ClaimText(claim.quote, in: index)
        guard !text.words.isEmpty else {
            return Verification(notFound: claim, note: "the quote holds no words")
        }
        let knowledge = WordKnowledge()
        let builder = MatchBuilder(claim, text, in: index, knowledge: knowledge)
        let isShort = text.words.count <= Verifier.exactOnlyLimit
        let note = isShort ? "a claim of one or two words is matched exactly only" : ""
        let whole = placements(of: text, builder)
        if !whole.isEmpty { return Verification(sorted(whole.map(builder.match)), note: note) }
        let pieced = text.hasGaps ? PieceSearch(text, in: index).placements() : []
        if pieced.first?.kind == .gapped {
            let matches = pieced.prefix(Verifier.comparedLimit).map(builder.match)
            return Verification(sorted(matches), note: note)
        }
        guard !isShort else { return Verification(notFound: claim, note: note) }
        let stitched = pieced.first ?? StitchSearch(text, in: index).placement()
        return near(claim, text, builder, stitched: stitched)
    }

    /// Where all words stand in one piece; of many places those of the claimed speaker.
    private func placements(of text: ClaimText, _ builder: MatchBuilder) -> [Placement] {
        var places = index.places(of: text.words[...])
        let words = 0..<text.words.count
        if places.count > Verifier.comparedLimit {
            let ranked = places.map {
                ($0, builder.attribution(of: Part(words: words, start: $0)).verdict.rank)
            }
            places = ranked.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
        }
        return places.prefix(Verifier.comparedLimit).map {
            Placement(kind: .whole, parts: [Part(words: words, start: $0)])
        }
    }

    /// The places that have most of the words, unless the claim is rather put together of several.
    private func near(
        _ claim: Claim, _ text: ClaimText, _ builder: MatchBuilder, stitched: Placement?
    ) -> Verification {
        let search = NearSearch(text, in: index)
        let alignments = search.alignments().filter {
            search.isNear($0) || builder.isParaphrase($0)
        }
        if let stitched, isBetter(stitched, than: alignments.first) {
            return Verification([builder.match(stitched)], note: "")
        }
        guard let best = alignments.first else { return Verification(notFound: claim, note: "") }
        let equals = alignments.filter { $0.same == best.same }
        return Verification(sorted(equals.map(builder.match)), note: "")
    }

    /// Whether several places explain a claim better than one: by more of its words, or by as many
    /// where the one goes from a quotation over to what stands outside.
    private func isBetter(_ stitched: Placement, than alignment: Alignment?) -> Bool {
        guard let alignment else { return true }
        let covered = stitched.parts.reduce(0) { $0 + $1.words.count }
        if covered >= alignment.same + StitchSearch.shortestPart - 1 { return true }
        return covered >= alignment.same && index.quotations(holding: alignment.source).isEmpty
    }

    /// The best first: by whether they would pass, by words, by speaker, by place.
    private func sorted(_ matches: [Verification.Match]) -> [Verification.Match] {
        var seen: Set<[Int]> = []
        let ranked = matches.sorted { left, right in
            let keys = [left, right].map { match in
                let passes = WordsVerdict.passing.contains(match.words) && match.speaker.rank == 0
                return (passes ? 0 : 1, match.words.rank, match.speaker.rank)
            }
            return keys[0] < keys[1]
        }
        // A place may be found twice, where a quotation is interrupted within another.
        return ranked.filter { match in
            let extent = match.place.extent
            return seen.insert([match.place.document, Int(extent.start), Int(extent.end)]).inserted
        }
    }
}
