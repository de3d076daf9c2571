/// The word lists, a `StaticString` each, in files of their own under `Words/`.
///
/// They are literals because a literal costs nothing at start-up and needs no file beside the
/// binary. Adding a word is adding it to its list.
enum WordList {
    /// A word of a list, as bytes within its literal.
    typealias Word = UnsafeBufferPointer<UInt8>

    /// The entries of a list, split at white space.
    static func words(_ list: StaticString) -> [[UInt8]] {
        lines(list).flatMap { line in line.map { Array($0) } }
    }

    /// The lines of a list, each split at blanks. A literal lasts as long as the program, so the
    /// words do too.
    static func lines(_ list: StaticString) -> [[Word]] {
        var lines: [[Word]] = []
        forEachLine(list) { lines.append($0) }
        return lines
    }

    /// Calls a closure with the words of each line.
    static func forEachLine(_ list: StaticString, _ body: ([Word]) -> Void) {
        list.withUTF8Buffer { buffer in
            var words: [Word] = []
            var start = 0
            for (index, byte) in buffer.enumerated()
            where byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
                if index > start { words.append(Word(rebasing: buffer[start..<index])) }
                start = index + 1
                if byte == UInt8(ascii: "\n"), !words.isEmpty {
                    body(words)
                    words.removeAll(keepingCapacity: true)
                }
            }
            if buffer.count > start { words.append(Word(rebasing: buffer[start...])) }
            if !words.isEmpty { body(words) }
        }
    }
}
