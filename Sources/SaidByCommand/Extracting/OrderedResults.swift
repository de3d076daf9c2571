/// Writes the results of batches in the order of the input, whichever is ready first.
struct OrderedResults {
    private let output: OutputFile
    private let separator: [UInt8]
    private var waiting: [Int: BatchResult] = [:]
    private var next = 0
    private var isFirst = true
    private(set) var problems = 0
    private(set) var documents = 0
    private(set) var bytes = 0

    init(to output: OutputFile, separator: [UInt8]) {
        self.output = output
        self.separator = separator
    }

    /// How many batches have been written.
    var written: Int { next }

    mutating func add(_ result: BatchResult, at index: Int) throws(SystemError) {
        waiting[index] = result
        while let result = waiting.removeValue(forKey: next) {
            next += 1
            try write(result)
        }
    }

    private mutating func write(_ result: BatchResult) throws(SystemError) {
        problems += result.problems.count
        documents += result.documents
        bytes += result.bytes
        if !result.output.isEmpty {
            // Each document brings the separator that stands before it.
            try output.write(
                isFirst ? Array(result.output.dropFirst(separator.count)) : result.output)
            isFirst = false
        }
        for problem in result.problems { Terminal.complain(problem) }
    }
}
