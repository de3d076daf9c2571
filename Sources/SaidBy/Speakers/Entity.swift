/// Somebody or something that the document names, with all its names.
struct Entity: Sendable {
    var kind: NameMention.Kind
    var gender: Gender
    /// The names, as indices into the document's names, in text order.
    var mentions: [Int]
    /// The tokens of the fullest name.
    var name: Range<Int>
}
