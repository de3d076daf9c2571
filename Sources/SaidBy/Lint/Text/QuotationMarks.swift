/// Which quotation marks stand in a text, by their bytes.
enum QuotationMark: Sendable {
    case straight
    case opening
    case closing
    case low
    case leftGuillemet
    case rightGuillemet

    /// How many bytes it takes.
    var length: Int {
        switch self {
        case .straight: 1
        case .leftGuillemet, .rightGuillemet: 2
        case .opening, .closing, .low: 3
        }
    }
}

extension SourceText {
    /// The double quotation mark at a byte offset; nil if there is none.
    func quotationMark(at offset: Int32) -> QuotationMark? {
        guard offset >= 0, offset < count else { return nil }
        let index = Int(offset)
        switch readable[index] {
        case 0x22: return .straight
        case 0xC2 where readable[index + 1] == 0xAB: return .leftGuillemet
        case 0xC2 where readable[index + 1] == 0xBB: return .rightGuillemet
        case 0xE2 where readable[index + 1] == 0x80:
            switch readable[index + 2] {
            case 0x9C: return .opening
            case 0x9D: return .closing
            case 0x9E: return .low
            default: return nil
            }
        default: return nil
        }
    }

    /// The double quotation mark that ends at a byte offset; nil if there is none.
    func quotationMark(endingAt offset: Int32) -> QuotationMark? {
        for length in 1...3 {
            if let mark = quotationMark(at: offset - Int32(length)), mark.length == length {
                return mark
            }
        }
        return nil
    }
}

extension LintText {
    /// Every double quotation mark and where it stands.
    var doubleMarks: [(offset: Int32, mark: QuotationMark)] {
        var found: [(Int32, QuotationMark)] = []
        let readable = source.readable.span
        for index in 0..<source.count {
            let byte = readable[index]
            guard byte == 0x22 || byte == 0xC2 || byte == 0xE2 else { continue }
            if let mark = source.quotationMark(at: Int32(index)) {
                found.append((Int32(index), mark))
            }
        }
        return found
    }
}
