/// The words of a claim, cut into the pieces that the source should have in one piece.
struct ClaimText {
    /// What may stand in the source between two pieces.
    enum Gap: Equatable {
        case nothing
        /// Anything that the same speaker goes on to say.
        case ellipsis
        /// What the bracketed words replace.
        case bracket(words: Int)
    }

    struct Piece {
        /// Indices of words.
        var words: Range<Int>
        let gapBefore: Gap
    }

    let text: ComparedText
    /// The words' numbers in the index.
    let words: [UInt32]
    /// In the order of the claim, none empty.
    let pieces: [Piece]
    /// Whether a letter was put in brackets within a word: "[w]e".
    let hasBracketedLetter: Bool

    init(_ quote: String, in index: SourceIndex) {
        let bytes = Array(quote.utf8)
        let plain = ClaimText.withoutBracketedLetters(bytes)
        hasBracketedLetter = plain.count < bytes.count
        text = ComparedText(plain)
        let text = text
        words = text.words.map { index.vocabulary.id(of: text.items[$0].key) }
        pieces = PieceCutter(text).pieces
    }

    var hasEllipsis: Bool { text.items.contains { $0.kind == .ellipsis } }

    /// Whether an ellipsis says that the claim begins within what was said.
    var beginsOpen: Bool { text.items.first { $0.kind != .mark }?.kind == .ellipsis }

    /// Whether an ellipsis says that it ends within what was said.
    var endsOpen: Bool { text.items.last { $0.kind != .mark }?.kind == .ellipsis }

    /// Whether anything may be left out or put in.
    var hasGaps: Bool { pieces.count > 1 || pieces.first?.words.count != words.count }

    /// Takes the brackets off single letters that begin a word.
    private static func withoutBracketedLetters(_ bytes: [UInt8]) -> [UInt8] {
        var plain: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let isLetter =
                index + 3 < bytes.count && bytes[index] == UInt8(ascii: "[")
                && bytes[index + 2] == UInt8(ascii: "]")
                && isASCIILetter(bytes[index + 1]) && isASCIILetter(bytes[index + 3])
            if isLetter {
                plain.append(bytes[index + 1])
                index += 3
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        return plain
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool {
        let small = byte | 0x20
        return small >= UInt8(ascii: "a") && small <= UInt8(ascii: "z")
    }
}

/// Cuts a claim at its ellipses and brackets.
private struct PieceCutter {
    private(set) var pieces: [ClaimText.Piece] = []
    private let text: ComparedText
    private var gap = ClaimText.Gap.nothing
    private var piece = 0..<0
    private var word = 0

    init(_ text: ComparedText) {
        self.text = text
        var item = 0
        while item < text.items.count {
            if text.items[item].kind.isWord {
                word += 1
                piece = piece.lowerBound..<word
            } else if text.items[item].kind == .ellipsis {
                finish(next: .ellipsis)
            } else if text.items[item].isPunctuation("["), let close = close(of: item) {
                bracket(from: item, to: close)
                item = close
            }
            item += 1
        }
        finish(next: .nothing)
    }

    private func close(of open: Int) -> Int? {
        text.items[open...].firstIndex { $0.isPunctuation("]") }
    }

    private mutating func bracket(from open: Int, to close: Int) {
        let inside = text.items[open...close]
        let count = inside.count { $0.kind.isWord }
        // A word that a bracket is glued to is part of what it replaces: "want[ed]".
        if open > 0, text.items[open - 1].kind.isWord, isGlued(open - 1), !piece.isEmpty {
            piece = piece.lowerBound..<piece.upperBound - 1
        }
        word += count
        finish(next: count == 0 ? .ellipsis : .bracket(words: count))
        let next = close + 1
        if next < text.items.count, text.items[next].kind.isWord, isGlued(close) {
            piece = word + 1..<word + 1
        }
    }

    private func isGlued(_ item: Int) -> Bool {
        text.items[item].end == text.items[item + 1].start
    }

    /// Ends a piece and says what stands before the next one.
    private mutating func finish(next: ClaimText.Gap) {
        if !piece.isEmpty {
            pieces.append(ClaimText.Piece(words: piece, gapBefore: gap))
            gap = next
        } else if gap != .ellipsis {
            gap = next
        }
        piece = word..<word
    }
}
