/// The marks of emphasis in one paragraph: `*`, `_` and `~~`, where they come in pairs.
struct MarkdownEmphasis {
    private struct Opening {
        let start: Int
        var count: Int
    }

    private var stars: [Opening] = []
    private var underscores: [Opening] = []
    private var tildes: [Opening] = []

    /// Reads a run of marks.
    ///
    /// - Returns: The index behind it.
    mutating func read(at start: Int, in range: Range<Int>, of text: inout MarkdownText) -> Int {
        let mark = text[start]
        let end = text.endOfRun(of: mark, from: start, to: range.upperBound)
        let flanks = text.flanks(of: start..<end, in: range)
        switch mark {
        case UInt8(ascii: "*"):
            MarkdownEmphasis.pair(
                start..<end, closes: flanks.right, opens: flanks.left, &stars, in: &text)
        case UInt8(ascii: "_"):
            // Within a word, as in snake_case, it is a letter.
            MarkdownEmphasis.pair(
                start..<end, closes: flanks.right && (!flanks.left || flanks.isBeforePunctuation),
                opens: flanks.left && (!flanks.right || flanks.isAfterPunctuation),
                &underscores, in: &text)
        default:
            guard end - start == 2 else { return end }
            MarkdownEmphasis.pair(
                start..<end, closes: flanks.right, opens: flanks.left, &tildes, in: &text)
        }
        return end
    }

    private static func pair(
        _ run: Range<Int>, closes: Bool, opens: Bool, _ openings: inout [Opening],
        in text: inout MarkdownText
    ) {
        var start = run.lowerBound
        while closes, start < run.upperBound, var opening = openings.popLast() {
            let count = min(opening.count, run.upperBound - start)
            let inner = opening.start + opening.count
            text.passOver(inner - count..<inner)
            text.passOver(start..<start + count)
            start += count
            opening.count -= count
            if opening.count > 0 { openings.append(opening) }
        }
        if opens, start < run.upperBound {
            openings.append(Opening(start: start, count: run.upperBound - start))
        }
    }
}

extension MarkdownText {
    /// Which sides of a run of marks have text, after CommonMark's "left-flanking" and
    /// "right-flanking".
    fileprivate func flanks(of run: Range<Int>, in range: Range<Int>) -> (
        left: Bool, right: Bool, isAfterPunctuation: Bool, isBeforePunctuation: Bool
    ) {
        let before = run.lowerBound > range.lowerBound ? self[run.lowerBound - 1] : 0x20
        let after = run.upperBound < range.upperBound ? self[run.upperBound] : 0x20
        let isAfterPunctuation =
            isASCIIPunctuation(before) || isGeneralPunctuation(at: run.lowerBound - 3)
        let isBeforePunctuation =
            isASCIIPunctuation(after) || isGeneralPunctuation(at: run.upperBound)
        let left = after > 0x20 && (!isBeforePunctuation || before <= 0x20 || isAfterPunctuation)
        let right = before > 0x20 && (!isAfterPunctuation || after <= 0x20 || isBeforePunctuation)
        return (left, right, isAfterPunctuation, isBeforePunctuation)
    }

    /// Whether a scalar of U+2000 to U+203F, as curly marks and dashes, stands at an index.
    private func isGeneralPunctuation(at index: Int) -> Bool {
        self[index] == 0xE2 && self[index + 1] == 0x80
    }
}
