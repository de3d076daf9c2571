import Testing

@testable import SaidBy

@Suite struct LongUnitTests {
    private func units(of text: String) -> NarrowArray<Range<Int>> {
        Document(source: SourceText(text), lexicon: .standard).segments.units
    }

    /// Rules look through whole units, so that one without end would take quadratic time.
    @Test func textWithoutStopsIsCut() {
        let units = units(of: String(repeating: "he said ", count: 2000))
        #expect(units.count > 10)
        #expect(units.allSatisfy { $0.count <= 256 })
    }

    @Test func quotationsAreNotCut() {
        let text = "He said: “" + String(repeating: "word ", count: 2000) + "”"
        #expect(units(of: text).count == 1)
    }
}
