/// Pairs the quotation marks of a text, paragraph by paragraph.
///
/// A mark that finds no partner never reaches beyond its paragraph, and an opening mark where
/// another quotation of the same marks is open begins anew: it either carries on a quotation
/// whose paragraph break was lost, or the closing mark before it was forgotten.
struct MarkPairing: ~Copyable {
    /// A mark of the paragraph at hand.
    private struct Mark {
        @Narrow private(set) var token: Int
        let family: MarkFamily
        let facing: MarkFacing
        /// How many closing marks of the family stand behind it before the next opening one.
        @Narrow var closersAhead = 0
        /// Whether one of them has a comma or a stop right before it, as the end of speech has.
        var hasPointAhead = false
        /// Whether any closing mark of the family stands behind it in the paragraph.
        var hasCloser = false
        /// The token of the next mark of the family in the paragraph; 0 if there is none.
        var nextOfFamily = 0
    }

    private struct OpenMark {
        let token: Int?
        let first: Int
        let family: MarkFamily
        let isContinuation: Bool
        /// How many stretches were known where it opened: those behind stand within it.
        let known: Int
    }

    private let tokens: Tokens
    private let source: SourceText
    private var stretches: [QuotedStretch] = []
    private var stack: [OpenMark] = []
    private var marks: [Mark] = []
    /// The family of a quotation that the last paragraph left open.
    private var carried: MarkFamily?
    private let deepest = 3
    /// The first token of the next paragraph.
    private var next: Int?

    /// The quoted stretches of a text, by where they open.
    static func stretches(
        of tokens: Tokens, in source: SourceText, paragraphs: NarrowArray<Range<Int>>
    ) -> [QuotedStretch] {
        var pairing = MarkPairing(tokens: tokens, source: source)
        for (index, paragraph) in paragraphs.enumerated() {
            pairing.next = index + 1 < paragraphs.count ? paragraphs[index + 1].lowerBound : nil
            pairing.pair(paragraph)
        }
        pairing.stretches.sort { $0.outer.lowerBound < $1.outer.lowerBound }
        return pairing.stretches
    }

    private init(tokens: Tokens, source: SourceText) {
        self.tokens = tokens
        stretches.reserveCapacity(tokens.count / 64 + 8)
        marks.reserveCapacity(16)
        stack.reserveCapacity(deepest)
        self.source = source
    }

    private mutating func pair(_ paragraph: Range<Int>) {
        collectMarks(in: paragraph)
        for index in marks.indices { take(index, in: paragraph) }
        carried = stack.first?.family
        // Nothing is left open behind the paragraph.
        while let open = stack.popLast() {
            let isWhole = stack.isEmpty && reachesEnd(open, of: paragraph)
            if isWhole { close(open, at: nil, end: paragraph.upperBound) }
        }
    }

    /// Whether an unclosed mark opens a quotation up to the paragraph's end. A single one does so
    /// only at the start of a paragraph or behind a colon or comma; else it is an apostrophe.
    private func reachesEnd(_ open: OpenMark, of paragraph: Range<Int>) -> Bool {
        guard open.family == .single, let token = open.token else { return true }
        if token == paragraph.lowerBound { return true }
        let before = tokens.kind[token - 1]
        return before == .colon || before == .comma
            || before.isTerminal && token + 1 < tokens.count
                && tokens.flags[token + 1].contains(.capital)
    }

    private mutating func collectMarks(in paragraph: Range<Int>) {
        // To empty an array that is empty costs more than to ask whether it is.
        if !marks.isEmpty { marks.removeAll(keepingCapacity: true) }
        var token = paragraph.lowerBound
        while true {
            token = tokens.next(from: token, to: paragraph.upperBound, kindFrom: .straightDouble)
            if token == paragraph.upperBound { break }
            let facing = MarkFacing.of(tokens, at: token)
            if facing != .none, !tokens.isDecade(token, in: source) {
                let family = MarkFamily(tokens.kind[token])
                marks.append(Mark(token: token, family: family, facing: facing))
            }
            token += 1
        }
        if marks.isEmpty { return }
        // A place for each family.
        var ahead = SIMD4(repeating: 0)
        var points = SIMD4(repeating: 0)
        var any = SIMD4(repeating: 0)
        var next = SIMD4(repeating: 0)
        for index in marks.indices.reversed() {
            let family = Int(marks[index].family.rawValue)
            marks[index].closersAhead = ahead[family]
            marks[index].hasPointAhead = points[family] > 0
            marks[index].hasCloser = any[family] > 0
            marks[index].nextOfFamily = next[family]
            next[family] = marks[index].token
            if marks[index].facing != .opens { any[family] = 1 }
            let isOpener = marks[index].facing == .opens
            ahead[family] = isOpener ? 0 : ahead[family] + 1
            points[family] =
                isOpener ? 0 : points[family] + (tokens.isBehindPoint(marks[index].token) ? 1 : 0)
        }
    }

    private mutating func take(_ index: Int, in paragraph: Range<Int>) {
        let mark = marks[index]
        let isOpen = stack.contains { $0.family == mark.family }
        switch mark.facing {
        case .none: break
        case .opens: isOpen ? reopen(mark, in: paragraph) : open(mark, in: paragraph)
        case .either: isOpen ? close(mark) : open(mark, in: paragraph)
        case .closes:
            if isOpen {
                close(mark)
            } else {
                takeStray(index, in: paragraph)
            }
        }
    }

    private mutating func open(_ mark: Mark, in paragraph: Range<Int>) {
        guard stack.count < deepest else { return }
        let isFirst = mark.token == paragraph.lowerBound
        if mark.family == .single && mark.closersAhead == 0 && !canStayOpen(mark, isFirst: isFirst)
        {
            return
        }
        stack.append(
            OpenMark(
                token: mark.token, first: mark.token + 1, family: mark.family,
                isContinuation: isFirst && carried == mark.family, known: stretches.count))
    }

    /// Whether a single mark without a closing one may still open a quotation.
    private func canStayOpen(_ mark: Mark, isFirst: Bool) -> Bool {
        guard stack.isEmpty else { return false }
        if isFirst { return true }
        let before = tokens.kind[mark.token - 1]
        if before == .colon { return true }
        let next = mark.token + 1
        guard next < tokens.count, tokens.flags[next].contains(.capital) else { return false }
        return before == .comma
            || before.isTerminal && (mark.hasCloser || isCarriedOn || isPlainOpener(mark.token))
    }

    /// A mark whose form opens, before a word that takes no apostrophe in front.
    private func isPlainOpener(_ mark: Int) -> Bool {
        tokens.kind[mark] == .openSingle && !tokens.classes[mark + 1].contains(.elision)
    }

    /// Whether the next paragraph begins with an opening single mark.
    private var isCarriedOn: Bool {
        guard let next, next + 1 < tokens.count, MarkFamily(tokens.kind[next]) == .single,
            tokens.kind[next].isMark
        else { return false }
        return tokens.flags[next + 1].contains(.capital)
    }

    /// An opening mark where one of its family is open.
    private mutating func reopen(_ mark: Mark, in paragraph: Range<Int>) {
        let before = tokens.kind[mark.token - 1]
        let beginsSentence = before.isTerminal || before.isMark
        if nestsInStraight(mark)
            || mark.closersAhead >= 2 && !(beginsSentence && stack.count > 1)
        {
            guard stack.count < deepest else { return }
            return stack.append(
                OpenMark(
                    token: mark.token, first: mark.token + 1, family: mark.family,
                    isContinuation: false, known: stretches.count))
        }
        guard beginsSentence else { return }
        while let open = stack.popLast() {
            guard open.family == mark.family else { continue }
            close(open, at: nil, end: mark.token)
            break
        }
        stack.append(
            OpenMark(
                token: mark.token, first: mark.token + 1, family: mark.family,
                isContinuation: true, known: stretches.count))
    }

    /// A curly pair within straight marks: "They call it “a mess” there."
    private func nestsInStraight(_ mark: Mark) -> Bool {
        guard tokens.kind[mark.token] == .openDouble, mark.closersAhead > 0,
            let open = stack.last?.token, tokens.kind[open] == .straightDouble
        else { return false }
        return tokens.kind[mark.nextOfFamily] == .closeDouble
    }

    private mutating func close(_ mark: Mark) {
        if mark.family == .single ? isApostrophe(mark) : isInch(mark) { return }
        while let open = stack.popLast() {
            guard open.family == mark.family else { continue }
            close(open, at: mark.token, end: mark.token)
            return
        }
    }

    private mutating func close(_ open: OpenMark, at token: Int?, end: Int) {
        guard end > open.first else { return }
        if isAstray(open, end: end) {
            for index in open.known..<stretches.count { stretches[index].depth -= 1 }
            return
        }
        stretches.append(
            QuotedStretch(
                open: open.token, close: token, inner: open.first..<end, depth: stack.count,
                isContinuation: open.isContinuation))
    }

    /// A single mark that was none: an apostrophe or a slip, and what closes it stands far off,
    /// behind quotations of other marks. Where a text has no paragraphs it would swallow them.
    ///
    /// What stands behind a comma, a colon or a break is none: long speech may quote much.
    private func isAstray(_ open: OpenMark, end: Int) -> Bool {
        let farOff = 256
        let few = 2
        guard open.family == .single, end - open.first > farOff,
            stretches.count > open.known + few, let mark = open.token
        else { return false }
        let opensPlainly =
            mark == 0 || tokens.flags[mark].contains(.lineBefore)
            || [.comma, .colon].contains(tokens.kind[mark - 1])
        return !opensPlainly
    }

    /// A single mark behind a letter that another closing mark follows: drivers', goin'.
    private func isApostrophe(_ mark: Mark) -> Bool {
        let next = mark.token + 1
        guard mark.hasCloser || isCarriedOn, tokens.kind[mark.token - 1] == .word,
            next < tokens.count
        else { return false }
        guard tokens.kind[next] == .word else { return isPlural(mark) && isClosed(next) }
        if isClipped(mark.token - 1) { return mark.hasCloser }
        guard isPlural(mark), !isSaying(next) else { return false }
        let isCapital = tokens.flags[next].contains(.capital)
        // The speech goes on up to a mark with a comma or a stop before it: "Lee’ was late,’".
        if mark.hasPointAhead {
            return !isCapital || next + 1 < tokens.count && !isSaying(next + 1)
        }
        return !isCapital && (mark.closersAhead > 0 || !mark.hasCloser)
            && !tokens.classes[next].meets(.function)
    }

    /// A form of a cue that is no noun: said, says; not claims, views.
    private func isSaying(_ token: Int) -> Bool {
        let classes = tokens.classes[token]
        return classes.contains(.cue)
            && (classes.contains(.past)
                || classes.contains(.thirdPerson) && classes.contains(.onlyVerb))
    }

    private func isPlural(_ mark: Mark) -> Bool {
        lastByte(mark.token - 1) == UInt8(ascii: "s")
    }

    /// Whether a comma or a stop stands there, and a closing single mark right behind it: the only
    /// open quotation ends there, and no mark before it can.
    private func isClosed(_ point: Int) -> Bool {
        let mark = point + 1
        return stack.count == 1 && tokens.isBehindPoint(mark) && mark < tokens.count
            && !tokens.spaceBefore(mark) && tokens.kind[mark].isMark
            && MarkFamily(tokens.kind[mark]) == .single
    }

    /// A straight mark behind a figure, before a word that goes on, with another closing mark behind:
    /// "a 15" screen".
    private func isInch(_ mark: Mark) -> Bool {
        let next = mark.token + 1
        return mark.closersAhead > 0 && tokens.kind[mark.token] == .straightDouble
            && tokens.isFigure(mark.token - 1, in: source) && !tokens.spaceBefore(mark.token)
            && tokens.kind[next] == .word && !tokens.flags[next].contains(.capital)
            && !tokens.classes[next].meets(WordClass.function.union(.cue))
    }

    private func lastByte(_ token: Int) -> UInt8 { source.bytes[Int(tokens.end[token]) - 1] }

    private func isWi(_ token: Int) -> Bool { tokens.hash[token] == MarkPairing.wi }
    private static var wi: UInt64 { WordHash.of("wi") }

    /// Whether the word lacks its end: talkin', an', o', th'.
    private func isClipped(_ token: Int) -> Bool {
        let end = Int(tokens.end[token])
        let length = end - Int(tokens.start[token])
        let last = lastByte(token) | 0x20
        if length > 4, last == UInt8(ascii: "n"), source.bytes[end - 2] | 0x20 == UInt8(ascii: "i")
        {
            return !tokens.classes[token].contains(.common)
        }
        return length <= 2 && (last == UInt8(ascii: "n") || last == UInt8(ascii: "o"))
            && !tokens.classes[token].meets([.preposition, .adverb])
            || length == 2 && (last == UInt8(ascii: "h") || isWi(token))
    }

    /// A closing mark with nothing open: it ends what the last paragraph left open, or it is an
    /// opening one glued to the wrong word.
    private mutating func takeStray(_ index: Int, in paragraph: Range<Int>) {
        let mark = marks[index]
        if index == 0 && carried == mark.family && mark.family != .single {
            let open = OpenMark(
                token: nil, first: paragraph.lowerBound, family: mark.family, isContinuation: true,
                known: stretches.count)
            return close(open, at: mark.token, end: mark.token)
        }
        guard mark.family == .double, mark.closersAhead == 1, mark.token + 1 < tokens.count,
            tokens.kind[mark.token + 1] == .word,
            mark.token == 0 || tokens.kind[mark.token - 1] != .number
        else { return }
        stack.append(
            OpenMark(
                token: mark.token, first: mark.token + 1, family: mark.family,
                isContinuation: false, known: stretches.count))
    }
}
