/// Some input that one task works through.
enum Batch: Sendable {
    case documents([DocumentWalk.Found])
}

/// What came of a batch.
struct BatchResult: Sendable {
    /// The report's bytes, with the separator before each document.
    var output: [UInt8] = []
    /// What went wrong, for standard error, in order.
    var problems: [String] = []
    var documents = 0
    /// How much text was read.
    var bytes = 0
}
