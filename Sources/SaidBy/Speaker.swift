/// An entity that quotations are attributed to.
public struct Speaker: Sendable {
    /// What kind of entity it is.
    public enum Kind: String, Sendable, CaseIterable {
        /// A person with a name.
        case person
        /// An organisation, paper, government or other body with a name.
        case organization
        /// Several named entities that speak together.
        case group
        /// Somebody whom the text does not name.
        case unnamed
    }

    /// What kind of entity it is.
    public let kind: Kind
    private let isNamed: Bool
    /// The fullest form in the document without title or honorific; nil if unnamed. The names of a
    /// group are joined by "; ".
    public var name: String? { isNamed ? description : nil }
    /// What the text calls an unnamed speaker; for others the same as `name`.
    public let description: String
    /// The titles and roles that the text gives to a person, in text order, each once, six at most:
    /// "Sen.", "chief executive", "farmer from Dorset". A mere "Mr." stands only where there is no
    /// other.
    public let titles: [String]
    /// Where the text mentions the speaker, in text order.
    public var mentions: [Span] { Array(places) }

    /// The spans of `mentions`, as they are kept: one needs no memory of its own.
    private let places: ShortList<Span>

    init(
        kind: Kind, isNamed: Bool, description: String, titles: [String] = [],
        mentions: ShortList<Span>
    ) {
        self.kind = kind
        self.isNamed = isNamed
        self.description = description
        self.titles = titles
        places = mentions
    }
}
