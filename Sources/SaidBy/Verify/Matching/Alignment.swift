/// Lays words of a claim beside words of a source so that as many as possible are the same.
///
/// What the source has before the first and behind the last of them costs nothing.
struct Alignment {
    enum Step: UInt8 {
        case same, replaced, added, leftOut
    }

    /// In the order of the claim. `added` words are the claim's, `leftOut` ones the source's.
    let steps: [Step]
    /// The source's words that the steps cover.
    let source: Range<Int>
    /// How many words are the same.
    let same: Int

    private static let cellLimit = 4_000_000

    /// - Parameters:
    ///   - freeAfter: The claim's words behind which the source's may be left out for nothing.
    /// - Returns: nil where both are so long that it would take too much memory.
    init?(_ claim: ArraySlice<UInt32>, _ source: ArraySlice<UInt32>, freeAfter: Set<Int> = []) {
        let width = source.count + 1
        guard claim.count * width < Alignment.cellLimit else { return nil }
        var steps = [Step](repeating: .added, count: (claim.count + 1) * width)
        var above = [Int32](repeating: 0, count: width)
        for (row, word) in claim.enumerated() {
            let isFree = freeAfter.contains(claim.startIndex + row)
            var current = above
            current[0] = above[0] + 2
            for (column, other) in source.enumerated() {
                let cell = (row + 1) * width + column + 1
                // A replaced word costs less than one added and one left out; a word that is the
                // same is worth something, so that it is taken along behind others that are not.
                var best = above[column] + (word == other ? -1 : 3)
                var step = word == other ? Step.same : .replaced
                if above[column + 1] + 2 < best { (best, step) = (above[column + 1] + 2, .added) }
                let leaving = current[column] + (isFree ? 0 : 2)
                if leaving < best { (best, step) = (leaving, .leftOut) }
                current[column + 1] = best
                steps[cell] = step
            }
            above = current
        }
        let end = above.indices.min { above[$0] < above[$1] } ?? 0
        self.init(
            tracing: steps, width: width, rows: claim.count, end: end, origin: source.startIndex)
    }

    private init(tracing table: [Step], width: Int, rows: Int, end: Int, origin: Int) {
        var steps: [Step] = []
        var row = rows
        var column = end
        var same = 0
        while row > 0 {
            let step = column == 0 ? .added : table[row * width + column]
            steps.append(step)
            same += step == .same ? 1 : 0
            if step != .leftOut { row -= 1 }
            if step != .added { column -= 1 }
        }
        self.steps = steps.reversed()
        self.same = same
        source = origin + column..<origin + end
    }
}
