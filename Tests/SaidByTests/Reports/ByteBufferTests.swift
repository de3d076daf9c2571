import Testing

@testable import SaidBy

@Test(
    "Numbers are appended in decimal digits",
    arguments: [0, 7, 10, 99, 100, 4096, 999_999, 1_000_000, Int(Int32.max), Int.max])
func numbersAreAppendedInDecimalDigits(number: Int) {
    var buffer = ByteBuffer(capacity: 1)
    buffer.appendDecimal(number)
    var output: [UInt8] = []
    buffer.move(to: &output)
    #expect(String(decoding: output, as: UTF8.self) == "\(number)")
}

@Test(
    "A comma or a break is seen wherever it stands in a cell", arguments: [",", "\n", "\r", "\""])
func cellsThatNeedQuotesAreKnown(mark: String) {
    for length in 1..<20 {
        for place in 0..<length {
            let cell =
                String(repeating: "a", count: place) + mark
                + String(repeating: "b", count: length - place - 1)
            let content = Array(cell.utf8).withUnsafeBufferPointer { CellContent($0) }
            #expect(content.needsQuotes)
            #expect(content.isPlain == (mark != "\""))
        }
    }
}

@Test func aMarkIsDoubledWhereverItStands() {
    var buffer = ByteBuffer(capacity: 1)
    Array("\"a\"\"b".utf8).withUnsafeBufferPointer {
        buffer.append($0, doubling: UInt8(ascii: "\""))
    }
    var output: [UInt8] = []
    buffer.move(to: &output)
    #expect(String(decoding: output, as: UTF8.self) == "\"\"a\"\"\"\"b")
}
