/// Finds transcripts: paragraphs that each begin with a speaker's name and a colon, the words behind
/// it in no marks.
struct TranscriptFinder {
    /// One turn of a transcript.
    struct Turn: Sendable {
        let label: Range<Int>
        /// The colon behind the label; the label itself where its full stop ends it.
        let colon: Int
        let words: Range<Int>

        /// Whether a letter and its full stop are the label: "Q. What happened?"
        var isLetter: Bool { colon < label.upperBound }
    }

    private let document: Document
    /// How many turns, and how many of them by one who speaks again, make a transcript.
    private let leastTurns = 3

    init(document: Document) { self.document = document }

    /// The turns of the document's transcript, in text order; none if it holds no transcript.
    func turns() -> [Turn] {
        var turns = document.paragraphs.compactMap(turn)
        // "A. Smith" may begin a paragraph; "Q." alone tells that the letters are labels.
        let hasQuestions = turns.contains { $0.isLetter && document.isQuestionLabel($0.label) }
        if !hasQuestions { turns.removeAll(where: \.isLetter) }
        var counts: [UInt64: Int] = [:]
        for turn in turns { counts[key(turn), default: 0] += 1 }
        let repeated = turns.filter { counts[key($0), default: 0] > 1 }
        return repeated.count >= leastTurns ? turns : []
    }

    private func key(_ turn: Turn) -> UInt64 {
        document.tokens.hash[turn.label.upperBound - 1]
    }

    private func turn(_ paragraph: Range<Int>) -> Turn? {
        let first = paragraph.lowerBound
        if first + 1 < paragraph.upperBound, document.tokens.flags[first].contains(.dotted),
            document.isQuestionLabel(first..<first + 1) || document.isAnswerLabel(first..<first + 1)
        {
            return Turn(
                label: first..<first + 1, colon: first, words: first + 1..<paragraph.upperBound)
        }
        let reach = min(paragraph.upperBound, paragraph.lowerBound + 6)
        guard
            let colon = (paragraph.lowerBound..<reach).first(where: { document.tags[$0] == .colon }
            ),
            colon > paragraph.lowerBound, colon + 1 < paragraph.upperBound,
            document.isOutside(colon + 1),
            (paragraph.lowerBound..<colon).allSatisfy(isLabelWord)
        else { return nil }
        return Turn(
            label: paragraph.lowerBound..<colon, colon: colon,
            words: colon + 1..<paragraph.upperBound)
    }

    /// A name, or a word or initials in capitals.
    private func isLabelWord(_ token: Int) -> Bool {
        document.tags[token] == .name || document.tokens.flags[token].contains(.allCapitals)
            || document.tokens.flags[token].contains(.singleLetter)
    }
}

extension Document {
    /// "Q", "Q.": whoever asks in an interview.
    func isQuestionLabel(_ label: Range<Int>) -> Bool { isLetter(label, UInt8(ascii: "Q")) }

    /// "A", "A.": whoever answers in an interview.
    func isAnswerLabel(_ label: Range<Int>) -> Bool { isLetter(label, UInt8(ascii: "A")) }

    private func isLetter(_ label: Range<Int>, _ letter: UInt8) -> Bool {
        label.count == 1 && tokens.flags[label.lowerBound].contains(.singleLetter)
            && source.bytes[Int(tokens.start[label.lowerBound])] == letter
    }
}
