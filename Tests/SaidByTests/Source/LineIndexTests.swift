import Testing

@testable import SaidBy

private func position(of offset: Int32, in text: String) -> LineIndex.Position {
    LineIndex(SourceText(text)).position(of: offset)
}

@Test func aTextBeginsAtLineOneColumnOne() {
    #expect(position(of: 0, in: "") == .init(line: 1, column: 1))
}

@Test(arguments: ["ab\ncd", "ab\rcd"])
func aLineBreakOfOneByteBeginsALine(text: String) {
    #expect(position(of: 3, in: text) == .init(line: 2, column: 1))
    #expect(position(of: 2, in: text) == .init(line: 1, column: 3))
}

@Test func carriageReturnAndLineFeedAreOneLineBreak() {
    #expect(position(of: 5, in: "ab\r\ncd") == .init(line: 2, column: 2))
    #expect(position(of: 6, in: "a\r\n\r\nb") == .init(line: 3, column: 2))
}

@Test func columnsCountScalars() {
    #expect(position(of: 10, in: "\n“é”x") == .init(line: 2, column: 5))
}

@Test func aCarriageReturnAtTheEndBeginsALine() {
    #expect(position(of: 2, in: "a\r") == .init(line: 2, column: 1))
}

@Test func aLineMayBeginAnywhere() {
    for place in 0..<40 {
        // A tab is a low byte too, and ends no line.
        let text = "\t" + String(repeating: "a", count: place) + "\n\rb"
        #expect(position(of: Int32(place + 3), in: text) == .init(line: 3, column: 1))
    }
}
