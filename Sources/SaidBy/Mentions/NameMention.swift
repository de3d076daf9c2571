/// A stretch of tokens that names somebody or something.
struct NameMention: Sendable {
    /// What a name can name.
    enum Kind: UInt8, Sendable {
        case person
        case organization
        case place
        /// One word that could be any of them.
        case unknown
    }

    /// All of it, titles included.
    let whole: Range<Int>
    /// The name alone, without titles, honorifics and suffixes.
    let core: Range<Int>
    var kind: Kind
    var gender: Gender
    /// The last word's hash: a person's last name.
    let lastHash: UInt64
    /// The first word's hash: a person's first name.
    let firstHash: UInt64
    /// Whether a title or an honorific stands before it.
    let isTitled: Bool
    /// Whether it stands outside quotation marks and is no possessive or modifier of a noun.
    let isHead: Bool
    /// Whether it stands outside quotation marks.
    let isOutside: Bool
}

/// A person's gender, as far as the text shows it.
enum Gender: UInt8, Sendable {
    case unknown
    case male
    case female

    /// Whether one person can have both.
    func agrees(with other: Gender) -> Bool {
        self == .unknown || other == .unknown || self == other
    }
}
