/// Keeps a value in half its memory: for what a large document has many of.
@propertyWrapper
struct Narrow<Value: Narrowable>: Sendable {
    private var narrow: Value.Narrow

    @inline(__always)
    init(wrappedValue: Value) { narrow = wrappedValue.narrow }

    var wrappedValue: Value {
        @inline(__always) get { Value(narrow) }
        @inline(__always) set { narrow = newValue.narrow }
    }
}

/// A value that fits into less memory than it takes.
protocol Narrowable: Sendable {
    associatedtype Narrow: Sendable

    init(_ narrow: Narrow)

    var narrow: Narrow { get }
}

/// A value whose narrow form can also stand for none.
protocol NarrowElement: Narrowable {
    static var none: Narrow { get }

    static func isNone(_ narrow: Narrow) -> Bool
}

/// Counts, and places in a text or a list: they are no less than 0 and no more than `Int32` holds.
extension Int: NarrowElement {
    static var none: Int32 { -1 }

    static func isNone(_ narrow: Int32) -> Bool { narrow < 0 }

    var narrow: Int32 { Int32(self) }
}

extension Range: Narrowable, NarrowElement where Bound == Int {
    static var none: NarrowRange { NarrowRange(lower: 0, upper: -1) }

    static func isNone(_ narrow: NarrowRange) -> Bool { narrow.upper < narrow.lower }

    init(_ narrow: NarrowRange) { self = Int(narrow.lower)..<Int(narrow.upper) }

    var narrow: NarrowRange { NarrowRange(lower: Int32(lowerBound), upper: Int32(upperBound)) }
}

extension Span: NarrowElement {
    static var none: Span { Span(start: 0, end: -1) }

    static func isNone(_ narrow: Span) -> Bool { narrow.end < narrow.start }

    init(_ narrow: Span) { self = narrow }

    var narrow: Span { self }
}

extension Optional: Narrowable where Wrapped: NarrowElement {
    init(_ narrow: Wrapped.Narrow) { self = Wrapped.isNone(narrow) ? nil : Wrapped(narrow) }

    var narrow: Wrapped.Narrow { self?.narrow ?? Wrapped.none }
}

/// The bounds of a range of tokens.
struct NarrowRange: Sendable {
    let lower: Int32
    let upper: Int32
}
