/// A difference in writing that does not count as one of words.
public enum Fold: String, Sendable, CaseIterable {
    /// Kind and amount of white space.
    case whiteSpace = "white space"
    /// The form of quotation marks, apostrophes, dashes and dots.
    case typography
    /// The case of the first letter of the claim, or of a part of it.
    case firstLetter = "case of the first letter"
    /// Composed against decomposed letters.
    case unicodeForm = "Unicode form"
    /// A comma or full stop at the claim's end, or where the source interrupts the quotation.
    case endPunctuation = "end punctuation"
}
