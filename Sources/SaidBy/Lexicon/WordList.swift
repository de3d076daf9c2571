/// The word lists, a `StaticString` each, in files of their own under `Words/`.
///
/// They are literals because a literal costs nothing at start-up and needs no file beside the
/// binary. Adding a word is adding it to its list.
enum WordList {
    /// The entries of a list, split at white space.
    static func words(_ list: StaticString) -> [[UInt8]] {
        list.withUTF8Buffer { buffer in
            buffer.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map(Array.init)
        }
    }

    /// The lines of a list, each split at blanks.
    static func lines(_ list: StaticString) -> [[[UInt8]]] {
        list.withUTF8Buffer { buffer in
            buffer.split(separator: UInt8(ascii: "\n")).map { line in
                line.split(separator: UInt8(ascii: " ")).map(Array.init)
            }
        }
    }
}
