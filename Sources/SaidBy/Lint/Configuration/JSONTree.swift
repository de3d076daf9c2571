/// A JSON value that knows where it stands.
struct JSONTree {
    enum Value {
        case object([Member])
        case array([JSONTree])
        case string(String)
        case number(String)
        case flag(Bool)
        case null
    }

    struct Member {
        let name: String
        /// How many bytes stand before the name.
        let offset: Int
        let value: JSONTree
    }

    /// How many bytes stand before it.
    let offset: Int
    let value: Value

    /// How deep arrays and objects may be nested.
    private static let deepest = 32

    /// Reads a whole text.
    init(_ bytes: [UInt8]) throws(JSONError) {
        var scanner = JSONScanner(bytes[...])
        scanner.skipSpace()
        self = try JSONTree.read(&scanner, bytes, depth: 0)
        scanner.skipSpace()
        if !scanner.isAtEnd { throw scanner.error("something follows the end") }
    }

    private init(offset: Int, value: Value) {
        self.offset = offset
        self.value = value
    }

    private static func read(
        _ scanner: inout JSONScanner, _ bytes: [UInt8], depth: Int
    ) throws(JSONError) -> JSONTree {
        if depth > deepest { throw scanner.error("arrays and objects are nested too deep") }
        let start = scanner.index
        let value: Value
        switch scanner.next {
        case UInt8(ascii: "{"):
            value = .object(try members(&scanner, bytes, depth: depth))
        case UInt8(ascii: "["):
            var elements: [JSONTree] = []
            try list(&scanner, closedBy: UInt8(ascii: "]")) { scanner throws(JSONError) in
                elements.append(try read(&scanner, bytes, depth: depth + 1))
            }
            value = .array(elements)
        case UInt8(ascii: "\""): value = .string(text(bytes[try scanner.string()]))
        default: value = scalar(bytes[try scanner.value()])
        }
        return JSONTree(offset: start, value: value)
    }

    private static func members(
        _ scanner: inout JSONScanner, _ bytes: [UInt8], depth: Int
    ) throws(JSONError) -> [Member] {
        var members: [Member] = []
        try list(&scanner, closedBy: UInt8(ascii: "}")) { scanner throws(JSONError) in
            let name = try scanner.string()
            scanner.skipSpace()
            try scanner.expect(UInt8(ascii: ":"))
            scanner.skipSpace()
            let value = try read(&scanner, bytes, depth: depth + 1)
            members.append(
                Member(name: text(bytes[name]), offset: name.lowerBound, value: value))
        }
        return members
    }

    /// Reads what stands between brackets, with commas between.
    private static func list(
        _ scanner: inout JSONScanner, closedBy closer: UInt8,
        element: (inout JSONScanner) throws(JSONError) -> Void
    ) throws(JSONError) {
        scanner.skip()
        scanner.skipSpace()
        var isFirst = true
        while scanner.isAtEnd || scanner.next != closer {
            if !isFirst {
                try scanner.expect(UInt8(ascii: ","))
                scanner.skipSpace()
            }
            isFirst = false
            try element(&scanner)
            scanner.skipSpace()
        }
        scanner.skip()
    }

    private static func scalar(_ bytes: ArraySlice<UInt8>) -> Value {
        switch bytes.first {
        case UInt8(ascii: "t"): .flag(true)
        case UInt8(ascii: "f"): .flag(false)
        case UInt8(ascii: "n"): .null
        default: .number(String(decoding: bytes, as: UTF8.self))
        }
    }

    private static func text(_ string: ArraySlice<UInt8>) -> String {
        String(decoding: decodeJSONString(string), as: UTF8.self)
    }
}
