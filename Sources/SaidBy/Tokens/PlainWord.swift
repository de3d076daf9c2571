/// The letters of ASCII that a word begins with.
struct PlainWord {
    /// The hash of the letters.
    let hash: UInt64
    /// How many there are.
    let length: Int
    /// What they tell of the word, if it ends where they do.
    let flags: TokenFlags

    /// - Parameter bytes: Text followed by `SourceText.padding` bytes that are no letters.
    @inline(__always)
    init(_ bytes: UnsafePointer<UInt8>) {
        // Whether a word has more than eight letters cannot be foretold: the next eight bytes are
        // looked at in any case. They lie within the padding if the text ends here.
        let first = EightBytes(bytes).letters
        let second = EightBytes(bytes + 8).letters
        let isLong: UInt64 = first.count == 8 ? .max : 0
        var hash = WordHash()
        hash.add(folded: first.folded)
        var longHash = hash
        longHash.add(folded: second.folded)
        let rest = second.count & Int(truncatingIfNeeded: isLong)
        var length = first.count &+ rest
        var hasSmall = first.hasSmall || second.hasSmall && rest > 0
        if rest > 0 { hash = longHash }
        while length & 7 == 0, length >= 16 {
            let letters = EightBytes(bytes + length).letters
            if letters.count == 0 { break }
            hash.add(folded: letters.folded)
            hasSmall = hasSmall || letters.hasSmall
            length &+= letters.count
        }
        var flags: TokenFlags = bytes[0] < UInt8(ascii: "a") ? .capital : []
        if length == 1 {
            flags.insert(.singleLetter)
        } else if !hasSmall {
            flags.insert(.allCapitals)
        }
        self.hash = hash.value
        self.length = length
        self.flags = flags
    }
}
