/// Cuts a text into tokens: one pass over the bytes, one look-up a word.
struct Tokenizer {
    private let bytes: [UInt8]
    private let count: Int
    private let lexicon: Lexicon
    private let byteClasses = ByteClass.table
    private var tokens = Tokens()
    private var index = 0
    /// The flags that the white space before the next token gives it.
    private var pending: TokenFlags = [.spaceBefore, .lineBefore, .blankLineBefore]

    /// The tokens of a text, in order.
    static func tokens(of source: SourceText, lexicon: Lexicon) -> Tokens {
        var tokenizer = Tokenizer(source: source, lexicon: lexicon)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(source: SourceText, lexicon: Lexicon) {
        bytes = source.readable
        count = source.count
        self.lexicon = lexicon
        tokens.reserve(count / 4 + 16)
    }

    private mutating func run() {
        while index < count {
            switch byteClasses[Int(bytes[index])] {
            case .space:
                pending.insert(.spaceBefore)
                index += 1
            case .newline: newline(length: 1)
            case .ignorable: index += 1
            case .letter: word()
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
        _ kind: TokenKind, length: Int, flags: TokenFlags = [], hash: UInt64 = 0,
        word: Lexicon.WordID = 0
    ) {
        tokens.start.append(Int32(index))
        tokens.end.append(Int32(index + length))
        tokens.kind.append(kind)
        tokens.flags.append(flags.union(pending))
        tokens.word.append(word)
        tokens.classes.append(lexicon.classes[Int(word)])
        tokens.hash.append(hash)
        index += length
        pending = []
    }

    private mutating func multibyte() {
        let scalar = Scalar(bytes, at: index)
        let length = min(scalar.length, count - index)
        switch scalar.role {
        case .letter: word()
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
        let before = index == 0 || byteClasses[Int(bytes[index - 1])] == .space
        let after = byteClasses[Int(bytes[index + length])]
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
        guard let last = tokens.end.last, Int(last) == index, pending.isEmpty,
            tokens.kind[tokens.count - 1] == .word || tokens.kind[tokens.count - 1] == .number,
            let length = Apostrophe.cliticLength(bytes, at: index + markLength)
        else { return false }
        var hash = WordHash()
        hash.add(UInt8(ascii: "'"))
        for offset in 0..<length { hash.add(bytes[index + markLength + offset]) }
        append(
            .clitic, length: markLength + length, hash: hash.value,
            word: lexicon.word(hash.value))
        return true
    }

    private mutating func number() {
        var end = index + 1
        while end < count {
            let byte = bytes[end]
            let byteClass = byteClasses[Int(byte)]
            let joins =
                (byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
                    || byte == UInt8(ascii: ":"))
                && byteClasses[Int(bytes[end + 1])] == .digit
            guard
                byteClass == .digit || byteClass == .letter || joins
                    || (byte == UInt8(ascii: "-") && byteClasses[Int(bytes[end + 1])] == .letter)
            else { break }
            end += 1
        }
        append(.number, length: end - index)
    }
}

extension Tokenizer {
    /// Takes in a word: letters, digits, hyphens and apostrophes within it, and full stops that
    /// belong to it.
    private mutating func word() {
        var scan = WordScan(bytes: bytes, index: index, count: count, classes: byteClasses)
        scan.run()
        if scan.length == 0 {
            index += 1
            return
        }
        let hash = scan.hash.value
        let word = lexicon.word(hash)
        var length = scan.length
        var flags = scan.flags
        let isAbbreviation = lexicon.classes[Int(word)].contains(.abbreviation)
        if bytes[index + length] == UInt8(ascii: "."), index + length < count {
            let next = bytes[index + length + 1]
            let endsEllipsis = next == UInt8(ascii: ".")
            let isInitial = scan.letters == 1 && flags.contains(.capital)
            let isWithin = next == UInt8(ascii: ",") || next == UInt8(ascii: ";")
            if !endsEllipsis,
                isInitial || scan.hasStops || isWithin || isAbbreviation && takesStop(word, flags)
            {
                length += 1
                flags.insert(.dotted)
            }
        }
        append(.word, length: length, flags: flags, hash: hash, word: word)
    }

    /// Whether the stop behind an abbreviation belongs to it: "Rep." but not "no." in running text.
    private func takesStop(_ word: Lexicon.WordID, _ flags: TokenFlags) -> Bool {
        let classes = lexicon.classes[Int(word)]
        return flags.contains(.capital) || !classes.meets([.common, .adverb, .determiner, .base])
    }
}
