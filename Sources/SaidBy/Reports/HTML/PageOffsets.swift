/// The UTF-16 offsets of a text as the page has it, in which each byte that is no UTF-8 has become
/// one U+FFFD.
struct PageOffsets {
    /// For each byte, and for the end, the units before it.
    private let units: [Int32]

    init(_ source: SourceText) {
        let text = source.bytes[..<source.count]
        var units: [Int32] = []
        units.reserveCapacity(source.count + 1)
        var unit: Int32 = 0
        while units.count < source.count {
            let length = text.lengthOfScalar(at: units.count)
            units.append(contentsOf: repeatElement(unit, count: max(length, 1)))
            unit += length == 4 ? 2 : 1
        }
        units.append(unit)
        self.units = units
    }

    /// The offset, in UTF-16 units, of the place at a byte offset.
    func offset(_ utf8: Int32) -> Int {
        Int(units[Int(utf8)])
    }
}
