import SaidBy

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
    /// A part of the report.
    enum Part: Sendable {
        /// Whole documents, with the separator before each.
        case bytes([UInt8])
        /// A large document, whose bytes are made as they are written; the separator before it ends
        /// the part before this one.
        case document(Extraction, name: String, any PiecewiseReport)
    }

    /// The parts of the report before those in `output`.
    var parts: [Part] = []
    /// The report's last bytes, with the separator before each document.
    var output: [UInt8] = []
    /// What went wrong, for standard error, in order.
    var problems: [String] = []
    var documents = 0
    /// How much text was read.
    var bytes = 0

    /// Adds a document whose bytes are made later; its separator is the output's end.
    mutating func add(
        _ extraction: Extraction, name: String, to report: any PiecewiseReport
    ) {
        parts.append(.bytes(output))
        parts.append(.document(extraction, name: name, report))
        output = []
    }
}
