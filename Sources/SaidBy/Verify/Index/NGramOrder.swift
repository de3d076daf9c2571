/// The places of all words of the sources, sorted by the word there and the two behind it: every
/// run of one to three words is then a range of it.
struct NGramOrder: Sendable {
    private let words: [UInt32]
    private let places: [UInt32]
    /// For each word, where its range begins.
    private let firsts: [UInt32]

    /// - Parameter words: The words' numbers, less than `vocabulary`.
    /// - Complexity: Linear in the number of words and of the vocabulary.
    init(_ words: [UInt32], vocabulary: Int) {
        self.words = words
        var places: [UInt32] = []
        var firsts: [UInt32] = []
        // The least significant word first; each pass keeps the order of the one before.
        for offset in (0..<3).reversed() {
            firsts = NGramOrder.firsts(words, vocabulary: vocabulary)
            places = NGramOrder.sorted(
                places, of: words, offset: offset, isFirst: offset == 2, next: firsts)
        }
        self.places = places
        self.firsts = firsts
    }

    private static func firsts(_ words: [UInt32], vocabulary: Int) -> [UInt32] {
        var firsts = [UInt32](repeating: 0, count: vocabulary + 1)
        for word in words { firsts[Int(word) + 1] += 1 }
        for word in 1...vocabulary { firsts[word] += firsts[word - 1] }
        return firsts
    }

    /// One pass of a counting sort by the word `offset` behind each place; behind the last word come
    /// the first ones again, which does no harm: what is found is compared.
    private static func sorted(
        _ places: [UInt32], of words: [UInt32], offset: Int, isFirst: Bool, next: [UInt32]
    ) -> [UInt32] {
        var next = next
        var sorted = [UInt32](repeating: 0, count: words.count)
        for index in words.indices {
            let place = isFirst ? index : Int(places[index])
            let behind = place + offset
            let word = Int(words[behind < words.count ? behind : behind % words.count])
            sorted[Int(next[word])] = UInt32(truncatingIfNeeded: place)
            next[word] += 1
        }
        return sorted
    }

    /// How often a word occurs.
    func count(of word: UInt32) -> Int {
        word == Vocabulary.unknown ? 0 : Int(firsts[Int(word) + 1] - firsts[Int(word)])
    }

    /// Where a run of one to three words stands, in text order.
    func places(of run: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
        guard let first = run.first, first != Vocabulary.unknown else { return [] }
        let all = Int(firsts[Int(first)])..<Int(firsts[Int(first) + 1])
        guard run.count > 1 else { return places[all] }
        let low = all.partitioningIndex { !isBefore($0, run, orEqual: false) }
        let rest = low..<all.upperBound
        return places[low..<rest.partitioningIndex { !isBefore($0, run, orEqual: true) }]
    }

    private func isBefore(_ index: Int, _ run: ArraySlice<UInt32>, orEqual: Bool) -> Bool {
        for offset in 1..<run.count {
            let behind = Int(places[index]) + offset
            let word = words[behind < words.count ? behind : behind % words.count]
            let wanted = run[run.startIndex + offset]
            if word != wanted { return word < wanted }
        }
        return orEqual
    }
}
