/// One line on a terminal that says how far the work is, once it takes over a second.
struct Progress {
    private let isWanted = FileDescriptor.standardError.isTerminal
    private var nextAt = ContinuousClock.now + .seconds(1)
    private var isShown = false

    /// Shows how much has been done, at most five times a second.
    mutating func update(documents: Int, bytes: Int) {
        guard isWanted, ContinuousClock.now >= nextAt else { return }
        nextAt = .now + .milliseconds(200)
        isShown = true
        let megabytes = "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
        Terminal.write("\r\(documents) documents, \(megabytes)\u{1B}[K", to: .standardError)
    }

    /// Takes the line away, so that something else can be written.
    mutating func clear() {
        guard isShown else { return }
        isShown = false
        Terminal.write("\r\u{1B}[K", to: .standardError)
    }
}
