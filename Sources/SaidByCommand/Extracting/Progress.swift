/// One line on a terminal that says how far the work is, once it takes over a second.
struct Progress {
    private let isShown = FileDescriptor.standardError.isTerminal
    private let start = ContinuousClock.now
    private var lastShown: ContinuousClock.Instant?

    /// Shows how much has been done, at most five times a second.
    mutating func update(documents: Int, bytes: Int) {
        let now = ContinuousClock.now
        let shownAt = lastShown ?? start + .milliseconds(800)
        guard isShown, now - shownAt >= .milliseconds(200) else { return }
        lastShown = now
        let megabytes = "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
        Terminal.write("\r\u{1B}[K\(documents) documents, \(megabytes)", to: .standardError)
    }

    /// Takes the line away, so that something else can be written.
    mutating func clear() {
        guard isShown, lastShown != nil else { return }
        Terminal.write("\r\u{1B}[K", to: .standardError)
    }
}
