/// Whom a source refers to.
enum Resolution: Sendable {
    /// One or several named entities, as indices into `EntityTable.entities`.
    case entities([Int])
    /// Somebody without a name.
    case unnamed
    /// Two or more who stand equal.
    case ambiguous([Int])
}
