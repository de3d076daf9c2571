import SaidBy

/// `saidby verify`: whether the sources have the words of claims, from the claimed speakers.
struct VerifyCommand: Subcommand {
    enum Format: String, CaseIterable {
        case table, csv, json, jsonl
    }

    /// What else may pass than the same words of the same speaker.
    enum Allowance: String, CaseIterable {
        case normalised, bracketed, elided, stitched, altered, truncated, paraphrase
        case notFound = "not-found"
        case different, unattributed, unclaimed
    }

    static let name = "verify"
    static let summary = "Check that sources have the words of quotations, and from whom."
    static let operandUsage = "CLAIMS --sources PATH ..."
    static let discussion = """
        CLAIMS is CSV with the columns quote and speaker, what extract prints, or JSON Lines with \
        such members; "-" is standard input. With --draft DRAFT in its place, the quotations of \
        the draft itself are checked. A source PATH is a file, or a folder that is searched for .txt and .md.
        A claim passes if a source has its words, exact, normalised, bracketed or elided, from the \
        same speaker. Exit code 1: a claim failed. Exit code 2: some input could not be read, or \
        there was nothing to verify; the rest is still checked.
        """

    var operands: [String] = []
    var draft: String?
    /// What was given with --sources, and how many operands stood before it.
    var sourceOptions: [String] = []
    var operandsBeforeSources: Int?
    var names = ClaimNames()
    var allowed: Set<Allowance> = []
    var isStrict = false
    var format = Format.table
    var showsOnlyFailures = false
    var allowsEmpty = false
    var offsets = OffsetUnit.scalars
    var output: String?
    var jobs = processorCount()
    var encoding = TextEncoding.utf8

    func run() async throws(UsageError) -> ExitCode {
        try checkUse()
        let table: ClaimTable
        do throws(ClaimsError) {
            table = try claims()
        } catch {
            throw UsageError(error.message)
        }
        var problems = table.problems
        if table.rows.isEmpty, !allowsEmpty {
            let place = draft ?? claimsFile ?? ""
            problems.append(
                "\(place): there is nothing to verify; --allow-empty lets that pass.")
        }
        var loader = SourceLoader(self)
        let index = await loader.load()
        problems += loader.problems
        let checked = await check(table.rows, with: Verifier(index), policy: policy, jobs: jobs)
        for problem in problems { Terminal.complain(problem) }
        try write(checked, columns: table.columns, index: index)
        if !problems.isEmpty { return .failure }
        return VerdictSummary(checked).hasFailures ? .findings : .success
    }

    private func write(
        _ checked: [CheckedClaim], columns: [String], index: SourceIndex
    ) throws(UsageError) {
        let places = PlaceLookup(index, unit: offsets)
        let summary = VerdictSummary(checked).line
        let shown = showsOnlyFailures ? checked.filter { !$0.passed } : checked
        do throws(SystemError) {
            let file = try output.map(OutputFile.replacing) ?? .standardOutput
            var report = report(columns, places, isTerminal: file.isTerminal)
            try file.write(report.header)
            for (index, claim) in shown.enumerated() {
                var bytes: [UInt8] = index > 0 ? report.separator : []
                report.append(claim, to: &bytes)
                try file.write(bytes)
            }
            try file.write(report.footer)
            if format == .table { try file.write(Array(summary.utf8)) }
            try file.finish()
        } catch {
            if error.isBrokenPipe { Signals.dieOfBrokenPipe() }
            throw UsageError("cannot write to \(output ?? "standard output"): \(error.message)")
        }
        if format != .table { Terminal.write(summary, to: .standardError) }
    }

    private func report(
        _ columns: [String], _ places: PlaceLookup, isTerminal: Bool
    ) -> any VerdictReport {
        switch format {
        case .table: VerdictTable(places: places, hasColour: isTerminal && wantsColour())
        case .csv: VerdictCSV(columns: columns, places: places)
        case .json: VerdictJSON(columns: columns, layout: .array, places: places)
        case .jsonl: VerdictJSON(columns: columns, layout: .lines, places: places)
        }
    }
}
