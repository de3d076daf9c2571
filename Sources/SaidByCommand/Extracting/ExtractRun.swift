/// Reads batches, has them worked through by tasks and writes what comes of them, in order.
struct ExtractRun {
    private let extractor: BatchExtractor
    private let jobs: Int
    private var batches: DocumentBatches
    private var results: OrderedResults

    init(_ command: ExtractCommand, to output: OutputFile) {
        extractor = BatchExtractor(command)
        jobs = command.jobs
        batches = DocumentBatches(
            DocumentWalk(command.operands, suffixes: [".txt", ".md"]))
        results = OrderedResults(to: output, separator: command.report.separator)
    }

    /// - Returns: How many problems there were.
    mutating func run() async throws(SystemError) -> Int {
        if jobs == 1 {
            try runAlone()
        } else {
            try await runTogether()
        }
        return results.problems
    }

    private mutating func runAlone() throws(SystemError) {
        var index = 0
        while let batch = batches.next() {
            try results.add(extractor.extract(batch), at: index)
            index += 1
        }
    }

    private mutating func runTogether() async throws(SystemError) {
        var run = self
        let failure = await withTaskGroup(of: (Int, BatchResult).self) { group in
            await run.feed(&group)
        }
        self = run
        if let failure { throw failure }
    }

    private mutating func feed(
        _ group: inout TaskGroup<(Int, BatchResult)>
    ) async -> SystemError? {
        var started = 0
        var finished = 0
        do throws(SystemError) {
            while let batch = batches.next() {
                // Few at a time are held in memory, those too that wait for an earlier one.
                while started - finished >= jobs || started - results.written >= 4 * jobs,
                    let (index, result) = await group.next()
                {
                    finished += 1
                    try results.add(result, at: index)
                }
                let index = started
                group.addTask { [extractor] in (index, extractor.extract(batch)) }
                started += 1
            }
            while let (index, result) = await group.next() {
                try results.add(result, at: index)
            }
            return nil
        } catch {
            return error
        }
    }
}
