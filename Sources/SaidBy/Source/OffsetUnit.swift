/// What an offset counts.
public enum OffsetUnit: String, Sendable, CaseIterable {
    /// Unicode scalars, as Python, R and the W3C text position selector count.
    case scalars
    /// Bytes of the text's UTF-8 form, as the engine counts.
    case utf8
    /// UTF-16 code units, as JavaScript, Java and Windows count.
    case utf16
}
