/// Where a capital says nothing about the word.
enum Capitals {
    /// For each token, whether it begins a sentence or stands in a headline of capitals.
    static func uninformative(_ tokens: Tokens, segments: Segments) -> [Bool] {
        var result = [Bool](repeating: false, count: tokens.count)
        let kinds = tokens.kind
        for sentence in segments.sentences {
            if isTitleCase(tokens, sentence) {
                for token in sentence { result[token] = true }
                continue
            }
            var expectsFirst = true
            var token = sentence.lowerBound
            while token < sentence.upperBound {
                let kind = kinds[token]
                if kind.rawValue <= TokenKind.number.rawValue {
                    if expectsFirst { result[token] = true }
                    expectsFirst = false
                } else if kind == .colon || kind == .open || kind == .dash || kind.isMark {
                    expectsFirst = true
                }
                token += 1
                if !expectsFirst {
                    token = tokens.next(from: token, to: sentence.upperBound, kindFrom: .colon)
                }
            }
        }
        return result
    }

    /// Four words or more, nearly all of the long ones capitalised, and small ones among them
    /// that a name would not have.
    private static func isTitleCase(_ tokens: Tokens, _ sentence: Range<Int>) -> Bool {
        guard sentence.count >= 4, sentence.count < 40 else { return false }
        let kinds = tokens.kind
        var capitals = 0
        var others = 0
        for token in sentence
        where kinds[token] == .word && tokens.end[token] - tokens.start[token] > 4 {
            if tokens.flags[token].contains(.capital) {
                capitals += 1
            } else {
                others += 1
                // With more than that, even capitals alone to the end would be too few.
                if others * 10 > sentence.count { return false }
            }
        }
        let long = capitals + others
        return long >= 4 && capitals * 10 >= long * 9
    }
}
