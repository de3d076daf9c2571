/// What may stand behind an apostrophe.
enum Apostrophe {
    /// How long the clitic that begins at `text` is: s, d, m, re, ve or ll with no letter behind it;
    /// nil if there is none.
    ///
    /// - Parameter text: Text followed by at least three bytes of padding.
    static func cliticLength(_ text: UnsafePointer<UInt8>) -> Int? {
        let first = text[0] | 0x20
        let second = text[1] | 0x20
        let length: Int
        switch first {
        case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "m"): length = 1
        case UInt8(ascii: "r") where second == UInt8(ascii: "e"): length = 2
        case UInt8(ascii: "v") where second == UInt8(ascii: "e"): length = 2
        case UInt8(ascii: "l") where second == first: length = 2
        default: return nil
        }
        let after = ByteClass(text[length])
        return after == .letter || after == .digit ? nil : length
    }
}
