/// Items of a text that are compared with another's.
struct ComparedText {
    let bytes: [UInt8]
    let items: [TextItem]
    /// The indices of those items that are words or numbers.
    let words: [Int]
    /// The items before which the source interrupts the quotation.
    let breaks: Set<Int>

    init(bytes: [UInt8], items: [TextItem], breaks: Set<Int> = []) {
        self.bytes = bytes
        self.items = items
        self.breaks = breaks
        words = items.indices.filter { items[$0].kind.isWord }
    }

    /// All of a text.
    init(_ text: [UInt8]) {
        self.init(bytes: text, items: Array(TextItems(text, from: 0, to: text.count)))
    }

    func bytes(of item: Int) -> ArraySlice<UInt8> {
        bytes[items[item].start..<items[item].end]
    }

    func bytes(ofWord word: Int) -> ArraySlice<UInt8> { bytes(of: words[word]) }

    func string(ofWord word: Int) -> String {
        String(decoding: bytes(ofWord: word), as: UTF8.self)
    }

    /// The text from one word to another; an interruption between them is left out.
    func string(ofWords range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        var text: [UInt8] = []
        var start = items[words[first]].start
        for item in words[first]...words[last] where item > words[first] && breaks.contains(item) {
            text.append(contentsOf: bytes[start..<items[item - 1].end])
            text.append(UInt8(ascii: " "))
            start = items[item].start
        }
        text.append(contentsOf: bytes[start..<items[words[last]].end])
        return String(decoding: text, as: UTF8.self)
    }

    /// The stretches from the first word to the last, one before each interruption and one behind.
    var spans: [Span] {
        guard let first = words.first, let last = words.last else { return [] }
        let starts = [first] + breaks.sorted() + [last + 1]
        return zip(starts, starts.dropFirst()).filter { $0 < $1 }.map { start, next in
            Span(start: Int32(items[start].start), end: Int32(items[next - 1].end))
        }
    }
}
