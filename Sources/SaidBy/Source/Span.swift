/// A stretch of the source text.
///
/// Offsets count UTF-8 bytes of the text as it was given; `end` is exclusive. `OffsetMap` turns
/// them into Unicode scalars or UTF-16 units.
public struct Span: Hashable, Sendable {
    /// Offset of the first byte.
    public let start: Int32
    /// Offset after the last byte.
    public let end: Int32

    /// Makes the span from `start` up to, and without, `end`.
    public init(start: Int32, end: Int32) {
        self.start = start
        self.end = end
    }

    /// How many bytes the span holds.
    public var count: Int { Int(end - start) }

    /// Whether both spans share at least a byte.
    public func overlaps(_ other: Span) -> Bool {
        start < other.end && other.start < end
    }

    /// Whether every byte of `other` is in this span.
    public func contains(_ other: Span) -> Bool {
        start <= other.start && other.end <= end
    }
}

extension Span: Comparable {
    /// Orders spans by where they start, then by where they end.
    public static func < (left: Span, right: Span) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
