/// For each unit, whom its last source so far refers to.
///
/// A list of those that are known and their places in it, as most units have no source.
struct UnitSpeakers {
    private var known: [Resolution] = []
    /// For each unit a place in `known`; -1 for none.
    private var places: [Int32]

    /// - Parameter expected: For how many units somebody will be known at least.
    init(unitCount: Int, expected: Int) {
        places = Array(filledWith: -1, count: unitCount)
        known.reserveCapacity(expected)
    }

    subscript(unit: Int) -> Resolution? {
        places[unit] < 0 ? nil : known[Int(places[unit])]
    }

    /// Whether a source of the unit is known.
    func hasSpeaker(_ unit: Int) -> Bool { places[unit] >= 0 }

    mutating func set(_ speaker: Resolution, ofUnit unit: Int) {
        if places[unit] >= 0 {
            known[Int(places[unit])] = speaker
        } else {
            places[unit] = Int32(known.count)
            known.append(speaker)
        }
    }
}
