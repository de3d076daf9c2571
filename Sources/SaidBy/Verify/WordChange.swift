/// A place where the words of a claim are not those of the source.
public struct WordChange: Hashable, Sendable {
    /// What a change touches that readers must not miss.
    public enum Concern: String, Sendable, CaseIterable {
        /// A number, an amount or its unit.
        case number
        /// A negation.
        case negation
        /// A condition: if, unless, until.
        case condition
        /// A modal verb: will, may, must.
        case modal
        /// A name.
        case name
        /// Nothing but punctuation.
        case punctuation
        /// Nothing but capitals and small letters.
        case capitals
    }

    /// The source's words there; empty where the claim adds some.
    public let source: String
    /// The claim's words there; empty where the claim leaves some out.
    public let claim: String
    /// What the change touches.
    public let concerns: [Concern]
}
