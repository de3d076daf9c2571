/// Two contents that share words.
struct OverlapPair {
    let left: Int
    let right: Int
    /// The words that both have, as a share of the words that either has: 0 to 1.
    let overlap: Double
}

/// Finds which contents of two lists belong together.
enum OverlapPairs {
    /// All pairs that share a word, the nearest first.
    static func pairs(of left: [[Int32]], with right: [[Int32]]) -> [OverlapPair] {
        var owners: [Int32: [Int]] = [:]
        for (index, words) in right.enumerated() {
            for word in words { owners[word, default: []].append(index) }
        }
        var pairs: [OverlapPair] = []
        for (index, words) in left.enumerated() {
            var shared: [Int: Int] = [:]
            for word in words {
                for other in owners[word] ?? [] { shared[other, default: 0] += 1 }
            }
            for (other, count) in shared {
                let union = words.count + right[other].count - count
                let overlap = Double(count) / Double(union)
                pairs.append(OverlapPair(left: index, right: other, overlap: overlap))
            }
        }
        return pairs.sorted {
            ($1.overlap, $0.left, $0.right) < ($0.overlap, $1.left, $1.right)
        }
    }

    /// The pairs that are left if each item may be in one only, taken in order.
    static func oneToOne(_ pairs: [OverlapPair], atLeast overlap: Double) -> [OverlapPair] {
        var left: Set<Int> = []
        var right: Set<Int> = []
        return pairs.filter { pair in
            guard pair.overlap >= overlap, !left.contains(pair.left), !right.contains(pair.right)
            else { return false }
            left.insert(pair.left)
            right.insert(pair.right)
            return true
        }
    }
}

extension [Int32] {
    /// The share of words that two lists have in common, of all that either has; 0 if both are
    /// empty.
    func overlap(with other: [Int32]) -> Double {
        let shared = Set(self).intersection(other).count
        let union = count + other.count - shared
        return union == 0 ? 0 : Double(shared) / Double(union)
    }
}
