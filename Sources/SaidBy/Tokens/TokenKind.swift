/// What a token is, by its bytes alone.
enum TokenKind: UInt8, Sendable {
    case word
    case number
    /// 's, 're, 'll and the like, split from their word.
    case clitic
    case comma
    case stop
    case question
    case exclamation
    case ellipsis
    case colon
    case semicolon
    /// – or — or two hyphens, or one hyphen between blanks.
    case dash
    case open
    case close
    case slash
    case symbol
    /// `"`
    case straightDouble
    /// `“` or `‟`
    case openDouble
    /// `”`
    case closeDouble
    /// `„`
    case lowDouble
    /// `'`
    case straightSingle
    /// `‘`
    case openSingle
    /// `’`
    case closeSingle
    /// `‚`
    case lowSingle
    /// `«`, `‹`
    case openGuillemet
    /// `»`, `›`
    case closeGuillemet
    /// Two back quotes.
    case openBackquote
    /// Two straight apostrophes.
    case doubleApostrophe

    /// Whether the token may be a quotation mark.
    var isMark: Bool { rawValue >= TokenKind.straightDouble.rawValue }
    /// Whether the token ends a sentence.
    var isTerminal: Bool {
        rawValue >= TokenKind.stop.rawValue && rawValue <= TokenKind.ellipsis.rawValue
    }
}

/// How a token looks and where it stands, as bits.
struct TokenFlags: OptionSet, Sendable {
    let rawValue: UInt8
    /// The first letter is a capital.
    static let capital = TokenFlags(rawValue: 1)
    /// Two letters or more, and all of them capitals.
    static let allCapitals = TokenFlags(rawValue: 2)
    /// White space stands before it, or the text's start.
    static let spaceBefore = TokenFlags(rawValue: 4)
    /// A line break stands before it, or the text's start.
    static let lineBefore = TokenFlags(rawValue: 8)
    /// A blank line stands before it, or the text's start.
    static let blankLineBefore = TokenFlags(rawValue: 16)
    /// A full stop that belongs to the word is part of it: Mr., U.S.
    static let dotted = TokenFlags(rawValue: 32)
    /// A single letter: an initial, "a", "I".
    static let singleLetter = TokenFlags(rawValue: 64)
    /// A single letter with its stop, as in "Ann R. Lee".
    static let initial: TokenFlags = [.dotted, .singleLetter]
    /// Tag markup stands right before it: a mark behind `=`.
    static let afterEquals = TokenFlags(rawValue: 128)
}
