/// Where an agency's or a paper's story begins.
extension Document {
    /// The token behind "HARLOW, Nov. 18 (AP) — " at the start of a unit; the unit's first where it
    /// begins otherwise.
    func datelineEnd(of unit: Range<Int>) -> Int {
        let reach = 14
        let first = unit.lowerBound
        guard first < unit.upperBound, tokens.flags[first].contains(.capital),
            tokens.length[first] > 2
        else { return first }
        if !tokens.flags[first].contains(.allCapitals) { return shortDatelineEnd(of: unit) }
        var isInParentheses = false
        for token in first + 1..<max(first + 1, min(unit.upperBound, first + reach)) {
            guard isOutside(token) else { return first }
            switch tags[token] {
            case .dash: return token + 1
            case .open: isInParentheses = true
            case .close: isInParentheses = false
            case .name, .time, .number, .comma, .stop, .other: continue
            default: if !isInParentheses { return first }
            }
        }
        return first
    }

    /// "Jakarta - The president …": one or two words and the only dash, where the text begins.
    private func shortDatelineEnd(of unit: Range<Int>) -> Int {
        let first = unit.lowerBound
        let units = segments.units
        guard tags[first] == .name, first <= units[min(1, units.count - 1)].lowerBound,
            let dash = unit.prefix(3).first(where: { tags[$0] == .dash }), dash > first,
            (first..<dash).allSatisfy({ tags[$0] == .name }), dash + 1 < unit.upperBound,
            tokens.flags[dash + 1].contains(.capital),
            !unit.contains(where: { $0 > dash && tags[$0] == .dash })
        else { return first }
        return dash + 1
    }
}
