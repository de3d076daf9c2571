#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The names in a folder, sorted by their bytes, without those that begin with a dot.
///
/// They lie in one array, since a folder may hold millions.
struct FolderNames {
    /// The names, each with a zero behind it.
    private var text: [CChar] = []
    /// Where the names begin in `text`.
    private var starts: [Int] = []
    private var next = 0

    init(of path: Path) throws(SystemError) {
        guard let folder = opendir(path.bytes) else { throw .last }
        defer { closedir(folder) }
        errno = 0
        while let entry = readdir(folder) {
            append(entry)
            errno = 0
        }
        if errno != 0 { throw .last }
        text.withUnsafeBufferPointer { text in
            guard let base = text.baseAddress else { return }
            // Each start is within `text`, and so is the zero behind the name.
            starts.sort { strcmp(base + $0, base + $1) < 0 }
        }
    }

    /// Takes the name that comes next.
    mutating func popFirst() -> ArraySlice<CChar>? {
        guard next < starts.count else { return nil }
        let start = starts[next]
        next += 1
        return text[start..<(text[start...].firstIndex(of: 0) ?? text.endIndex)]
    }

    private mutating func append(_ entry: UnsafeMutablePointer<dirent>) {
        withUnsafePointer(to: &entry.pointee.d_name) { field in
            // The system ends `d_name` by a zero, within the entry.
            let name = UnsafeRawPointer(field).assumingMemoryBound(to: CChar.self)
            guard name.pointee != CChar(bitPattern: UInt8(ascii: ".")) else { return }
            starts.append(text.count)
            text.append(contentsOf: UnsafeBufferPointer(start: name, count: strlen(name) + 1))
        }
    }
}
