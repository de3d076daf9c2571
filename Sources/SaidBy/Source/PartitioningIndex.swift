extension RandomAccessCollection where Index == Int {
    /// The first index whose element meets a condition that all behind it meet too; `endIndex` if
    /// none does.
    ///
    /// - Complexity: Logarithmic in the number of elements.
    @inline(__always)
    func partitioningIndex(where meets: (Element) -> Bool) -> Int {
        var low = startIndex
        var rest = count
        while rest > 1 {
            // In which half it lies cannot be foretold: a shift of all bits takes no branch.
            let half = rest >> 1
            low &+= half &>> (meets(self[low &+ half &- 1]) ? 63 : 0)
            rest &-= half
        }
        return rest == 1 && !meets(self[low]) ? low + 1 : low
    }
}
