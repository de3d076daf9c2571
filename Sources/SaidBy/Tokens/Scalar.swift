/// One scalar beyond ASCII as the tokenizer sees it: what it is and how many bytes it takes.
struct Scalar {
    enum Role {
        case letter(isCapital: Bool)
        case space
        case newline
        case ignorable
        case mark(TokenKind)
    }

    let role: Role
    let length: Int

    /// Reads the scalar that begins at `text`. Bytes that are no valid UTF-8 are letters of one byte.
    ///
    /// - Parameter text: Text followed by at least three bytes of padding.
    init(_ text: UnsafePointer<UInt8>) {
        let first = text[0]
        let second = text[1]
        guard Scalar.isWhole(text) else {
            self.init(.letter(isCapital: false), 1)
            return
        }
        switch first {
        case 0xC2: self = Scalar.latinSign(second)
        case 0xC3:
            self.init(.letter(isCapital: second >= 0x80 && second <= 0x9E && second != 0x97), 2)
        case 0xC4, 0xC5: self.init(.letter(isCapital: Scalar.isLatinCapital(first, second)), 2)
        case 0xC8: self.init(.letter(isCapital: second & 1 == 0), 2)
        case 0xD0: self.init(.letter(isCapital: second >= 0x80 && second <= 0xAF), 2)
        case 0xC6...0xDF: self.init(.letter(isCapital: false), 2)
        case 0xE1 where second >= 0xB8 && second <= 0xBB:
            self.init(.letter(isCapital: text[2] & 1 == 0), 3)
        case 0xE2: self = Scalar.general(second, text[2])
        case 0xE3 where second == 0x80 && text[2] == 0x80: self.init(.space, 3)
        case 0xEF where second == 0xBB && text[2] == 0xBF: self.init(.ignorable, 3)
        case 0xE0...0xEF: self.init(.letter(isCapital: false), 3)
        default: self.init(.mark(.symbol), 4)
        }
    }

    /// Whether as many continuation bytes follow as the first byte asks for.
    private static func isWhole(_ text: UnsafePointer<UInt8>) -> Bool {
        func continues(_ offset: Int) -> Bool { text[offset] & 0xC0 == 0x80 }
        switch text[0] {
        case 0xC2...0xDF: return continues(1)
        case 0xE0...0xEF: return continues(1) && continues(2)
        case 0xF0...0xF4: return continues(1) && continues(2) && continues(3)
        default: return false
        }
    }

    private init(_ role: Role, _ length: Int) {
        self.role = role
        self.length = length
    }

    /// Whether one of U+0100 to U+017F is a capital: the even ones, but from U+0139 to U+0148 and
    /// behind U+0178 the odd ones.
    private static func isLatinCapital(_ first: UInt8, _ second: UInt8) -> Bool {
        let isTurned = first == 0xC4 ? second >= 0xB9 : second <= 0x88 || second >= 0xB9
        return (second & 1 == 1) == isTurned
    }

    /// U+0080 to U+00BF.
    private static func latinSign(_ second: UInt8) -> Scalar {
        switch second {
        case 0x85: return Scalar(.newline, 2)
        case 0xA0: return Scalar(.space, 2)
        case 0xAB: return Scalar(.mark(.openGuillemet), 2)
        case 0xBB: return Scalar(.mark(.closeGuillemet), 2)
        case 0xAD: return Scalar(.ignorable, 2)
        case 0xAA, 0xBA: return Scalar(.letter(isCapital: false), 2)
        default: return Scalar(.mark(.symbol), 2)
        }
    }

    /// U+2000 to U+2FFF: General Punctuation and the symbols behind it.
    private static func general(_ second: UInt8, _ third: UInt8) -> Scalar {
        guard second == 0x80 else { return Scalar(.mark(.symbol), 3) }
        switch third {
        case 0x80...0x8A, 0xAF: return Scalar(.space, 3)
        case 0x8B...0x8F, 0xAA...0xAE: return Scalar(.ignorable, 3)
        case 0x90, 0x91: return Scalar(.letter(isCapital: false), 3)
        case 0x92...0x95: return Scalar(.mark(.dash), 3)
        case 0x98, 0x9B: return Scalar(.mark(.openSingle), 3)
        case 0x99: return Scalar(.mark(.closeSingle), 3)
        case 0x9A: return Scalar(.mark(.lowSingle), 3)
        case 0x9C, 0x9F: return Scalar(.mark(.openDouble), 3)
        case 0x9D: return Scalar(.mark(.closeDouble), 3)
        case 0x9E: return Scalar(.mark(.lowDouble), 3)
        case 0xA6: return Scalar(.mark(.ellipsis), 3)
        case 0xA8, 0xA9: return Scalar(.newline, 3)
        case 0xB9: return Scalar(.mark(.openGuillemet), 3)
        case 0xBA: return Scalar(.mark(.closeGuillemet), 3)
        default: return Scalar(.mark(.symbol), 3)
        }
    }
}
