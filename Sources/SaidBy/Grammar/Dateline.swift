/// Where an agency's or a paper's story begins.
extension Document {
    /// The token behind "HARLOW, Nov. 18 (AP) — " at the start of a unit; the unit's first where it
    /// begins otherwise.
    func datelineEnd(of unit: Range<Int>) -> Int {
        let reach = 14
        let first = unit.lowerBound
        guard first < unit.upperBound, tokens.flags[first].contains(.allCapitals),
            tokens.length[first] > 2
        else { return first }
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
}
