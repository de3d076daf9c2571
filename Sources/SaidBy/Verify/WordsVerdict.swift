/// How the words of a claim stand in the sources, from the best to the worst.
public enum WordsVerdict: String, Sendable, CaseIterable {
    /// Byte for byte.
    case exact
    /// The same but for white space, typography, the case of the first letter or Unicode form.
    case normalised
    /// The same but for insertions in square brackets.
    case bracketed
    /// The fragments around … stand in order within one speaker's turn.
    case elided
    /// The fragments come from different turns, or stand in another order.
    case stitched
    /// Words or punctuation differ.
    case altered
    /// The words are there, but a negation or a condition next to them was cut off.
    case truncated
    /// The source has it only as indirect speech.
    case paraphrase
    /// No source has words near to it.
    case notFound = "not-found"
}
