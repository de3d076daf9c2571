import Testing

@testable import SaidBy

@Test func theIndexFindsEachWordByItsHash() {
    let hashes = (0..<1000).map { WordHash.of("word\($0)".utf8) }
    let index = WordIndex(hashes)
    for (place, hash) in hashes.enumerated() {
        #expect(index.number(hash) == UInt16(place + 1))
        #expect(index.number(~hash) == 0)
    }
    #expect(index.number(0) == 0)
}

@Test func wordsWhoseHashesEndAlikeAreToldApart() {
    // All of them want the last slot, so that the search goes on at the first.
    let hashes = (1...8).map { UInt64($0) << 16 | 0xFFFF }
    let index = WordIndex(hashes)
    for (place, hash) in hashes.enumerated() {
        #expect(index.number(hash) == UInt16(place + 1))
    }
    #expect(index.number(9 << 16 | 0xFFFF) == 0)
}
