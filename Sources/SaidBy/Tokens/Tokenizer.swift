/// Cuts a text into tokens: one pass over the bytes. The words are looked up behind it, all together;
/// before, only those that a full stop follows.
struct Tokenizer: ~Copyable {
    /// The text and `SourceText.padding` zero bytes behind it. What is read lies at most eight bytes
    /// behind the text: `EightBytes`; all else stops at the first zero byte there.
    private let bytes: UnsafePointer<UInt8>
    private let count: Int
    private let lexicon: Lexicon
    private var tokens: TokenBuffer
    private var index = 0
    /// The flags that the white space before the next token gives it.
    private var pending: TokenFlags = [.spaceBefore, .lineBefore, .blankLineBefore]

    /// The tokens of a text, in order.
    static func tokens(of source: SourceText, lexicon: Lexicon) -> Tokens {
        source.readable.withUnsafeBufferPointer { buffer in
            guard let bytes = buffer.baseAddress else {
                return TokenBuffer(capacity: 0).tokens(lexicon)
            }
            var tokenizer = Tokenizer(bytes, count: source.count, lexicon: lexicon)
            tokenizer.run()
            return tokenizer.finish()
        }
    }

    private init(_ bytes: UnsafePointer<UInt8>, count: Int, lexicon: Lexicon) {
        self.bytes = bytes
        self.count = count
        self.lexicon = lexicon
        tokens = TokenBuffer(capacity: count / 4 + 16)
    }

    private consuming func finish() -> Tokens { tokens.tokens(lexicon) }

    private mutating func run() {
        while index < count {
            let byteClass = ByteClass(bytes[index])
            if byteClass == .letter {
                words()
                continue
            }
            switch byteClass {
            case .space:
                pending.insert(.spaceBefore)
                index += 1
            case .newline: newline(length: 1)
            case .ignorable: index += 1
            case .letter: words()
            case .digit: number()
            case .multibyte: multibyte()
            case .punctuation: punctuation()
            }
        }
    }

    private mutating func newline(length: Int) {
        let isSecondOfPair = bytes[index] == 10 && index > 0 && bytes[index - 1] == 13
        if !isSecondOfPair {
            if pending.contains(.lineBefore) { pending.insert(.blankLineBefore) }
            pending.formUnion([.spaceBefore, .lineBefore])
        }
        index += length
    }

    private mutating func append(
        _ kind: TokenKind, length: Int, flags: TokenFlags = [], hash: UInt64 = 0
    ) {
        let end = index &+ length
        tokens.append(kind, from: index, to: end, flags: flags.union(pending), hash: hash)
        // A blank stands behind most tokens. There is a byte to read behind the last one too.
        if bytes[end] == UInt8(ascii: " ") {
            pending = .spaceBefore
            index = end &+ 1
        } else {
            pending = []
            index = end
        }
    }

    private mutating func multibyte() {
        let scalar = Scalar(bytes + index)
        let length = min(scalar.length, count - index)
        switch scalar.role {
        case .letter: scannedWord()
        case .space:
            pending.insert(.spaceBefore)
            index += length
        case .newline: newline(length: length)
        case .ignorable: index += length
        case .mark(.closeSingle) where clitic(markLength: length): break
        case .mark(let kind): append(kind, length: length)
        }
    }

    private mutating func punctuation() {
        let byte = bytes[index]
        let next = bytes[index + 1]
        switch byte {
        case UInt8(ascii: ","): append(.comma, length: 1)
        case UInt8(ascii: "."): stops()
        case UInt8(ascii: "?"): append(.question, length: 1)
        case UInt8(ascii: "!"): append(.exclamation, length: 1)
        case UInt8(ascii: ":"): append(.colon, length: 1)
        case UInt8(ascii: ";"): append(.semicolon, length: 1)
        case UInt8(ascii: "-"): hyphens()
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): append(.open, length: 1)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): append(.close, length: 1)
        case UInt8(ascii: "/"): append(.slash, length: 1)
        case UInt8(ascii: "\""):
            let isAttribute = index > 0 && bytes[index - 1] == UInt8(ascii: "=")
            append(.straightDouble, length: 1, flags: isAttribute ? .afterEquals : [])
        case UInt8(ascii: "`"):
            if next == byte {
                append(.openBackquote, length: 2)
            } else {
                append(.openSingle, length: 1)
            }
        case UInt8(ascii: "'"): apostrophe()
        default: append(.symbol, length: 1)
        }
    }

    private mutating func stops() {
        var length = 1
        while bytes[index + length] == UInt8(ascii: ".") { length += 1 }
        append(length > 1 ? .ellipsis : .stop, length: length)
    }

    private mutating func hyphens() {
        var length = 1
        while bytes[index + length] == UInt8(ascii: "-") { length += 1 }
        let before = index == 0 || ByteClass(bytes[index - 1]) == .space
        let after = ByteClass(bytes[index + length])
        let standsAlone =
            before && (after == .space || after == .newline || after == .letter)
            || pending.contains(.lineBefore)
        append(length > 1 || standsAlone ? .dash : .symbol, length: length)
    }

    private mutating func apostrophe() {
        if bytes[index + 1] == UInt8(ascii: "'") && bytes[index + 2] != UInt8(ascii: "'") {
            append(.doubleApostrophe, length: 2)
        } else if !clitic(markLength: 1) {
            append(.straightSingle, length: 1)
        }
    }

    /// Takes in 's, 're, 've, 'll, 'd or 'm right behind a word.
    private mutating func clitic(markLength: Int) -> Bool {
        let last = tokens.count - 1
        guard last >= 0, Int(tokens.end[last]) == index, pending.isEmpty,
            tokens.kind[last] == .word || tokens.kind[last] == .number,
            let length = Apostrophe.cliticLength(bytes + index + markLength)
        else { return false }
        var hash = WordHash()
        hash.add(UInt8(ascii: "'"))
        for offset in 0..<length { hash.add(bytes[index + markLength + offset]) }
        append(.clitic, length: markLength + length, hash: hash.value)
        return true
    }

    private mutating func number() {
        var end = index + 1
        while end < count {
            let byte = bytes[end]
            let byteClass = ByteClass(byte)
            let joins =
                (byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
                    || byte == UInt8(ascii: ":"))
                && ByteClass(bytes[end + 1]) == .digit
            guard
                byteClass == .digit || byteClass == .letter || joins
                    || (byte == UInt8(ascii: "-") && ByteClass(bytes[end + 1]) == .letter)
            else { break }
            end += 1
        }
        // "40%" is a share and a number.
        if end < count, bytes[end] == UInt8(ascii: "%") { end += 1 }
        append(.number, length: end - index)
    }
}

extension Tokenizer {
    /// Takes in words of plain letters, most of which end at a blank, up to something else.
    private mutating func words() {
        let bytes = bytes
        // Where the next word begins hangs on this one: at hand it is known sooner than in memory.
        var index = index
        var pending = pending
        var word = PlainWord(bytes + index)
        while bytes[index &+ word.length] == UInt8(ascii: " ") {
            let end = index &+ word.length
            tokens.append(
                .word, from: index, to: end, flags: word.flags.union(pending), hash: word.hash)
            pending = .spaceBefore
            index = end &+ 1
            word = PlainWord(bytes + index)
            if word.length == 0 { break }
        }
        self.index = index
        self.pending = pending
        if word.length > 0 { takeWord(word) }
    }

    /// Takes in a word that no blank ends: letters, digits, hyphens and apostrophes within it, and
    /// full stops that belong to it.
    private mutating func takeWord(_ word: PlainWord) {
        guard Tokenizer.endsPlainly(bytes + index + word.length, behind: word.length) else {
            return scannedWord()
        }
        append(word.hash, word.flags, length: word.length, isInitial: false, hasStops: false)
    }

    /// Whether a word of plain letters ends where they do.
    ///
    /// - Parameters:
    ///   - end: The byte behind the letters: part of the text or of the padding behind it.
    ///   - letters: How many letters there are.
    private static func endsPlainly(_ end: UnsafePointer<UInt8>, behind letters: Int) -> Bool {
        switch end[0] {
        case UInt8(ascii: "'"), UInt8(ascii: "&"), 128...255,
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            return false
        case UInt8(ascii: "."): return letters > 1
        case UInt8(ascii: "-"):
            let next = ByteClass(end[1])
            return next == .space || next == .punctuation || next == .newline
        default: return true
        }
    }

    private mutating func scannedWord() {
        var scan = WordScan(bytes, at: index, count: count)
        scan.run()
        if scan.length == 0 {
            index += 1
            return
        }
        append(
            scan.hash.value, scan.flags, length: scan.length,
            isInitial: scan.letters == 1 && scan.flags.contains(.capital), hasStops: scan.hasStops)
    }

    private mutating func append(
        _ hash: UInt64, _ flags: TokenFlags, length: Int, isInitial: Bool, hasStops: Bool
    ) {
        var length = length
        var flags = flags
        if bytes[index + length] == UInt8(ascii: "."), index + length < count {
            let next = bytes[index + length + 1]
            let endsEllipsis = next == UInt8(ascii: ".")
            let isWithin = next == UInt8(ascii: ",") || next == UInt8(ascii: ";")
            if !endsEllipsis, isInitial || hasStops || isWithin || takesStop(hash, flags) {
                length += 1
                flags.insert(.dotted)
            }
        }
        append(.word, length: length, flags: flags, hash: hash)
    }

    /// Whether the stop behind a word belongs to it as behind an abbreviation: "Rep." but not "no."
    /// in running text.
    private func takesStop(_ hash: UInt64, _ flags: TokenFlags) -> Bool {
        guard lexicon.mayBeAbbreviation(hash) else { return false }
        let classes = lexicon.classes[Int(lexicon.word(hash))]
        guard classes.contains(.abbreviation) else { return false }
        return flags.contains(.capital) || !classes.meets([.common, .adverb, .determiner, .base])
    }
}
