import Testing

@testable import SaidBy

@Test(arguments: [nil, 0..<0, 0..<1, 5..<9, 7..<7])
func aNarrowRangeGivesBackItsRange(_ range: Range<Int>?) {
    #expect(Narrow(wrappedValue: range).wrappedValue == range)
}

@Test(arguments: [nil, 0, Int(Int32.max)])
func aNarrowNumberGivesBackItsNumber(_ number: Int?) {
    #expect(Narrow(wrappedValue: number).wrappedValue == number)
}

@Test(arguments: [nil, Span(start: 0, end: 0), Span(start: 5, end: 9)])
func aNarrowSpanGivesBackItsSpan(_ span: Span?) {
    #expect(Narrow(wrappedValue: span).wrappedValue == span)
}

@Test func whatIsNarrowTakesHalfTheMemory() {
    #expect(MemoryLayout<Narrow<Range<Int>?>>.size == 8)
    #expect(MemoryLayout<Narrow<Int?>>.size == 4)
    #expect(MemoryLayout<ShortList<Range<Int>>>.size == 16)
}
