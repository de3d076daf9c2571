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
        let folder = bytes.dropLast()
        return Path(bytes: folder + (folder.last == slash ? [] : [slash]) + name + [0])
    }

    /// The path as text; bytes that are no UTF-8 become U+FFFD.
    var text: String {
        String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether the path ends in one of these, whatever their case.
    func hasSuffix(_ suffixes: [String]) -> Bool {
        let name = text.lowercased()
        return suffixes.contains { name.hasSuffix($0) }
    }
}
