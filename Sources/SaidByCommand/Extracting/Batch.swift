/// Some input that one task works through.
enum Batch: Sendable {
    case documents([DocumentWalk.Found])
    /// Lines of JSON.
    case lines(LineBlock)
}

/// What comes next from the input.
enum BatchStep {
    case batch(Batch)
    /// Nothing for now: what is ready should be written before the next one is waited for.
    case pause
    case end
}

/// Gives the input in batches.
protocol BatchSource {
    mutating func next() -> BatchStep
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
