#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The name of the file to remove if the tool is interrupted, as C text that is never freed: a
/// signal handler may read it at any time. It is set before the handler is, and once.
nonisolated(unsafe) private var unfinishedFile: UnsafeMutablePointer<CChar>?

/// How the tool takes signals.
enum Signals {
    /// Has a closed pipe and a file-size limit come back from write(2) as errors.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Has a file removed if the tool is interrupted from now on.
    static func removeWhenInterrupted(_ path: Path) {
        unfinishedFile = strdup(path.bytes)
        for number in [SIGINT, SIGTERM] {
            signal(number) { number in
                // unlink, signal and raise are safe in a signal handler.
                if let unfinishedFile { unlink(unfinishedFile) }
                signal(number, SIG_DFL)
                raise(number)
            }
        }
    }

    /// Ends the tool as a closed pipe ends any other.
    static func dieOfBrokenPipe() -> Never {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
        exit(ExitCode.failure.rawValue)
    }
}
