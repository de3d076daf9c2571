/// A stretch of tokens that names somebody or something.
struct NameMention: Sendable {
    /// What a name can name.
    enum Kind: UInt8, Sendable {
        case person
        case organization
        case place
        /// It could be any of them.
        case unknown
    }

    /// All of it, titles included.
    @Narrow private(set) var whole: Range<Int>
    /// The name alone, without titles and honorifics.
    @Narrow private(set) var core: Range<Int>
    let kind: Kind
    /// The gender that an honorific or a role tells.
    let gender: Gender
    /// How much shows that it names a person: 0 nothing, 1 it acts like one, 2 it begins with a given
    /// name, 3 it has a title or an honorific.
    @Narrow private(set) var personEvidence: Int
    /// The last word's hash, suffixes left out: a person's last name.
    let lastHash: UInt64
    /// The first word's hash: a person's first name.
    let firstHash: UInt64
    /// Whether a title or an honorific stands before it.
    let isTitled: Bool
    /// Whether it stands outside quotation marks.
    let isOutside: Bool
    /// Whether it is no possessive and no modifier of a noun.
    let isHead: Bool
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

extension WordClass {
    /// The gender that a noun for a role tells: "actress", "fisherman".
    var genderOfRole: Gender {
        contains(.roleMale) ? .male : contains(.roleFemale) ? .female : .unknown
    }
}
