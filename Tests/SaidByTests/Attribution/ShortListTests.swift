import Testing

@testable import SaidBy

@Test func aShortListGivesBackWhatWasPutIntoIt() {
    var list = ShortList<Int>()
    #expect(list.isEmpty)
    for number in 1...4 { list.append(number) }
    #expect(list.first == 1)
    #expect(Array(list) == [1, 2, 3, 4])
    #expect(Array([7, 8] as ShortList) == [7, 8])
    #expect(Array(ShortList(5)) == [5])
}

@Test(arguments: [[1], [2], [4], [1, 2], [2, 3], [1, 4], [1, 2, 3, 4], []])
func aShortListLosesWhatIsNotWanted(_ unwanted: [Int]) {
    var list: ShortList = [1, 2, 3, 4]
    list.removeAll { unwanted.contains($0) }
    #expect(Array(list) == [1, 2, 3, 4].filter { !unwanted.contains($0) })
}

@Test func theElementsOfAShortListCanBeChangedAndSorted() {
    var list: ShortList = [3, 1, 2]
    list.sort()
    #expect(Array(list) == [1, 2, 3])
    list[0] = 9
    list[2] = 8
    #expect(Array(list) == [9, 2, 8])
    list.removeAll()
    #expect(list.isEmpty && list.first == nil)
}
