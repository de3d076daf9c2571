import Testing

@testable import SaidBy

@Test func aNarrowRangeGivesBackItsRange() {
    for range in [0..<0, 0..<1, 5..<9, 7..<7] { #expect(NarrowRange(range).range == range) }
    #expect(NarrowRange(nil).range == nil)
}
