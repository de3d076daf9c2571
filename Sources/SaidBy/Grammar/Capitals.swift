/// Where a capital says nothing about the word.
enum Capitals {
    /// For each token, whether it begins a sentence or stands in a headline of capitals.
    static func uninformative(_ tokens: Tokens, segments: Segments) -> [Bool] {
        var result = [Bool](repeating: false, count: tokens.count)
        for sentence in segments.sentences {
            if isTitleCase(tokens, sentence) {
                for token in sentence { result[token] = true }
                continue
            }
            var expectsFirst = true
            for token in sentence {
                switch tokens.kind[token] {
                case .word, .number:
                    if expectsFirst { result[token] = true }
                    expectsFirst = false
                case .colon, .open, .dash: expectsFirst = true
                default:
                    if tokens.kind[token].isMark { expectsFirst = true }
                }
            }
        }
        return result
    }

    /// Four words or more, nearly all of the long ones capitalised, and small ones among them
    /// that a name would not have.
    private static func isTitleCase(_ tokens: Tokens, _ sentence: Range<Int>) -> Bool {
        guard sentence.count >= 4, sentence.count < 40 else { return false }
        var long = 0
        var capitals = 0
        for token in sentence where tokens.kind[token] == .word {
            guard tokens.end[token] - tokens.start[token] > 4 else { continue }
            long += 1
            if tokens.flags[token].contains(.capital) { capitals += 1 }
        }
        return long >= 4 && capitals * 10 >= long * 9
    }
}
