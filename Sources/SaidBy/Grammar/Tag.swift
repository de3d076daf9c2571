/// The part of speech of a token, as far as attribution needs it.
enum Tag: UInt8, Sendable {
    case name
    case noun
    case pronoun
    case determiner
    case possessive
    case number
    case adjective
    case adverb
    /// A month, a weekday, today: a noun phrase that is an adverbial.
    case time
    case preposition
    case to
    case that
    case subordinator
    case relative
    case coordinator
    case auxiliary
    /// A finite main verb.
    case verb
    /// A verb in its base form behind "to", a modal or "do".
    case base
    case participle
    case gerund
    case clitic
    case comma
    case stop
    case colon
    case semicolon
    case dash
    case open
    case close
    case mark
    case other

    /// The first name from the index `first` on; the end if there is none. Eight tags are looked at
    /// together.
    static func firstName(in tags: [Tag], from first: Int) -> Int {
        precondition(first >= 0)
        let span = tags.span
        var index = first
        while index &+ 8 <= tags.count {
            let names = EightBytes(span, at: index).places(of: Tag.name.rawValue)
            if names != 0 { return index &+ names.trailingZeroBitCount >> 3 }
            index &+= 8
        }
        while index < tags.count, tags[index] != .name { index += 1 }
        return index
    }

    /// Whether the token can be part of a noun phrase.
    var isNominal: Bool { rawValue <= Tag.adjective.rawValue }
    /// Whether the token is the head of a verb group or a form of one.
    var isVerbal: Bool { rawValue >= Tag.verb.rawValue && rawValue <= Tag.gerund.rawValue }
}
