#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a path leads to.
struct FileStatus {
    /// Tells one file from another.
    struct Identity: Hashable {
        let device: UInt64
        let node: UInt64
    }

    let identity: Identity
    /// In bytes; 0 for what has none, as a pipe.
    let size: Int
    let isFolder: Bool
    let isFile: Bool
    /// The permission bits.
    let mode: mode_t

    init(_ status: stat) {
        identity = Identity(
            device: UInt64(truncatingIfNeeded: status.st_dev),
            node: UInt64(truncatingIfNeeded: status.st_ino))
        size = Int(status.st_size)
        isFolder = status.st_mode & S_IFMT == S_IFDIR
        isFile = status.st_mode & S_IFMT == S_IFREG
        mode = status.st_mode & 0o7777
    }

    /// Looks at what a path leads to, through symbolic links.
    static func of(_ path: Path) throws(SystemError) -> FileStatus {
        var status = stat()
        if stat(path.bytes, &status) < 0 { throw .last }
        return FileStatus(status)
    }
}
