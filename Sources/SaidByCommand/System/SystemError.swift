#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A system call that failed.
struct SystemError: Error {
    /// The value of `errno`.
    let code: Int32

    /// The failure that the last system call of this thread left behind.
    static var last: SystemError { SystemError(code: errno) }

    /// There is no such file.
    static let missing = ENOENT
    /// A document of more bytes than an offset can count.
    static let tooLarge = SystemError(code: EFBIG)

    var isBrokenPipe: Bool { code == EPIPE }

    /// What went wrong, in the system's words.
    var message: String {
        strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
}
