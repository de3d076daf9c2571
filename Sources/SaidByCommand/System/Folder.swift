#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The names in a folder, sorted by their bytes, without those that begin with a dot.
func namesInFolder(_ path: Path) throws(SystemError) -> [[CChar]] {
    guard let folder = opendir(path.bytes) else { throw .last }
    defer { closedir(folder) }
    var names: [[CChar]] = []
    errno = 0
    while let entry = readdir(folder) {
        // The system ends `d_name` by a zero, within the entry.
        let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
            let start = UnsafeRawPointer(field).assumingMemoryBound(to: CChar.self)
            return Array(UnsafeBufferPointer(start: start, count: strlen(start)))
        }
        if name.first != CChar(bitPattern: UInt8(ascii: ".")) { names.append(name) }
        errno = 0
    }
    if errno != 0 { throw .last }
    names.sort { left, right in
        left.lexicographicallyPrecedes(right) {
            UInt8(bitPattern: $0) < UInt8(bitPattern: $1)
        }
    }
    return names
}
