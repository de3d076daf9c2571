import Testing

@testable import SaidBy

private func items(_ text: String) -> [(TextItem, String)] {
    let bytes = Array(text.utf8)
    return TextItems(bytes, from: 0, to: bytes.count).map {
        ($0, String(decoding: bytes[$0.start..<$0.end], as: UTF8.self))
    }
}

@Test(
    "Text is cut into what is compared",
    arguments: [
        ("We can’t sell.", ["We", "can’t", "sell", "."]),
        ("$10.0 million, 1,000 at 9:30", ["$", "10.0", "million", ",", "1,000", "at", "9:30"]),
        ("drivers' ‘yes’", ["drivers", "'", "‘", "yes", "’"]),
        ("so . . . long...er…", ["so", ". . .", "long", "...", "er", "…"]),
        ("a -- b – c - d e-f", ["a", "--", "b", "–", "c", "-", "d", "e", "-", "f"]),
        ("Málaga\u{A0}is\u{200B}fine", ["Málaga", "is\u{200B}fine"]),
        ("one.Two", ["one", ".", "Two"]),
        ("``no''", ["``", "no", "''"]),
        ("", []),
    ])
func textIsCut(text: String, expected: [String]) {
    #expect(items(text).map(\.1) == expected)
}

@Test(
    "What differs in form only has the same key",
    arguments: [
        ("can't", "can’t"), ("Sell", "sELL"), ("caf\u{E9}", "cafe\u{301}"), ("É", "é"),
        ("re\u{AD}form", "reform"),
    ])
func keysFoldForms(left: String, right: String) {
    #expect(items(left).map(\.0.key) == items(right).map(\.0.key))
}

@Test(
    "What differs in words does not",
    arguments: [("10.0", "100"), ("1,000", "1000"), ("cafe", "café"), ("well", "we'll")])
func keysTellWordsApart(left: String, right: String) {
    #expect(items(left).map(\.0.key) != items(right).map(\.0.key))
}

@Test func aSpacedHyphenIsADashAndAnInnerOneIsNot() {
    #expect(items("a - b").map(\.0.kind) == [.word, .dash, .word])
    #expect(items("a-b").map(\.0.kind) == [.word, .punctuation, .word])
}

@Test func invalidBytesAreRead() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x20, 0xE2, 0x80]
    #expect(TextItems(bytes, from: 0, to: bytes.count).reduce(0) { $0 + $1.end - $1.start } == 4)
}
