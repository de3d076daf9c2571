/// Runs over the bytes of one word of any kind: with marks, digits or letters beyond ASCII.
struct WordScan {
    /// The text and `SourceText.padding` zero bytes behind it. What is read lies at most four bytes
    /// behind the text: a scalar, or a clitic and the byte behind it.
    private let bytes: UnsafePointer<UInt8>
    private let index: Int
    private let count: Int

    /// How many bytes the word has, a full stop at its end not counted.
    private(set) var length = 0
    private(set) var letters = 0
    private(set) var flags: TokenFlags = []
    private(set) var hash = WordHash()
    /// Whether full stops stand between single letters, as in U.S.
    private(set) var hasStops = false
    private var capitals = 0
    /// How many letters stand behind the last hyphen.
    private var segment = 0

    init(_ bytes: UnsafePointer<UInt8>, at index: Int, count: Int) {
        self.bytes = bytes
        self.index = index
        self.count = count
    }

    mutating func run() {
        while index + length < count {
            let byte = bytes[index + length]
            switch ByteClass(byte) {
            case .letter: take(1, isCapital: byte < 97)
            case .digit: take(1, isCapital: false)
            case .multibyte:
                guard takeMultibyte() else { return finish() }
            case .punctuation:
                guard takePunctuation(byte) else { return finish() }
            default: return finish()
            }
        }
        finish()
    }

    private mutating func take(_ size: Int, isCapital: Bool) {
        if isCapital {
            capitals += 1
            if letters == 0 { flags.insert(.capital) }
        }
        letters += 1
        segment += 1
        for offset in 0..<size { hash.add(bytes[index + length + offset]) }
        length += size
    }

    private mutating func takeMultibyte() -> Bool {
        let scalar = Scalar(bytes + index + length)
        guard index + length + scalar.length <= count else {
            take(1, isCapital: false)
            return true
        }
        switch scalar.role {
        case .letter(let isCapital):
            take(scalar.length, isCapital: isCapital)
            return true
        case .ignorable:
            length += scalar.length
            return true
        case .mark(.closeSingle):
            return takeApostrophe(length: scalar.length)
        default: return false
        }
    }

    private mutating func takePunctuation(_ byte: UInt8) -> Bool {
        let next = index + length + 1
        switch byte {
        case UInt8(ascii: "'"): return takeApostrophe(length: 1)
        case UInt8(ascii: "-") where isLetterOrDigit(next) && letters > 0:
            // al-Assad: the capital behind an Arabic article makes it a name.
            if letters <= 3, isCapital(next), isArticle { flags.insert(.capital) }
            hash.add(byte)
            length += 1
            segment = 0
            return true
        case UInt8(ascii: ".") where segment == 1 || letters >= 1 && hasStops:
            guard isLetter(next), !isLetterOrDigit(next + 1), bytes[next + 1] == byte || hasStops
            else { return false }
            hasStops = true
            hash.add(byte)
            length += 1
            return true
        case UInt8(ascii: "&") where letters > 0 && isLetter(next):
            length += 1
            return true
        default: return false
        }
    }

    /// An apostrophe within the word that begins no clitic: O'Neill, didn't.
    private mutating func takeApostrophe(length mark: Int) -> Bool {
        let next = index + length + mark
        guard letters > 0, next < count, isLetter(next),
            Apostrophe.cliticLength(bytes + next) == nil
        else { return false }
        // d'Arcy: the capital behind the apostrophe makes it a name.
        if letters == 1, next < count, bytes[index + length + mark] < UInt8(ascii: "a"),
            ByteClass(bytes[index + length + mark]) == .letter
        {
            flags.insert(.capital)
        }
        hash.add(UInt8(ascii: "'"))
        length += mark
        return true
    }

    private func isCapital(_ at: Int) -> Bool { bytes[at] &- 65 < 26 }

    /// Whether what has been taken in is "al", "el" and the like.
    private var isArticle: Bool {
        ArabicArticle.isOne(
            bytes[index], bytes[index + 1], bytes[index + 2], length: length)
    }

    private func isLetter(_ at: Int) -> Bool {
        guard at < count else { return false }
        if ByteClass(bytes[at]) == .letter { return true }
        guard ByteClass(bytes[at]) == .multibyte else { return false }
        if case .letter = Scalar(bytes + at).role { return true }
        return false
    }

    private func isLetterOrDigit(_ at: Int) -> Bool {
        isLetter(at) || at < count && ByteClass(bytes[at]) == .digit
    }

    private mutating func finish() {
        if letters == 1 { flags.insert(.singleLetter) }
        if capitals == letters && letters > 1 { flags.insert(.allCapitals) }
    }
}
