/// Where the paragraphs of a text are.
enum Paragraphs {
    /// The tokens of each paragraph, in order.
    ///
    /// A line break ends a paragraph, unless the text is wrapped: then only a blank line does.
    static func ranges(of tokens: Tokens) -> NarrowArray<Range<Int>> {
        let breakFlag: TokenFlags = isWrapped(tokens) ? .blankLineBefore : .lineBefore
        var ranges = NarrowArray<Range<Int>>()
        ranges.reserveCapacity(tokens.count / 32 + 8)
        var first = 0
        var index = tokens.next(from: 0, to: tokens.count, flag: breakFlag)
        while index < tokens.count {
            if index > first { ranges.append(first..<index) }
            first = index
            index = tokens.next(from: index + 1, to: tokens.count, flag: breakFlag)
        }
        if tokens.count > first { ranges.append(first..<tokens.count) }
        return ranges
    }

    /// Whether lines are cut at a width: most single line breaks stand in the middle of a sentence.
    private static func isWrapped(_ tokens: Tokens) -> Bool {
        var single = 0
        var inside = 0
        var blank = 0
        var index = 0
        while index + 1 < tokens.count {
            index = tokens.next(from: index + 1, to: tokens.count, flag: .lineBefore)
            if index == tokens.count { break }
            let flags = tokens.flags[index]
            if flags.contains(.blankLineBefore) {
                blank += 1
            } else {
                single += 1
                let carriesOn =
                    !flags.contains(.capital) && tokens.kind[index] == .word
                    && !tokens.kind[index - 1].isTerminal
                if carriesOn { inside += 1 }
            }
        }
        return blank > 0 && inside * 3 > single
    }
}
