/// A word, a number or a mark of punctuation in a text that is compared.
struct TextItem: Sendable {
    enum Kind: UInt8, Sendable {
        case word
        case number
        /// Compared as it is: `key` is the scalar.
        case punctuation
        /// A quotation mark of any form.
        case mark
        /// A dash of any form.
        case dash
        /// … or three dots and more.
        case ellipsis

        var isWord: Bool { rawValue <= Kind.number.rawValue }
    }

    let kind: Kind
    /// Byte offsets.
    let start: Int
    let end: Int
    /// The same for all that is folded: for words, a hash without case.
    let key: UInt64

    func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        kind == .punctuation && key == UInt64(scalar.value)
    }
}
