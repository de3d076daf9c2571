/// The code within one paragraph: stretches between two runs of equally many back-quotes.
struct MarkdownCodeSpans {
    /// For each run, where the next run of the same length ends.
    private var ends: [Int: Int] = [:]

    init(_ text: MarkdownText, _ range: Range<Int>) {
        var lastOfLength: [Int: Int] = [:]
        var index = range.lowerBound
        while index < range.upperBound {
            guard text[index] == UInt8(ascii: "`") else {
                index += 1
                continue
            }
            let end = text.endOfRun(of: UInt8(ascii: "`"), from: index, to: range.upperBound)
            if let last = lastOfLength.updateValue(index, forKey: end - index) { ends[last] = end }
            index = end
        }
    }

    /// Where the code that the run at an index opens ends; nil if it opens none.
    func end(ofSpanAt index: Int) -> Int? {
        ends[index]
    }
}
