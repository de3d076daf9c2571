#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How the tool takes the signals that its output can cause.
enum Signals {
    /// Has a closed pipe and a file-size limit come back from write(2) as errors.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Ends the tool as a closed pipe ends any other.
    static func dieOfBrokenPipe() -> Never {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
        exit(ExitCode.failure.rawValue)
    }
}
