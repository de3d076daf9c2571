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
    var bytes: [UInt8] = []
    // One byte more than there should be, so that the end shows at the second read.
    var limit = max(size + 1, 1 << 14)
    while try file.read(into: &bytes, limit: limit) > 0 {
        limit = max(1 << 14, bytes.count)
        if bytes.count > Int(Int32.max) - 64 { throw .tooLarge }
    }
    return bytes
}
