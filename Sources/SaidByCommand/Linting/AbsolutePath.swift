#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A path from the root, without "." and "..".
struct AbsolutePath: Hashable, Sendable {
    let parts: [String]

    /// - Parameter text: A path from the root or from the working folder.
    init(_ text: String) {
        let isFromRoot = text.hasPrefix("/")
        var parts = isFromRoot ? [] : AbsolutePath.workingFolder
        for part in text.split(separator: "/") where part != "." {
            if part == ".." {
                parts = parts.dropLast()
            } else {
                parts.append(String(part))
            }
        }
        self.parts = parts
    }

    private init(parts: [String]) { self.parts = parts }

    /// The folder that it is in; nil for the root.
    var folder: AbsolutePath? {
        parts.isEmpty ? nil : AbsolutePath(parts: parts.dropLast())
    }

    func appending(_ name: String) -> AbsolutePath { AbsolutePath(parts: parts + [name]) }

    var text: String { "/" + parts.joined(separator: "/") }

    /// The path from a folder; with ".." where it is not below it.
    func relative(to folder: AbsolutePath) -> String {
        let shared = zip(parts, folder.parts).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: folder.parts.count - shared)
        return (up + parts[shared...]).joined(separator: "/")
    }

    private static let workingFolder: [String] = {
        guard let path = getcwd(nil, 0) else { return [] }
        defer { free(path) }
        return String(cString: path).split(separator: "/").map(String.init)
    }()
}
