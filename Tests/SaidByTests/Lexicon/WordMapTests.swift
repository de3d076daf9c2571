import Testing

@testable import SaidBy

@Test func aMapOfWordsKnowsWhatItWasGivenAndNothingElse() {
    var map = WordMap()
    let hashes = (0..<100).map { WordHash.of("word\($0)".utf8) }
    for (place, hash) in hashes.enumerated() { map.add(hash, UInt64(place)) }
    for (place, hash) in hashes.enumerated() {
        #expect(map[hash] == UInt64(place))
        #expect(map[~hash] == nil)
    }
}
