import SaidBy

/// `saidby lint`: what is wrong with the quotations of documents.
struct LintCommand: Subcommand {
    static let name = "lint"
    static let summary = "Check how quotations are attributed and marked."
    static let operandUsage = "[PATH ...]"
    static let discussion = """
        A PATH is a file, or a folder that is searched for .txt and .md. "-" or no PATH is \
        standard input. The nearest .saidby.json from a document's folder upwards says which rules \
        hold; saidby rules lists them.
        Exit code 1: there are errors, or with --strict any findings; 2: wrong use, or some input \
        could not be read; the rest is still processed.
        """

    var operands: [String] = []
    var format = LintReport.Format.text
    var configuration: String?
    var preset: LintPreset?
    var only: Set<String> = []
    var severity = LintSeverity.note
    var isStrict = false
    var baseline: String?
    var newBaseline: String?
    var readsChangedLines = false
    var mends = false
    var jobs = processorCount()
    var encoding = TextEncoding.utf8

    func run() async throws(UsageError) -> ExitCode {
        try check()
        do throws(ConfigurationProblem) {
            return try await lint()
        } catch {
            // As compilers print it, so that a build shows it at its place.
            Terminal.write(error.message + "\n", to: .standardError)
            return .failure
        }
    }

    private func check() throws(UsageError) {
        let readsStandardInput = operands.isEmpty || operands.contains("-")
        if readsChangedLines && readsStandardInput {
            throw UsageError(
                "--changed-lines reads the diff from standard input; name the documents as PATHs.")
        }
        if mends && readsStandardInput {
            throw UsageError("--fix mends files; name them as PATHs.")
        }
        if readsStandardInput, FileDescriptor.standardInput.isTerminal {
            Terminal.complain("reading standard input; Control-D ends it.")
        }
    }

    private func lint() async throws(ConfigurationProblem) -> ExitCode {
        let filter = try FindingFilter(self, changes: try changedLines())
        var session = try LintSession(self)
        let documents = await session.run()
        let all = LintRun.findings(of: documents)
        if let newBaseline { return try write(all, as: newBaseline, problems: session.problems) }
        var findings = filter.filter(all)
        var problems = session.problems
        if mends {
            var mender = LintMender()
            findings = mender.mend(findings)
            problems += mender.problems
            Terminal.complain("mended \(mender.mended) findings.")
        }
        let report = LintReport(
            findings: findings, documents: documents.map(\.path), problems: problems,
            version: saidByVersion, showsLines: FileDescriptor.standardOutput.isTerminal)
        return finish(report)
    }

    private func finish(_ report: LintReport) -> ExitCode {
        for problem in report.problems { Terminal.complain(problem) }
        do throws(SystemError) {
            try OutputFile.standardOutput.write(report.bytes(format))
        } catch {
            if error.isBrokenPipe { Signals.dieOfBrokenPipe() }
            Terminal.complain("cannot write to standard output: \(error.message)")
            return .failure
        }
        if !report.problems.isEmpty { return .failure }
        let fails = report.findings.contains { isStrict || $0.severity == .error }
        return fails ? .findings : .success
    }

    private func changedLines() throws(ConfigurationProblem) -> ChangedLines? {
        guard readsChangedLines else { return nil }
        do throws(SystemError) {
            let diff = try readAll(.standardInput, size: 0)
            return ChangedLines(unifiedDiff: String(decoding: diff, as: UTF8.self))
        } catch {
            throw ConfigurationProblem(message: "standard input: error: \(error.message)")
        }
    }

    private func write(
        _ findings: [LintFinding], as path: String, problems: [String]
    ) throws(ConfigurationProblem) -> ExitCode {
        for problem in problems { Terminal.complain(problem) }
        do throws(SystemError) {
            let file = try OutputFile.replacing(path)
            try file.write(Baseline.file(of: findings, name: baselineNames(of: path)))
            try file.finish()
        } catch {
            throw ConfigurationProblem(message: "\(path): error: \(error.message)")
        }
        Terminal.complain("wrote \(findings.count) findings to \(path).")
        return problems.isEmpty ? .success : .failure
    }
}
