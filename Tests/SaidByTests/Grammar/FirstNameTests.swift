import Testing

@testable import SaidBy

@Test func theFirstNameIsFoundWhereverItStands() {
    for count in [0, 1, 7, 8, 9, 31] {
        for place in 0..<count {
            var tags = [PartOfSpeech](repeating: .noun, count: count)
            tags[place] = .name
            for first in 0..<count {
                #expect(
                    PartOfSpeech.firstName(in: tags, from: first)
                        == (first <= place ? place : count))
            }
        }
        #expect(
            PartOfSpeech.firstName(in: Array(repeating: .other, count: count), from: 0) == count)
    }
}
