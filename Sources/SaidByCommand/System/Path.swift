/// The name of a file or folder, byte for byte: names need not be UTF-8.
struct Path: Sendable {
    /// The bytes, with a zero behind them.
    let bytes: [CChar]

    init(_ text: String) {
        bytes = text.utf8.map { CChar(bitPattern: $0) } + [0]
    }

    private init(bytes: [CChar]) {
        self.bytes = bytes
    }

    /// The path of an entry of this folder.
    func appending(_ name: ArraySlice<CChar>) -> Path {
        let slash = CChar(bitPattern: UInt8(ascii: "/"))
        var path: [CChar] = []
        path.reserveCapacity(bytes.count + name.count + 1)
        path.append(contentsOf: bytes.dropLast())
        if path.last != slash { path.append(slash) }
        path.append(contentsOf: name)
        path.append(0)
        return Path(bytes: path)
    }

    /// The path as text; bytes that are no UTF-8 become U+FFFD.
    var text: String {
        String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether the path ends in one of these, which are ASCII in lower case, whatever its own case.
    func hasSuffix(_ suffixes: [String]) -> Bool {
        suffixes.contains { suffix in
            let end = bytes.dropLast().suffix(suffix.utf8.count)
            return end.elementsEqual(suffix.utf8) { Path.lowercase($0) == $1 }
        }
    }

    private static func lowercase(_ letter: CChar) -> UInt8 {
        let byte = UInt8(bitPattern: letter)
        return byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }
}
