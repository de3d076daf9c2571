import Testing

@testable import SaidBy

private func decoded(_ bytes: [UInt8], _ encoding: TextEncoding = .utf8) throws -> String {
    String(decoding: try encoding.decode(bytes), as: UTF8.self)
}

@Test func utf8StaysAsItIs() throws {
    let bytes = Array("é“😀\u{0}\u{FEFF}".utf8)
    #expect(try TextEncoding.utf8.decode(bytes) == bytes)
}

@Test(
    "The first byte that is no UTF-8 is named",
    arguments: [
        ([0x61, 0x93, 0x62], 1), ([0xC3], 0), ([0x61, 0xC0, 0xAF], 1), ([0xE0, 0x80, 0x80], 0),
        ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
        ([0xC3, 0xA9, 0xE2, 0x80], 2), ([0xE2, 0x80, 0x61], 0), ([0xF0, 0x9F, 0x98, 0x61], 0),
    ] as [([UInt8], Int)])
func invalidUTF8IsRefused(bytes: [UInt8], offset: Int) {
    #expect { try TextEncoding.utf8.decode(bytes) } throws: {
        ($0 as? DecodingError)?.offset == offset
    }
}

@Test func theLineOfABadByteIsCounted() {
    #expect { try TextEncoding.utf8.decode(Array("a\nb\n".utf8) + [0x93]) } throws: {
        ($0 as? DecodingError)?.line == 3
    }
}

@Test func windows1252HasItsOwnMarks() throws {
    #expect(try decoded([0x93, 0x61, 0x94, 0xE9, 0x80], .windows1252) == "“a”é€")
}

@Test func latin1HasControlCharactersThere() throws {
    #expect(try decoded([0x93, 0xE9], .latin1) == "\u{93}é")
}

@Test func utf16IsKnownByItsByteOrderMark() throws {
    #expect(try decoded([0xFF, 0xFE, 0x1C, 0x20, 0x3D, 0xD8, 0x00, 0xDE]) == "“😀")
    #expect(try decoded([0xFE, 0xFF, 0x20, 0x1C, 0xD8, 0x3D, 0xDE, 0x00]) == "“😀")
}

@Test(
    arguments: [
        ([0xFF, 0xFE, 0x61], 2), ([0xFF, 0xFE, 0x3D, 0xD8], 2), ([0xFF, 0xFE, 0x00, 0xDE], 2),
        ([0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8, 0x61, 0x00], 4),
    ] as [([UInt8], Int)])
func brokenUTF16IsRefused(bytes: [UInt8], offset: Int) {
    #expect { try TextEncoding.utf8.decode(bytes) } throws: {
        ($0 as? DecodingError)?.offset == offset
    }
}

@Test func utf32IsRefused() {
    #expect { try TextEncoding.utf8.decode([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]) } throws: {
        ($0 as? DecodingError)?.kind == .utf32
    }
}

@Test func aBadByteIsFoundWhereverItStands() {
    for place in 0..<80 {
        var bytes = [UInt8](repeating: 0x61, count: 80)
        bytes[place] = 0x93
        #expect(bytes.firstInvalidUTF8 == place)
    }
}
