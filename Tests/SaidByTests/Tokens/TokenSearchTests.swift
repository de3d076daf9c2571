import Testing

@testable import SaidBy

private let tokens = Document(
    "Mr. Lee left: “It rained,” he said. (It did.) Dr. Ray, of Lee & Co., stayed; why?"
).tokens

@Test("Tokens of a kind or with a flag are found like one after the other")
func tokensAreFoundFromAnywhereToAnywhere() {
    for first in 0...tokens.count {
        for end in first...tokens.count {
            let found = tokens.next(from: first, to: end, kindFrom: .stop, flag: .dotted)
            let expected = (first..<end).first {
                tokens.kind[$0].rawValue >= TokenKind.stop.rawValue
                    || tokens.flags[$0].contains(.dotted)
            }
            #expect(found == expected ?? end)
        }
    }
}

@Test func wordsOfAClassAreFoundLikeOneAfterTheOther() {
    for first in 0...tokens.count {
        let found = tokens.classes.next(from: first, to: tokens.count, of: .anyTitle)
        let expected = (first..<tokens.count).first { tokens.classes[$0].meets(.anyTitle) }
        #expect(found == expected ?? tokens.count)
    }
}
