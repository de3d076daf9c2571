/// A JSON object whose values are read only as they are asked for.
package struct JSONObject {
    /// One member, by where it stands in the bytes.
    private struct Member {
        let name: [UInt8]
        let nameRange: Range<Int>
        let value: Range<Int>
    }

    private let bytes: ArraySlice<UInt8>
    private var members: [Member] = []

    /// Reads an object, and checks all of it.
    ///
    /// - Parameter bytes: UTF-8, with nothing but the object and white space.
    package init(_ bytes: ArraySlice<UInt8>) throws(JSONError) {
        self.bytes = bytes
        var scanner = JSONScanner(bytes)
        scanner.skipSpace()
        try scanner.expect(UInt8(ascii: "{"))
        scanner.skipSpace()
        while scanner.next != UInt8(ascii: "}") || scanner.isAtEnd {
            if !members.isEmpty {
                try scanner.expect(UInt8(ascii: ","))
                scanner.skipSpace()
            }
            let nameRange = try scanner.string()
            scanner.skipSpace()
            try scanner.expect(UInt8(ascii: ":"))
            scanner.skipSpace()
            let value = try scanner.value()
            scanner.skipSpace()
            let name = decodeJSONString(bytes[nameRange])
            members.append(Member(name: name, nameRange: nameRange, value: value))
        }
        scanner.skip()
        scanner.skipSpace()
        if !scanner.isAtEnd { throw scanner.error("something follows the object") }
    }

    /// The JSON of a member's value; of several of that name, the last.
    package func value(of name: String) -> ArraySlice<UInt8>? {
        let name = Array(name.utf8)
        return members.last { $0.name == name }.map { bytes[$0.value] }
    }

    /// The decoded text of a member that is a string.
    package func string(_ name: String) -> [UInt8]? {
        guard let value = value(of: name), value.first == UInt8(ascii: "\"") else { return nil }
        return decodeJSONString(value)
    }

    /// The JSON of those members whose names are wanted, with commas between, without braces.
    package func members(where isWanted: (String) -> Bool) -> [UInt8] {
        var json: [UInt8] = []
        for member in members where isWanted(String(decoding: member.name, as: UTF8.self)) {
            if !json.isEmpty { json.appendJSON(", ") }
            json.append(contentsOf: bytes[member.nameRange])
            json.appendJSON(": ")
            json.append(contentsOf: bytes[member.value])
        }
        return json
    }
}
