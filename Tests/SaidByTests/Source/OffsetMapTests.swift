import Testing

@testable import SaidBy

/// Text in which bytes, scalars and UTF-16 units all differ, longer than a block of the map.
private let mixed = String(repeating: "aé“😀”z ", count: 40)

@Test(arguments: OffsetUnit.allCases)
func offsetsOfEveryScalarAreCounted(unit: OffsetUnit) {
    let map = OffsetMap(SourceText(mixed), unit: unit)
    var expected = 0
    var byte = 0
    for scalar in mixed.unicodeScalars {
        #expect(map.offset(Int32(byte)) == expected)
        byte += String(scalar).utf8.count
        switch unit {
        case .scalars: expected += 1
        case .utf8: expected = byte
        case .utf16: expected += String(scalar).utf16.count
        }
    }
    #expect(map.offset(Int32(byte)) == expected)
}

@Test func offsetsMayBeAskedForInAnyOrder() {
    let map = OffsetMap(SourceText(mixed), unit: .scalars)
    let late = map.offset(600)
    #expect(map.offset(1) == 1)
    #expect(map.offset(600) == late)
}

@Test(arguments: [0, 63, 64, 65, 128])
func theEndOfATextHasAnOffset(length: Int) {
    let map = OffsetMap(SourceText(String(repeating: "é", count: length)), unit: .scalars)
    #expect(map.offset(Int32(2 * length)) == length)
}

@Test func aSpanBecomesARangeOfUnits() {
    let map = OffsetMap(SourceText("😀ab"), unit: .utf16)
    #expect(map.range(Span(start: 4, end: 5)) == 2..<3)
}

@Test func bytesThatAreNoUTF8DoNotUpsetTheCount() {
    let map = OffsetMap(SourceText(utf8: [0x80, 0xFF, 0x61, 0xE2, 0x80]), unit: .scalars)
    #expect(map.offset(5) == 3)
}
