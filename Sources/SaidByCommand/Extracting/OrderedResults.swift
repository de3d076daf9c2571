import SaidBy

/// Writes the results of batches in the order of the input, whichever is ready first.
struct OrderedResults {
    private var output: any ReportSink
    private let separator: [UInt8]
    private var waiting: [Int: BatchResult] = [:]
    private var isFirst = true
    private var progress = Progress()
    private var documents = 0
    private var bytes = 0
    private let isOnTerminal: Bool
    /// How many problems there were.
    private(set) var problems = 0
    /// How many batches have been written.
    private(set) var written = 0

    init(to output: any ReportSink, separator: [UInt8]) {
        self.output = output
        self.separator = separator
        isOnTerminal = output.isTerminal
    }

    mutating func add(_ result: BatchResult, at index: Int) throws(SystemError) {
        waiting[index] = result
        while let result = waiting.removeValue(forKey: written) {
            written += 1
            try write(result)
        }
    }

    /// Ends what is shown on the terminal.
    mutating func finish() {
        progress.clear()
    }

    private mutating func write(_ result: BatchResult) throws(SystemError) {
        problems += result.problems.count
        documents += result.documents
        bytes += result.bytes
        if isOnTerminal || !result.problems.isEmpty { progress.clear() }
        for part in result.parts { try write(part) }
        try write(result.output)
        for problem in result.problems { Terminal.complain(problem) }
        progress.update(documents: documents, bytes: bytes)
    }

    private mutating func write(_ part: BatchResult.Part) throws(SystemError) {
        switch part {
        case .bytes(let bytes):
            try write(bytes)
        case .document(let extraction, let name, let report):
            var bytes: [UInt8] = []
            try report.append(extraction, document: name, to: &bytes) { piece throws(SystemError) in
                try output.write(piece)
                piece.removeAll(keepingCapacity: true)
            }
            try output.write(bytes)
        }
    }

    private mutating func write(_ bytes: [UInt8]) throws(SystemError) {
        if bytes.isEmpty { return }
        // Each document brings the separator that stands before it.
        let surplus = isFirst ? separator.count : 0
        try output.write(surplus > 0 ? Array(bytes.dropFirst(surplus)) : bytes)
        isFirst = false
    }
}
