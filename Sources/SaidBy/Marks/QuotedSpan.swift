/// A stretch between an opening and a closing quotation mark.
public struct QuotedSpan: Sendable {
    /// What the marks are for.
    public enum Role: String, Sendable, CaseIterable {
        /// Somebody's words.
        case speech
        /// The title of a work, a programme, an event.
        case title
        /// A nickname.
        case nickname
        /// A term, a label, a word as a word, or a scare quote.
        case term
    }

    /// Which marks the stretch stands between.
    public enum Style: UInt8, Sendable {
        /// `"…"`
        case straightDouble
        /// `“…”`
        case curlyDouble
        /// `'…'`
        case straightSingle
        /// `‘…’`
        case curlySingle
        /// `«…»`, `»…«`, `‹…›`
        case guillemet
        /// `„…“`, `‚…‘`
        case low
        /// Two back-quotes and two apostrophes, as TeX has them, or two apostrophes on both sides.
        case backquoted
    }

    /// The stretch, without its marks.
    public let inner: Span
    /// The stretch, with its marks.
    public let outer: Span
    /// Which marks it stands between.
    public let style: Style
    /// 0 outside any other stretch, 1 within one, and so on.
    public let depth: Int
    /// Whether an opening mark stands before it.
    public let isOpened: Bool
    /// Whether a closing mark stands behind it; false too where the next paragraph carries on.
    public let isClosed: Bool
    /// Whether it carries on the stretch before it, from an earlier paragraph.
    public let isContinuation: Bool
    /// What the marks are for.
    public let role: Role
}
