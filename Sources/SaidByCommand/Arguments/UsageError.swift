/// A mistake in how the tool was called, in words for the person who called it.
struct UsageError: Error {
    let message: String

    init(_ message: String) {
        self.message = message
    }
}
