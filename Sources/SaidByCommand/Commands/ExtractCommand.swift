import SaidBy

/// `saidby extract`: the quotations of documents, as rows or objects.
struct ExtractCommand: Subcommand {
    enum Format: String, CaseIterable {
        case csv, tsv, json, jsonl, html, brat, w3c, tei
    }

    enum InputFormat: String, CaseIterable {
        case text, jsonl
    }

    static let name = "extract"
    static let summary = "Print every quotation of news articles with its speaker."
    static let operandUsage = "[PATH ...]"
    static let discussion = """
        A PATH is a file, or a folder that is searched for .txt and .md. "-" or no PATH is \
        standard input. Exit code 2: some input could not be read; the rest is still processed.
        html is one page to look at, with nothing beside it. brat has a file for each document: \
        give -o a new folder for them.
        """

    var operands: [String] = []
    var format = Format.csv
    var reportOptions = ReportOptions()
    var output: String?
    var jobs = processorCount()
    var encoding = TextEncoding.utf8

    var inputFormat = InputFormat.text
    var fields = LineFields()

    var batches: any BatchSource {
        switch inputFormat {
        case .text: DocumentBatches(operands)
        case .jsonl: LineBatches(operands)
        }
    }

    var report: any Report {
        switch format {
        case .csv: CSVReport(options: reportOptions)
        case .json: JSONReport(layout: .array, options: reportOptions)
        case .jsonl: JSONReport(layout: .lines, options: reportOptions)
        case .tsv: TSVReport(options: reportOptions)
        case .html: HTMLReport(options: reportOptions)
        case .brat where output != nil: BratFolderReport(options: reportOptions)
        case .brat: BratReport(options: reportOptions)
        case .w3c: WebAnnotationReport(options: reportOptions)
        case .tei: TEIReport(options: reportOptions)
        }
    }

    func run() async throws(UsageError) -> ExitCode {
        if operands.isEmpty, FileDescriptor.standardInput.isTerminal {
            Terminal.complain("reading standard input; Control-D ends it.")
        }
        var file = try sink()
        do throws(SystemError) {
            try file.write(report.header)
            var run = ExtractRun(self, to: file)
            let problems = try await run.run()
            try file.write(report.footer)
            try file.finish()
            return problems == 0 ? .success : .failure
        } catch {
            file.discard()
            if error.isBrokenPipe { Signals.dieOfBrokenPipe() }
            Terminal.complain("cannot write to \(file.name): \(error.message)")
            return .failure
        }
    }
}
