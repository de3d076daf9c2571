/// Finds transcripts: paragraphs that each begin with a speaker's name and a colon, the words behind
/// it in no marks.
struct TranscriptFinder {
    /// One turn of a transcript.
    struct Turn: Sendable {
        let label: Range<Int>
        let colon: Int
        let words: Range<Int>
    }

    private let document: Document
    /// How many turns, and how many of them by one who speaks again, make a transcript.
    private let leastTurns = 3

    init(document: Document) { self.document = document }

    /// The turns of the document's transcript, in text order; none if it holds no transcript.
    func turns() -> [Turn] {
        let turns = document.paragraphs.compactMap(turn)
        var counts: [UInt64: Int] = [:]
        for turn in turns { counts[key(turn), default: 0] += 1 }
        let repeated = turns.filter { counts[key($0), default: 0] > 1 }
        return repeated.count >= leastTurns ? turns : []
    }

    private func key(_ turn: Turn) -> UInt64 {
        document.tokens.hash[turn.label.upperBound - 1]
    }

    private func turn(_ paragraph: Range<Int>) -> Turn? {
        let reach = min(paragraph.upperBound, paragraph.lowerBound + 6)
        guard let colon = (paragraph.lowerBound..<reach).first(where: { document.tags[$0] == .colon }),
            colon > paragraph.lowerBound, colon + 1 < paragraph.upperBound,
            document.isOutside(colon + 1),
            (paragraph.lowerBound..<colon).allSatisfy(isLabelWord)
        else { return nil }
        return Turn(
            label: paragraph.lowerBound..<colon, colon: colon, words: colon + 1..<paragraph.upperBound)
    }

    /// A name, or a word or initials in capitals.
    private func isLabelWord(_ token: Int) -> Bool {
        document.tags[token] == .name || document.tokens.flags[token].contains(.allCapitals)
            || document.tokens.flags[token].contains(.singleLetter)
    }
}
