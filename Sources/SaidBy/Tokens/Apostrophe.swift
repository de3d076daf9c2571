/// What may stand behind an apostrophe.
enum Apostrophe {
    /// How long the clitic at `index` is: s, d, m, re, ve or ll with no letter behind it; nil if
    /// there is none.
    static func cliticLength(_ bytes: [UInt8], at index: Int) -> Int? {
        let first = bytes[index] | 0x20
        let second = bytes[index + 1] | 0x20
        let length: Int
        switch first {
        case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "m"): length = 1
        case UInt8(ascii: "r") where second == UInt8(ascii: "e"): length = 2
        case UInt8(ascii: "v") where second == UInt8(ascii: "e"): length = 2
        case UInt8(ascii: "l") where second == first: length = 2
        default: return nil
        }
        let after = ByteClass.table[Int(bytes[index + length])]
        return after == .letter || after == .digit ? nil : length
    }
}
