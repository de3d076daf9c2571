/// The text of one document: its UTF-8 bytes, untouched.
///
/// Every span that the engine reports is into these bytes. Bytes that are no valid UTF-8 keep their
/// place. A document may hold at most `Int32.max` bytes.
public struct SourceText: Sendable {
    /// What kind of text the bytes are.
    public enum Format: Sendable {
        /// Every byte is text.
        case plain
        /// Front matter, code, link targets and emphasis marks are passed over.
        case markdown
    }

    /// How many zero bytes stand behind the text, so that a block of it may be read past its end.
    static let padding = 64

    /// The text, followed by `SourceText.padding` zero bytes.
    let bytes: [UInt8]
    /// The text as the engine reads it: the same length as `bytes`, with the bytes that are passed
    /// over replaced by `SourceText.passedOver`.
    let readable: [UInt8]
    /// How many bytes the text has.
    public let count: Int

    /// Stands in `readable` for a byte that is no text.
    static let passedOver: UInt8 = 1

    /// Makes a source text of UTF-8 bytes.
    ///
    /// - Parameters:
    ///   - utf8: The bytes of the document.
    ///   - format: Whether marks of Markdown are passed over.
    public init(utf8: some Sequence<UInt8>, format: Format = .plain) {
        // Room for the padding from the start, so that the text is copied once.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.underestimatedCount + SourceText.padding)
        bytes.append(contentsOf: utf8)
        self.init(padding: bytes, format: format)
    }

    /// Makes a source text of UTF-8 bytes, without a copy of them if nobody else holds them and
    /// they have room for the padding.
    ///
    /// - Parameters:
    ///   - utf8: The bytes of the document.
    ///   - format: Whether marks of Markdown are passed over.
    package init(utf8: consuming [UInt8], format: Format = .plain) {
        self.init(padding: utf8, format: format)
    }

    private init(padding text: consuming [UInt8], format: Format) {
        precondition(
            text.count <= Int(Int32.max) - SourceText.padding,
            "A source text has less than 2 GB: offsets are kept in four bytes.")
        var bytes = text
        count = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: SourceText.padding))
        self.bytes = bytes
        readable = SourceText.readable(bytes, count: count, format: format)
    }

    /// Makes a source text of a string.
    public init(_ text: String, format: Format = .plain) {
        self.init(utf8: text.utf8, format: format)
    }

    private static func readable(_ bytes: [UInt8], count: Int, format: Format) -> [UInt8] {
        var readable =
            format == .markdown ? MarkdownBlocks.readable(bytes, count: count) : bytes
        if count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
            // A byte order mark.
            readable.replaceSubrange(0..<3, with: repeatElement(passedOver, count: 3))
        }
        return readable
    }

    /// The bytes of a span.
    ///
    /// - Precondition: The span lies within the text.
    public func bytes(in span: Span) -> ArraySlice<UInt8> {
        bytes[Int(span.start)..<Int(span.end)]
    }

    /// The text of a span, as a string; bytes that are no UTF-8 become U+FFFD.
    ///
    /// - Precondition: The span lies within the text.
    public func string(in span: Span) -> String {
        String(decoding: bytes(in: span), as: UTF8.self)
    }
}
