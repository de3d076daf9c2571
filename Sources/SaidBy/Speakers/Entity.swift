/// Somebody or something that the document names, with all its names.
struct Entity: Sendable {
    var kind: NameMention.Kind
    /// The gender that an honorific or a role tells.
    var toldGender: Gender
    /// The gender that the given name suggests.
    var givenGender: Gender
    /// The largest evidence among its names that it is a person.
    @Narrow var personEvidence: Int
    /// How many names are joined to it so far.
    @Narrow var mentionCount = 1
    /// The tokens of the fullest name.
    @Narrow var name: Range<Int>
    /// For somebody named by a first name alone, the last name of the family.
    @Narrow var family: Range<Int>?
    /// Whether a name that is joined to it is the family's last name.
    var isCalledByFamily = false

    /// The gender, as told or as suggested.
    var gender: Gender { toldGender == .unknown ? givenGender : toldGender }
    /// Whether it can be a person.
    var canBePerson: Bool { kind == .person || kind == .unknown }
}
