extension SourceText {
    /// Whether the token ends in these letters and has two bytes or more before them.
    @inline(__always)
    func ends(_ token: Int, of tokens: Tokens, in letters: StaticString) -> Bool {
        let end = Int(tokens.end[token])
        let length = letters.utf8CodeUnitCount
        guard end - Int(tokens.start[token]) > length + 1 else { return false }
        return letters.withUTF8Buffer { buffer in
            (0..<length).allSatisfy { bytes[end - length + $0] == buffer[$0] }
        }
    }
}
