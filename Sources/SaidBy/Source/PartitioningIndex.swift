extension RandomAccessCollection where Index == Int {
    /// The first index whose element meets a condition that all behind it meet too; `endIndex` if
    /// none does.
    ///
    /// - Complexity: Logarithmic in the number of elements.
    @inline(__always)
    func partitioningIndex(where meets: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if meets(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
