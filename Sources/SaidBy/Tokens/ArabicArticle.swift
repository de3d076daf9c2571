/// The article that Arabic names are written with, before a hyphen: al-Assad, el-Sisi, ash-Sharif.
enum ArabicArticle {
    /// Whether small letters are "al", "el", "ul", "ar", "as", "az" or "ash".
    ///
    /// - Parameters:
    ///   - third: Is not looked at where there are two letters.
    ///   - length: How many letters there are.
    static func isOne(_ first: UInt8, _ second: UInt8, _ third: UInt8, length: Int) -> Bool {
        let isA = first == UInt8(ascii: "a")
        switch (length, second) {
        case (2, UInt8(ascii: "l")):
            return isA || first == UInt8(ascii: "e") || first == UInt8(ascii: "u")
        case (2, UInt8(ascii: "r")), (2, UInt8(ascii: "s")), (2, UInt8(ascii: "z")): return isA
        case (3, UInt8(ascii: "s")): return isA && third == UInt8(ascii: "h")
        default: return false
        }
    }
}
