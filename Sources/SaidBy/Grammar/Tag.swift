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

    /// Whether the token can be part of a noun phrase.
    var isNominal: Bool { rawValue <= Tag.adjective.rawValue }
    /// Whether the token is the head of a verb group or a form of one.
    var isVerbal: Bool { rawValue >= Tag.verb.rawValue && rawValue <= Tag.gerund.rawValue }
}
