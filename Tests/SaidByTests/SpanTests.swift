import Testing

@testable import SaidBy

@Test func overlappingSpansShareAByte() {
    #expect(Span(start: 0, end: 3).overlaps(Span(start: 2, end: 5)))
    #expect(!Span(start: 0, end: 3).overlaps(Span(start: 3, end: 5)))
}
