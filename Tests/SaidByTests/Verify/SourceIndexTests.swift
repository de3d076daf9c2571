import Testing

@testable import SaidBy

/// Words of a small vocabulary, so that runs of them come often.
private let words: [UInt32] = {
    var state: UInt32 = 7
    return (0..<2000).map { _ in
        state = state &* 1_664_525 &+ 1_013_904_223
        return state >> 24 & 7
    }
}()

@Test(arguments: [[3], [1, 2], [5, 5], [0, 4, 6], [7, 7, 7], [1, 2, 1]] as [[UInt32]])
func runsOfWordsAreFoundWhereverTheyStand(run: [UInt32]) {
    let order = NGramOrder(words, vocabulary: 8)
    let expected = (0...words.count - run.count).filter { Array(words[$0..<$0 + run.count]) == run }
    // At the very end a run may seem to go on at the front; who asks compares.
    let found = order.places(of: run[...]).map(Int.init).filter { $0 + run.count <= words.count }
    #expect(found.sorted() == expected)
}

@Test func aVocabularyKeepsItsNumbersAsItGrows() {
    var vocabulary = Vocabulary()
    let ids = (1...20_000).map { vocabulary.add(UInt64($0) << 32) }
    #expect(Set(ids).count == 20_000)
    #expect((1...20_000).map { vocabulary.id(of: UInt64($0) << 32) } == ids)
    #expect(vocabulary.id(of: 5) == Vocabulary.unknown)
}

@Test func anAlignmentHasAsManySameWordsAsThereCanBe() throws {
    let alignment = try #require(Alignment([1, 2, 9, 4, 5], [7, 1, 2, 3, 4, 5, 7]))
    #expect(alignment.steps == [.same, .same, .replaced, .same, .same])
    #expect(alignment.source == 1..<6)
}
