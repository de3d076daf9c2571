#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where a report goes: standard output, or a file that is written whole or not at all.
struct OutputFile: ReportSink {
    /// What people call it.
    let name: String
    private let file: FileDescriptor
    private let temporary: Path?
    private let target: Path?

    static let standardOutput = OutputFile(
        name: "standard output", file: .standardOutput, temporary: nil, target: nil)

    /// Begins a file under a temporary name in the same folder.
    ///
    /// What is no regular file, as a pipe, is written to as it is.
    static func replacing(_ name: String) throws(SystemError) -> OutputFile {
        let old = try? FileStatus.of(Path(name))
        if let old, !old.isFile {
            let file = try FileDescriptor.opening(Path(name), flags: O_WRONLY | O_CLOEXEC)
            return OutputFile(name: name, file: file, temporary: nil, target: nil)
        }
        let target = resolved(name)
        let temporary = Path("\(target.text).saidby-\(getpid()).tmp")
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
        let file = try FileDescriptor.opening(temporary, flags: flags)
        Signals.removeWhenInterrupted(temporary)
        if let old { fchmod(file.raw, old.mode) }
        return OutputFile(name: name, file: file, temporary: temporary, target: target)
    }

    func write(_ bytes: [UInt8]) throws(SystemError) {
        try file.write(bytes)
    }

    var isTerminal: Bool { file.isTerminal }

    /// Closes the file and gives it its name.
    func finish() throws(SystemError) {
        guard file.raw != FileDescriptor.standardOutput.raw else { return }
        try file.close()
        guard let temporary, let target else { return }
        if rename(temporary.bytes, target.bytes) < 0 { throw .last }
    }

    /// Removes what was written so far, where that is possible.
    func discard() {
        if let temporary { unlink(temporary.bytes) }
    }

    /// The path behind a symbolic link, so that the link stays.
    private static func resolved(_ name: String) -> Path {
        guard let path = realpath(name, nil) else { return Path(name) }
        defer { free(path) }
        return Path(String(cString: path))
    }
}
