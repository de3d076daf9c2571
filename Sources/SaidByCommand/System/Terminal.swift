/// Short texts for people.
enum Terminal {
    /// Writes text; a failure to do so is nothing that could be told anybody.
    static func write(_ text: String, to stream: FileDescriptor) {
        do throws(SystemError) {
            try stream.write(Array(text.utf8))
        } catch {
            if error.isBrokenPipe, stream.raw == 1 { Signals.dieOfBrokenPipe() }
        }
    }

    /// Says on standard error what was wrong.
    static func complain(_ message: String) {
        write("saidby: \(message)\n", to: .standardError)
    }
}
