import Testing

@testable import SaidBy

@Test func theSearchFindsTheFirstElementThatMeetsTheCondition() {
    for count in 0..<20 {
        let numbers = Array(0..<count)
        for first in 0...count {
            #expect(numbers.partitioningIndex { $0 >= first } == first)
            // In a part of an array the indices are the array's.
            let part = numbers[(count / 3)...]
            #expect(part.partitioningIndex { $0 >= first } == max(first, count / 3))
        }
    }
}
