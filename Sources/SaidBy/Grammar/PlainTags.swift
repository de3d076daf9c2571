/// The tags that tokens have by themselves, whatever stands beside them: those of most.
///
/// A block of tokens at a time and without a branch on any of them, since which token is of what
/// kind cannot be foretold.
struct PlainTags {
    /// How many tokens are looked at together: a bit for each.
    static let block = 64

    /// For each word of the lexicon, the tag that it has wherever it stands in small letters.
    private let ofWords: [UInt8]
    /// For each kind of token, by its raw value, the tag of its tokens.
    private let ofKinds: [UInt8]

    init(_ lexicon: Lexicon) {
        ofWords = lexicon.plainTags
        ofKinds = TokenKind.plainTags
    }

    /// Stands for the tag of words that what stands beside them tells; it is larger than any tag.
    private static let open = Tag.other.rawValue + 1
    /// The tags by their entries; `.other` for the open one.
    private static let tags = (0...open).map { Tag(rawValue: $0) ?? .other }

    /// A tag, or none, as tables of them hold it.
    static func entry(_ tag: Tag?) -> UInt8 { tag?.rawValue ?? open }

    /// Fills in the tags of a block of tokens.
    ///
    /// - Returns: A bit for each token of the block whose tag is still to be told, the first lowest.
    func fill(_ tags: inout [Tag], of tokens: Tokens, in block: Range<Int>) -> UInt64 {
        precondition(block.lowerBound >= 0 && block.upperBound <= min(tokens.count, tags.count))
        let (wordColumn, kindColumn, flagColumn) = (tokens.word, tokens.kind, tokens.flags)
        // These have as many elements as there are tokens, so that no index of the block is checked.
        var result = tags.mutableSpan
        // A word's number is one of the lexicon's, for each of which there is an entry; there is one
        // for each kind, and a tag for each entry.
        let (entryColumn, kindEntries, tagColumn) = (ofWords, ofKinds, PlainTags.tags)
        let entryOfWord = entryColumn.span
        let entryOfKind = kindEntries.span
        let tagOfEntry = tagColumn.span
        let words = wordColumn.span
        let kinds = kindColumn.span
        let flags = flagColumn.span
        let openEntry = PlainTags.open
        var open: UInt64 = 0
        var bit: UInt64 = 1
        for index in block {
            let capital = flags[unchecked: index].intersection(.capital).rawValue
            let ofWord = max(
                entryOfWord[unchecked: Int(words[unchecked: index])], capital &* openEntry)
            // What is no word has no entry of its own among the words.
            let entry = min(
                ofWord, entryOfKind[unchecked: Int(kinds[unchecked: index].rawValue)])
            result[unchecked: index] = tagOfEntry[unchecked: Int(entry)]
            if entry == openEntry { open |= bit }
            bit <<= 1
        }
        return open
    }
}

extension TokenKind {
    fileprivate static let plainTags = (0...doubleApostrophe.rawValue).map {
        PlainTags.entry(TokenKind(rawValue: $0).flatMap(\.tag))
    }

    /// The tag of the kind's tokens; nil for words and clitics.
    private var tag: Tag? {
        switch self {
        case .word, .clitic: return nil
        case .number: return .number
        case .comma: return .comma
        case .stop, .question, .exclamation, .ellipsis: return .stop
        case .colon: return .colon
        case .semicolon: return .semicolon
        case .dash: return .dash
        case .open: return .open
        case .close: return .close
        case .symbol, .slash: return .other
        default: return .mark
        }
    }
}
