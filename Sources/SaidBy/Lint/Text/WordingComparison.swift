/// Looks for quotations of one speaker in two documents that differ in a few words amid the same
/// ones.
///
/// Two quotations are compared where they first share four words in a row. A change that brackets
/// or an ellipsis mark is none, nor is another spelling.
struct WordingComparison {
    private static let anchor = 4
    private static let longestChange = 3
    /// How many quotations with the same four words are kept to be compared with later ones.
    private static let bucketLimit = 16

    private let records: [QuotationRecord]
    private var places: [ArraySlice<String>: [Place]] = [:]
    private var found: [Int: RunMatch] = [:]

    private struct Place {
        let record: Int
        let word: Int
    }

    /// The differing words of two quotations.
    private struct Change {
        let first: Range<Int>
        let second: Range<Int>
    }

    /// A finding at each quotation that differs from one in another document.
    static func matches(_ records: [QuotationRecord]) -> [RunMatch] {
        var comparison = WordingComparison(records: records)
        for index in records.indices where records[index].speaker != nil { comparison.add(index) }
        return comparison.found.values.sorted { $0.record < $1.record }
    }

    private init(records: [QuotationRecord]) { self.records = records }

    private mutating func add(_ index: Int) {
        let words = records[index].words
        guard words.count >= WordingComparison.anchor else { return }
        let starts = 0...(words.count - WordingComparison.anchor)
        var compared: Set<Int> = []
        for word in starts {
            let here = Place(record: index, word: word)
            for place in places[key(here)] ?? [] where compared.insert(place.record).inserted {
                compare(place, here)
            }
        }
        for word in starts {
            let here = Place(record: index, word: word)
            if places[key(here), default: []].count < WordingComparison.bucketLimit {
                places[key(here), default: []].append(here)
            }
        }
    }

    private func key(_ place: Place) -> ArraySlice<String> {
        records[place.record].words[place.word..<place.word + WordingComparison.anchor]
    }

    private mutating func compare(_ left: Place, _ right: Place) {
        let (first, second) = (records[left.record], records[right.record])
        guard first.document != second.document, let name = first.speaker,
            let other = second.speaker, LintRule.areSamePerson(name, other),
            let change = change(left, right)
        else { return }
        let wording = excerpt(first.words, change.first)
        let otherWording = excerpt(second.words, change.second)
        report(left.record, wording, differsFrom: right.record, otherWording)
        report(right.record, otherWording, differsFrom: left.record, wording)
    }

    private mutating func report(
        _ record: Int, _ wording: String, differsFrom other: Int, _ otherWording: String
    ) {
        guard found[record] == nil else { return }
        let place = "\(records[other].path):\(records[other].place.start.line)"
        found[record] = RunMatch(
            record: record,
            message: "“\(wording)” here is “\(otherWording)” in \(place); one is not verbatim")
    }

    /// The first change behind a place where both quotations have the same words.
    private func change(_ left: Place, _ right: Place) -> Change? {
        let (first, second) = (records[left.record].words, records[right.record].words)
        var (i, j) = (left.word, right.word)
        while true {
            while i < first.count, j < second.count, first[i] == second[j] {
                (i, j) = (i + 1, j + 1)
            }
            guard let (lengthI, lengthJ) = meeting(first[i...], second[j...]) else { return nil }
            let change = Change(first: i..<i + lengthI, second: j..<j + lengthJ)
            if isRealChange(first[change.first], second[change.second]) { return change }
            (i, j) = (i + lengthI, j + lengthJ)
        }
    }

    /// How many words differ until four are the same again; nil if that is too far.
    private func meeting(_ left: ArraySlice<String>, _ right: ArraySlice<String>) -> (Int, Int)? {
        let reach = WordingComparison.longestChange
        for sum in 1...2 * reach {
            for i in max(0, sum - reach)...min(reach, sum) {
                let (rest, other) = (left.dropFirst(i), right.dropFirst(sum - i))
                guard rest.count >= WordingComparison.anchor else { continue }
                if other.starts(with: rest.prefix(WordingComparison.anchor)) { return (i, sum - i) }
            }
        }
        return nil
    }

    private func isRealChange(_ left: ArraySlice<String>, _ right: ArraySlice<String>) -> Bool {
        let all = left + right
        let isMarked = all.contains { $0 == "[" || $0 == "…" }
        let hasFigure = all.contains { word in word.contains { $0.isNumber } }
        return !isMarked && !hasFigure && spelling(left) != spelling(right)
    }

    /// The letters alone, so that "per cent" is "percent" and "organise" is "organize".
    private func spelling(_ words: ArraySlice<String>) -> String {
        String(words.joined().filter(\.isLetter).map { $0 == "z" ? "s" : $0 })
    }

    private func excerpt(_ words: [String], _ range: Range<Int>) -> String {
        words[max(0, range.lowerBound - 1)..<min(words.count, range.upperBound + 1)]
            .joined(separator: " ")
    }
}
