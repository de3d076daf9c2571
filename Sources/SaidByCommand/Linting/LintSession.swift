import SaidBy

/// Lints the documents that operands lead to, on several cores.
struct LintSession {
    /// A document to be linted.
    private struct Job: Sendable {
        let name: String
        /// Nil for standard input.
        let path: Path?
        let size: Int
        let relativePath: String
        let linter: Linter
    }

    /// What came of a job.
    private enum Outcome: Sendable {
        case linted(LintedDocument)
        case problem(String)
    }

    private let command: LintCommand
    private var jobs: [Job] = []
    private(set) var problems: [String] = []

    init(_ command: LintCommand) throws(ConfigurationProblem) {
        self.command = command
        var store = try ConfigurationStore(command)
        var walk = DocumentWalk(command.operands, suffixes: [".txt", ".md"])
        while let found = walk.next() {
            switch found {
            case .problem(let problem): problems.append(problem)
            case .standardInput:
                try add("-", path: nil, size: 0, in: AbsolutePath(""), from: &store)
            case .document(let path, let size):
                let folder = AbsolutePath(path.text).folder ?? AbsolutePath("/")
                try add(path.text, path: path, size: size, in: folder, from: &store)
            }
        }
    }

    private mutating func add(
        _ name: String, path: Path?, size: Int, in folder: AbsolutePath,
        from store: inout ConfigurationStore
    ) throws(ConfigurationProblem) {
        let entry = try store.entry(for: folder)
        let relativePath = AbsolutePath(name).relative(to: entry.folder)
        guard path == nil || entry.configuration.includes(relativePath) else { return }
        jobs.append(
            Job(
                name: name, path: path, size: size, relativePath: relativePath,
                linter: entry.linter))
    }

    /// Lints the documents.
    ///
    /// - Returns: What was found in each that could be read, in order.
    mutating func run() async -> [LintedDocument] {
        let batches = self.batches
        var outcomes = [[Outcome]](repeating: [], count: batches.count)
        await withTaskGroup(of: (Int, [Outcome]).self) { [command, jobs] group in
            let extractor = Extractor()
            for (index, batch) in batches.enumerated() {
                if index >= command.jobs, let (done, outcome) = await group.next() {
                    outcomes[done] = outcome
                }
                group.addTask {
                    (index, jobs[batch].map { LintSession.lint($0, with: extractor, command) })
                }
            }
            for await (done, outcome) in group { outcomes[done] = outcome }
        }
        var documents: [LintedDocument] = []
        for outcome in outcomes.joined() {
            switch outcome {
            case .linted(let document): documents.append(document)
            case .problem(let problem): problems.append(problem)
            }
        }
        return documents
    }

    /// Ranges of jobs with about a quarter of a megabyte each.
    private var batches: [Range<Int>] {
        var batches: [Range<Int>] = []
        var (start, size) = (0, 0)
        for (index, job) in jobs.enumerated() {
            size += job.size + 1024
            if size >= 1 << 18 || index == jobs.count - 1 {
                batches.append(start..<index + 1)
                (start, size) = (index + 1, 0)
            }
        }
        return batches
    }

    private static func lint(
        _ job: Job, with extractor: Extractor, _ command: LintCommand
    ) -> Outcome {
        do {
            let bytes =
                try job.path.map { try readAll($0, size: job.size) }
                ?? readAll(.standardInput, size: 0)
            let format: SourceText.Format =
                job.path?.hasSuffix([".md"]) == true ? .markdown : .plain
            let source = SourceText(utf8: try command.encoding.decode(bytes), format: format)
            return .linted(
                job.linter.lint(
                    extractor.extract(source), path: job.name, relativePath: job.relativePath,
                    format: format))
        } catch let error as SystemError {
            return .problem("\(job.name): \(error.message)")
        } catch let error as DecodingError {
            return .problem("\(job.name): \(error.advice)")
        } catch {
            return .problem("\(job.name): \(error)")
        }
    }
}
