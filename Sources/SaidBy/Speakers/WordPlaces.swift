/// Which entity stands where, by a word: in a few arrays for the whole document, not one a word.
struct WordPlaces: Sendable {
    /// What a word is to the entity.
    enum Relation: UInt64 {
        case role
        case partOfName
        case document
        case tie

        /// The word's hash, told apart from that of the same word in another relation.
        fileprivate func salted(_ hash: UInt64) -> UInt64 {
            hash &+ rawValue &* 0x9E37_79B9_7F4A_7C15
        }
    }

    private struct Place: Sendable {
        let hash: UInt64
        let token: Int32
        let entity: Int32
    }

    private var places: [Place] = []
    /// The number of each word, from 1 on; nil where there are no places.
    private var table: WordTable?
    /// For each word's number, where its places begin in `order`; those of the next word end them.
    private var starts: [Int32] = []
    /// The places, word by word, each word's in the order in which they were added.
    private var order: [Int32] = []

    /// - Parameter expected: How many places there will be, about.
    init(expected: Int = 0) { places.reserveCapacity(expected) }

    /// Adds a place. Those of one word are to be added in text order.
    mutating func add(_ hash: UInt64, as relation: Relation, token: Int, entity: Int) {
        places.append(
            Place(hash: relation.salted(hash), token: Int32(token), entity: Int32(entity)))
    }

    /// Makes all places findable; nothing can be added behind it.
    mutating func finish() {
        if places.isEmpty { return }
        var table = WordTable(capacity: places.count)
        let numbers = places.map { table.add($0.hash) }
        self.table = table
        starts = Array(filledWith: 0, count: table.count + 2)
        for number in numbers { starts[Int(number) + 1] += 1 }
        for number in 1..<starts.count { starts[number] += starts[number - 1] }
        var next = starts
        order = Array(filledWith: 0, count: places.count)
        for (place, number) in numbers.enumerated() {
            order[Int(next[Int(number)])] = Int32(place)
            next[Int(number)] += 1
        }
    }

    /// The entity of the word's last place before the token.
    ///
    /// - Parameter fits: Of its last 32 places before the token only those with such entities count.
    func nearest(
        _ hash: UInt64, as relation: Relation, before token: Int, where fits: (Int) -> Bool
    ) -> Int? {
        guard let (first, next) = range(hash, as: relation, before: token) else { return nil }
        let most = 32
        for place in (max(first, next - most)..<next).reversed() {
            let entity = Int(places[Int(order[place])].entity)
            if fits(entity) { return entity }
        }
        return nil
    }

    /// The entity of the word's last place before the token; else of its first place at all.
    func nearest(_ hash: UInt64, as relation: Relation, before token: Int) -> Int? {
        range(hash, as: relation, before: token).map { first, next in
            Int(places[Int(order[max(next - 1, first)])].entity)
        }
    }

    /// Where the word's places begin in `order`, and the first of them that is not before the token;
    /// nil where it has none.
    private func range(_ hash: UInt64, as relation: Relation, before token: Int) -> (Int, Int)? {
        guard let table else { return nil }
        let number = Int(table.number(relation.salted(hash)))
        if number == 0 { return nil }
        let own = Int(starts[number])..<Int(starts[number + 1])
        return (own.lowerBound, own.partitioningIndex { places[Int(order[$0])].token >= token })
    }
}
