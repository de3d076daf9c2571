#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open file, pipe or terminal.
struct FileDescriptor: Sendable {
    let raw: Int32

    static let standardInput = FileDescriptor(raw: 0)
    static let standardOutput = FileDescriptor(raw: 1)
    static let standardError = FileDescriptor(raw: 2)

    /// Opens a file to read it.
    static func reading(_ path: Path) throws(SystemError) -> FileDescriptor {
        try opening(path, flags: O_RDONLY | O_CLOEXEC)
    }

    /// Opens a file with the flags of open(2); one that is made may be read by all.
    static func opening(_ path: Path, flags: Int32) throws(SystemError) -> FileDescriptor {
        let raw = open(path.bytes, flags, 0o666)
        if raw < 0 { throw .last }
        return FileDescriptor(raw: raw)
    }

    /// Appends what can be read at once, at most `limit` bytes, to a buffer.
    ///
    /// - Returns: How many bytes were read; 0 at the end.
    func read(into buffer: inout [UInt8], limit: Int) throws(SystemError) -> Int {
        let old = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: limit))
        var got = 0
        repeat {
            // The buffer holds `limit` bytes behind `old`, and read(2) writes no more than those.
            got = buffer.withUnsafeMutableBytes { bytes in
                systemRead(raw, bytes.baseAddress.map { $0 + old }, limit)
            }
        } while got < 0 && errno == EINTR
        let error = SystemError.last
        buffer.removeLast(limit - max(got, 0))
        if got < 0 { throw error }
        return got
    }

    /// Writes all of the bytes.
    func write(_ bytes: [UInt8]) throws(SystemError) {
        var done = 0
        while done < bytes.count {
            // `done` is at most the count, and write(2) reads no more than the rest.
            let put = bytes.withUnsafeBytes { bytes in
                systemWrite(raw, bytes.baseAddress.map { $0 + done }, bytes.count - done)
            }
            if put < 0 && errno != EINTR { throw .last }
            done += max(put, 0)
        }
    }

    /// Whether there is something to read, or the end, within a time.
    ///
    /// - Parameter milliseconds: How long to wait; less than 0 for as long as it takes.
    func isReadable(within milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: raw, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, milliseconds) != 0
    }

    func close() throws(SystemError) {
        if systemClose(raw) < 0 { throw .last }
    }

    var isTerminal: Bool { isatty(raw) == 1 }

    /// What the file is.
    func status() throws(SystemError) -> FileStatus {
        var status = stat()
        if fstat(raw, &status) < 0 { throw .last }
        return FileStatus(status)
    }
}

private let systemRead = read as @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int
private let systemWrite = write as @Sendable (Int32, UnsafeRawPointer?, Int) -> Int
private let systemClose = close as @Sendable (Int32) -> Int32
