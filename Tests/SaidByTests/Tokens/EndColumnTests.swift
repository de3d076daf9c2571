import Testing

@testable import SaidBy

@Test(arguments: [1, 254, 255, 256, 100_000])
func theEndOfALongTokenIsKnown(_ length: Int) {
    let word = String(repeating: "a", count: length)
    let tokens = Document("Ann \(word) left \(word).").tokens
    #expect(
        (0..<tokens.count).map { Int(tokens.end[$0] - tokens.start[$0]) }
            == [3, length, 4, length, 1])
}
