/// For each entity the names that are joined to it, in text order: two arrays for all entities.
struct MentionLists: Sendable {
    /// Where the names of each entity begin in `names`; those of the next entity end them.
    private let starts: [Int32]
    private let names: [Int32]

    /// Lists for no entities.
    static let none = MentionLists(entityOf: [], entityCount: 0)

    /// - Parameter entityOf: For each name its entity, below `entityCount`; -1 for none.
    init(entityOf: NarrowArray<Int>, entityCount: Int) {
        // One place further than in the end, so that each start may move up to the next one's place
        // while names are put in.
        var starts = [Int32](filledWith: 0, count: entityCount + 2)
        var places = starts.mutableSpan
        for name in entityOf.indices where entityOf[name] >= 0 { places[entityOf[name] + 2] += 1 }
        for entity in 0..<entityCount { places[entity + 2] += places[entity + 1] }
        var names = [Int32](filledWith: 0, count: Int(places[entityCount + 1]))
        var ordered = names.mutableSpan
        for name in entityOf.indices where entityOf[name] >= 0 {
            let place = entityOf[name] + 1
            ordered[Int(places[place])] = Int32(name)
            places[place] += 1
        }
        starts.removeLast()
        self.starts = starts
        self.names = names
    }

    /// The names of an entity.
    subscript(entity: Int) -> ArraySlice<Int32> {
        names[Int(starts[entity])..<Int(starts[entity + 1])]
    }

    /// How many names of an entity stand before a name; 0 for an entity that came later.
    func count(of entity: Int, before name: Int) -> Int {
        guard entity + 1 < starts.count else { return 0 }
        let own = Int(starts[entity])..<Int(starts[entity + 1])
        return own.partitioningIndex { names[$0] >= name } - own.lowerBound
    }

    /// How many names an entity has; 0 for an entity that came later.
    func count(of entity: Int) -> Int {
        entity + 1 < starts.count ? Int(starts[entity + 1] - starts[entity]) : 0
    }
}
