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

    /// Reads what there is at once, at most `limit` bytes; none at the end.
    func read(upTo limit: Int) throws(SystemError) -> [UInt8] {
        var failure: SystemError?
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            var got = 0
            repeat {
                // read(2) writes no more than the `buffer.count` bytes that there are.
                got = systemRead(raw, buffer.baseAddress, buffer.count)
            } while got < 0 && errno == EINTR
            if got < 0 { failure = .last }
            count = max(got, 0)
        }
        if let failure { throw failure }
        return bytes
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
