/// Where a capital says nothing about the word.
struct Capitals {
    /// For each token, whether it begins a sentence or stands in a headline of capitals.
    private(set) var isInitial: [Bool]
    /// These tokens, in text order.
    private(set) var initials: [Int32] = []

    init(_ tokens: Tokens, segments: Segments) {
        isInitial = [Bool](filledWith: false, count: tokens.count)
        initials.reserveCapacity(segments.sentences.count * 2)
        let kinds = tokens.kind
        for sentence in segments.sentences {
            if Capitals.isTitleCase(tokens, sentence) {
                for token in sentence { add(token) }
                continue
            }
            var expectsFirst = true
            var token = sentence.lowerBound
            while token < sentence.upperBound {
                let kind = kinds[token]
                if kind.rawValue <= TokenKind.number.rawValue {
                    if expectsFirst { add(token) }
                    expectsFirst = false
                } else if kind == .colon || kind == .open || kind == .dash {
                    expectsFirst = true
                } else if kind.isMark {
                    // Behind “…,” a capital says something: there the sentence goes on.
                    expectsFirst = !Capitals.closesBehindComma(tokens, token, sentence)
                }
                token += 1
                if !expectsFirst {
                    token = tokens.next(from: token, to: sentence.upperBound, kindFrom: .colon)
                }
            }
        }
    }

    private static func closesBehindComma(_ tokens: Tokens, _ mark: Int, _ sentence: Range<Int>)
        -> Bool
    {
        mark > sentence.lowerBound && tokens.kind[mark - 1] == .comma && !tokens.spaceBefore(mark)
    }

    private mutating func add(_ token: Int) {
        isInitial[token] = true
        initials.append(Int32(token))
    }

    /// Four words or more, nearly all of the long ones capitalised, and small ones among them
    /// that a name would not have.
    private static func isTitleCase(_ tokens: Tokens, _ sentence: Range<Int>) -> Bool {
        guard sentence.count >= 4, sentence.count < 40 else { return false }
        precondition(sentence.lowerBound >= 0 && sentence.upperBound <= tokens.count)
        // These have as many elements as there are tokens, so that no index is checked.
        let (kindColumn, lengthColumn, flagColumn) = (tokens.kind, tokens.length, tokens.flags)
        let kinds = kindColumn.span
        let lengths = lengthColumn.span
        let flags = flagColumn.span
        var capitals = 0
        var others = 0
        for token in sentence {
            // Sums in place of branches, which nobody could foretell.
            let isWord = kinds[unchecked: token] == .word ? 1 : 0
            let isLong = lengths[unchecked: token] > 4 ? isWord : 0
            let isCapital = Int(flags[unchecked: token].intersection(.capital).rawValue) & isLong
            capitals += isCapital
            others += isLong - isCapital
            // With more than that, even capitals alone to the end would be too few.
            if others * 10 > sentence.count { return false }
        }
        let long = capitals + others
        return long >= 4 && capitals * 10 >= long * 9
    }
}
