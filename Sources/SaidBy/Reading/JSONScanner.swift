/// What is wrong with a text that should be JSON.
package struct JSONError: Error {
    /// In words: "there is no closing quotation mark".
    package let message: String
    /// How many bytes stand before it.
    package let offset: Int
}

/// Reads JSON after RFC 8259, from the front, without recursion: nesting of any depth is safe.
struct JSONScanner {
    private let bytes: ArraySlice<UInt8>
    private(set) var index: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    /// The byte that comes next; 0 at the end.
    var next: UInt8 { index < bytes.endIndex ? bytes[index] : 0 }

    var isAtEnd: Bool { index == bytes.endIndex }

    mutating func skipSpace() {
        while next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { index += 1 }
    }

    mutating func skip() {
        index += 1
    }

    /// Reads the byte that must come next.
    mutating func expect(_ byte: UInt8) throws(JSONError) {
        guard next == byte, !isAtEnd else {
            throw error("'\(Character(Unicode.Scalar(byte)))' is missing")
        }
        index += 1
    }

    /// Reads a value of any kind.
    ///
    /// - Returns: Where it stands.
    mutating func value() throws(JSONError) -> Range<Int> {
        let start = index
        var closers: [UInt8] = []
        repeat {
            skipSpace()
            if try openOrScalar(&closers) { continue }
            try close(&closers)
        } while !closers.isEmpty
        return start..<index
    }

    /// Reads a scalar, an empty array or object, or the beginning of one that is not empty.
    ///
    /// - Returns: Whether a value must follow.
    private mutating func openOrScalar(_ closers: inout [UInt8]) throws(JSONError) -> Bool {
        switch next {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            // In ASCII, a closing bracket stands two behind its opening one.
            let closer = next + 2
            index += 1
            skipSpace()
            if next == closer {
                index += 1
                return false
            }
            closers.append(closer)
            if closer == UInt8(ascii: "}") { try key() }
            return true
        case UInt8(ascii: "\""): _ = try string()
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: try number()
        }
        return false
    }

    /// Reads what follows a value: closing brackets, until a comma says that another value comes.
    private mutating func close(_ closers: inout [UInt8]) throws(JSONError) {
        while let closer = closers.last {
            skipSpace()
            if next == UInt8(ascii: ",") {
                index += 1
                skipSpace()
                if closer == UInt8(ascii: "}") { try key() }
                return
            }
            try expect(closer)
            closers.removeLast()
        }
    }

    private mutating func key() throws(JSONError) {
        _ = try string()
        skipSpace()
        try expect(UInt8(ascii: ":"))
    }

    /// Reads a string.
    ///
    /// - Returns: Where it stands, with its quotation marks.
    mutating func string() throws(JSONError) -> Range<Int> {
        let start = index
        guard next == UInt8(ascii: "\"") else { throw error("a string is missing") }
        index += 1
        while next != UInt8(ascii: "\"") {
            guard !isAtEnd else { throw error("a string has no end") }
            guard next >= 0x20 else { throw error("a string holds a bare control character") }
            if next == UInt8(ascii: "\\") {
                try escape()
            } else {
                index += 1
            }
        }
        index += 1
        return start..<index
    }

    private mutating func escape() throws(JSONError) {
        index += 1
        guard next == UInt8(ascii: "u") else {
            switch Unicode.Scalar(next) {
            case "\"", "\\", "/", "b", "f", "n", "r", "t": index += 1
            default: throw error("an escape is unknown")
            }
            return
        }
        index += 1
        for _ in 0..<4 {
            guard Unicode.Scalar(next).properties.isASCIIHexDigit else {
                throw error("\\u needs four hexadecimal digits")
            }
            index += 1
        }
    }

    private mutating func word(_ word: StaticString) throws(JSONError) {
        let isThere = word.withUTF8Buffer { bytes[index...].starts(with: $0) }
        guard isThere else { throw error("a value is missing") }
        index += word.utf8CodeUnitCount
    }

    private mutating func number() throws(JSONError) {
        if next == UInt8(ascii: "-") { index += 1 }
        if next == UInt8(ascii: "0") { index += 1 } else { try digits() }
        if next == UInt8(ascii: ".") {
            index += 1
            try digits()
        }
        if next | 0x20 == UInt8(ascii: "e") {
            index += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
            try digits()
        }
    }

    private mutating func digits() throws(JSONError) {
        let start = index
        while next >= UInt8(ascii: "0") && next <= UInt8(ascii: "9") { index += 1 }
        if index == start { throw error("a value is missing") }
    }

    func error(_ message: String) -> JSONError {
        JSONError(message: message, offset: index - bytes.startIndex)
    }
}
