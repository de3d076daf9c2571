/// Reads all of a file that is open.
///
/// - Parameter size: How large it is said to be; it may turn out otherwise.
func readAll(_ file: FileDescriptor, size: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than there should be, so that the end shows at the second read.
    var limit = max(size + 1, 1 << 14)
    bytes.reserveCapacity(limit)
    while try file.read(into: &bytes, limit: limit) > 0 {
        limit = max(1 << 14, bytes.count)
    }
    return bytes
}
