extension MarkdownText {
    /// Passes over the lines between `---` and `---`, or `+++` and `+++`, at the very start.
    ///
    /// - Returns: Where the text proper begins.
    mutating func passOverFrontMatter() -> Int {
        let start = has("\u{FEFF}", at: 0) ? 3 : 0
        var line = start..<endOfLine(from: start)
        let isYAML = isFence("---", line)
        guard isYAML || isFence("+++", line) else { return start }
        while line.upperBound < count {
            let next = line.upperBound + 1
            line = next..<endOfLine(from: next)
            let isEnd = isYAML ? isFence("---", line) || isFence("...", line) : isFence("+++", line)
            if isEnd {
                passOver(start..<line.upperBound)
                return line.upperBound
            }
        }
        return start
    }

    private func isFence(_ mark: StaticString, _ line: Range<Int>) -> Bool {
        has(mark, at: line.lowerBound)
            && skipBlanks(from: line.lowerBound + 3, to: line.upperBound) == line.upperBound
    }

    /// The mark that opens a block of code on a line, if one does.
    func fence(from start: Int, to end: Int) -> (mark: UInt8, length: Int)? {
        let mark = self[start]
        guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
        let runEnd = endOfRun(of: mark, from: start, to: end)
        guard runEnd - start >= 3 else { return nil }
        let isCode = mark == UInt8(ascii: "`") && bytes[runEnd..<end].contains(mark)
        return isCode ? nil : (mark, runEnd - start)
    }

    /// Whether a line is a rule, the line under a heading or the one under a table's head.
    func isRule(_ line: Range<Int>, underlines: Bool) -> Bool {
        let mark = self[line.lowerBound]
        switch mark {
        case UInt8(ascii: "="):
            return underlines && holdsOnly("=", in: line)
        case UInt8(ascii: "-") where underlines && holdsOnly("-", in: line):
            return true
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"):
            let isAlone = line.allSatisfy { isBlank(bytes[$0]) || bytes[$0] == mark }
            if isAlone { return bytes[line].count { $0 == mark } >= 3 }
            return holdsOnly("|-:", in: line) && bytes[line].contains(UInt8(ascii: "|"))
        case UInt8(ascii: "|"), UInt8(ascii: ":"):
            return holdsOnly("|-:", in: line) && bytes[line].contains(UInt8(ascii: "-"))
        default:
            return false
        }
    }

    /// Where the bullet or number that begins a list item ends, if there is one.
    ///
    /// - Parameter interrupts: Whether a paragraph stands right before, which only a list that
    ///   begins with 1 may interrupt: a line may begin with a year by chance.
    func endOfBullet(from start: Int, to end: Int, interrupts: Bool) -> Int? {
        var index = start
        switch self[start] {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            index += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            while index < end, index - start < 10, isDigit(bytes[index]) { index += 1 }
            let isFirst = index == start + 1 && bytes[start] == UInt8(ascii: "1")
            guard index - start < 10, isFirst || !interrupts, index < end,
                bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")
            else { return nil }
            index += 1
        default:
            return nil
        }
        return index < end && isBlank(bytes[index]) ? index : nil
    }

    /// Where the hashes that begin a heading end, if there are any.
    func endOfHeadingMark(from start: Int, to end: Int) -> Int? {
        let runEnd = endOfRun(of: UInt8(ascii: "#"), from: start, to: end)
        guard (1...6).contains(runEnd - start) else { return nil }
        return runEnd == end || isBlank(bytes[runEnd]) ? runEnd : nil
    }

    /// Where the hashes that end a heading begin; the line's end where there are none.
    func startOfClosingHashes(from start: Int, to end: Int) -> Int {
        var behind = end
        while behind > start, isBlank(bytes[behind - 1]) { behind -= 1 }
        var index = behind
        while index > start, bytes[index - 1] == UInt8(ascii: "#") { index -= 1 }
        return index == start || isBlank(bytes[index - 1]) ? index : end
    }

    /// How far a line that defines a link or a footnote is no text: `[label]: target` as a whole,
    /// of `[^label]: text` the label.
    func endOfDefinition(from start: Int, to end: Int) -> Int? {
        guard self[start] == UInt8(ascii: "["),
            let close = bytes[start..<end].firstIndex(of: UInt8(ascii: "]")),
            self[close + 1] == UInt8(ascii: ":")
        else { return nil }
        if self[start + 1] == UInt8(ascii: "^") { return close + 2 }
        let target = skipBlanks(from: close + 2, to: end)
        let targetEnd = bytes[target..<end].firstIndex(where: isBlank) ?? end
        let rest = skipBlanks(from: targetEnd, to: end)
        let isTitle = rest == end || [0x22, 0x27, 0x28].contains(bytes[rest])
        return target < end && isTitle ? end : nil
    }
}

private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
