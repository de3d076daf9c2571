/// The Unicode scalar at a place in UTF-8 text, and what it counts as when words are compared.
struct ScalarAhead {
    let value: UInt32
    /// How many bytes it takes up, at least 1.
    let length: Int

    /// A byte that begins no scalar is taken for a letter.
    init(_ bytes: [UInt8], at index: Int, end: Int) {
        let first = bytes[index]
        let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard first >= 0xC2, first <= 0xF4, index + count <= end,
            bytes[index + 1..<index + count].allSatisfy({ $0 & 0xC0 == 0x80 })
        else {
            value = 0xFFFD
            length = 1
            return
        }
        var value = UInt32(first) & (0x7F >> UInt32(count))
        for next in index + 1..<index + count { value = value << 6 | UInt32(bytes[next] & 0x3F) }
        self.value = value
        length = count
    }

    var isApostrophe: Bool { ScalarAhead.isApostrophe(value) }
    var isInvisible: Bool { ScalarAhead.isInvisible(value) }

    static func isApostrophe(_ value: UInt32) -> Bool {
        value == 0x2019 || value == 0x2018 || value == 0x02BC
    }

    /// Soft hyphen, zero-width space, joiners, byte order mark.
    static func isInvisible(_ value: UInt32) -> Bool {
        value == 0xAD || (0x200B...0x200F).contains(value) || value == 0x2060 || value == 0xFEFF
    }

    var isBlank: Bool {
        switch value {
        case 0x80...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    var isMark: Bool {
        switch value {
        case 0xAB, 0xBB, 0x2018...0x201F, 0x2032, 0x2033, 0x2039, 0x203A, 0x300C...0x300F: true
        default: false
        }
    }

    var isDash: Bool { (0x2012...0x2015).contains(value) }

    /// Hyphen, no-break hyphen, minus.
    var isHyphen: Bool { value == 0x2010 || value == 0x2011 || value == 0x2212 }

    /// Whether it is none of the punctuation, symbols and blanks beyond ASCII that texts use.
    var isLetter: Bool {
        switch value {
        case 0xAA, 0xB5, 0xBA: true
        case 0x80...0xBF, 0xD7, 0xF7, 0x1680, 0x2000...0x20CF, 0x2190...0x2BFF: false
        case 0x3000...0x3004, 0x3008...0x3020, 0xFE00...0xFE0F, 0xFEFF, 0xFFE0...0xFFE6: false
        default: !isApostrophe
        }
    }
}
