/// Whether the source gives the words to the speaker that the claim names.
public enum SpeakerVerdict: String, Sendable, CaseIterable {
    /// It does, by this name, another form of it, a title or a pronoun.
    case same
    /// It gives them to somebody else.
    case different
    /// It does not say who said them.
    case unattributed
    /// The claim names nobody.
    case unclaimed
}
