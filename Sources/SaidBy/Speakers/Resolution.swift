/// Whom a source refers to.
enum Resolution: Sendable {
    /// One or several named entities, as indices into `EntityTable.entities`.
    case entities(ShortList<Int>)
    /// A body that is called after somebody, by the tokens of its name: [Lee campaign].
    case body([Int])
    /// Somebody without a name, by the source that first described them.
    case unnamed(Range<Int>)
    /// Two or more who stand equal.
    case ambiguous([Int])
}
