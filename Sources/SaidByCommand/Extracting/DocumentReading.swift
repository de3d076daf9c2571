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
    // More than there should be, so that it is known to be at its end if it is as large as it was
    // said to be, and the padding behind the text finds room too.
    var bytes = try file.read(upTo: size > 0 ? size + 1 << 7 : 1 << 14)
    var isAtEnd = bytes.isEmpty || bytes.count == size
    while !isAtEnd {
        let more = try file.read(upTo: 1 << 16)
        isAtEnd = more.isEmpty
        bytes.append(contentsOf: more)
        if bytes.count > Int(Int32.max) - 64 { throw .tooLarge }
    }
    return bytes
}
