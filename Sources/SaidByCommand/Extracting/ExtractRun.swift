/// Reads batches, has them worked through by tasks and writes what comes of them, in order.
struct ExtractRun {
    private let extractor: BatchExtractor
    private let jobs: Int
    /// How many batches may be begun and not done. Where every processor has a job, that is one more:
    /// it lies ready when a processor is done with its own, before this task gets one to add another.
    private var atOnce: Int { jobs < processorCount() ? jobs : jobs + 1 }
    private var source: any BatchSource
    private var results: OrderedResults

    init(_ command: ExtractCommand, to output: any ReportSink) {
        extractor = BatchExtractor(command)
        jobs = command.jobs
        source = command.batches
        results = OrderedResults(to: output, separator: command.report.separator)
    }

    /// - Returns: How many problems there were.
    mutating func run() async throws(SystemError) -> Int {
        defer { results.finish() }
        if jobs == 1 {
            try runAlone()
        } else {
            try await runTogether()
        }
        return results.problems
    }

    private mutating func runAlone() throws(SystemError) {
        while true {
            switch source.next() {
            case .batch(let batch): try results.add(extractor.extract(batch), at: results.written)
            case .pause: continue
            case .end: return
            }
        }
    }

    private mutating func runTogether() async throws(SystemError) {
        var run = self
        let failure = await withTaskGroup(of: (Int, BatchResult).self) { group in
            var workers = Workers()
            do throws(SystemError) {
                try await run.feed(&workers, in: &group)
                return nil as SystemError?
            } catch {
                return error
            }
        }
        self = run
        if let failure { throw failure }
    }

    /// How many batches have been begun, and how many are done.
    private struct Workers {
        var begun = 0
        var done = 0
    }

    private mutating func feed(
        _ workers: inout Workers, in group: inout TaskGroup<(Int, BatchResult)>
    ) async throws(SystemError) {
        while true {
            switch source.next() {
            case .batch(let batch):
                // Few are held in memory at once, those included that wait for an earlier one.
                while workers.begun - workers.done >= atOnce
                    || workers.begun - results.written >= 4 * jobs
                {
                    try await takeResult(&workers, of: &group)
                }
                let index = workers.begun
                workers.begun += 1
                group.addTask { [extractor] in (index, extractor.extract(batch)) }
            case .pause:
                while workers.done < workers.begun { try await takeResult(&workers, of: &group) }
            case .end:
                while workers.done < workers.begun { try await takeResult(&workers, of: &group) }
                return
            }
        }
    }

    private mutating func takeResult(
        _ workers: inout Workers, of group: inout TaskGroup<(Int, BatchResult)>
    ) async throws(SystemError) {
        guard let (index, result) = await group.next() else { return }
        workers.done += 1
        try results.add(result, at: index)
    }
}
