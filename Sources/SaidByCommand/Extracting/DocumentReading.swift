/// Reads all of a file.
///
/// - Parameter size: How large it is said to be; it may turn out otherwise.
func readAll(_ path: Path, size: Int) throws(SystemError) -> [UInt8] {
    let file = try FileDescriptor.reading(path)
    do throws(SystemError) {
        let bytes = try readAll(file, size: size)
        try file.close()
        return bytes
    } catch {
        try? file.close()
        throw error
    }
}

/// Reads all of a file that is open.
func readAll(_ file: FileDescriptor, size: Int) throws(SystemError) -> [UInt8] {
    // One byte more than there should be: the next read then finds the end.
    var bytes = try file.read(upTo: max(size + 1, 1 << 14))
    var isAtEnd = bytes.isEmpty
    while !isAtEnd {
        let more = try file.read(upTo: 1 << 16)
        isAtEnd = more.isEmpty
        bytes.append(contentsOf: more)
        if bytes.count > Int(Int32.max) - 64 { throw .tooLarge }
    }
    return bytes
}
