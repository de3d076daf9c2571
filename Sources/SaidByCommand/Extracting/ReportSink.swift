/// Takes the bytes of a report.
protocol ReportSink {
    /// What people call it.
    var name: String { get }
    /// Whether a person reads it as it comes.
    var isTerminal: Bool { get }

    /// Takes the bytes that come next: the report's header or footer, or whole documents.
    mutating func write(_ bytes: [UInt8]) throws(SystemError)

    /// Ends the report.
    func finish() throws(SystemError)

    /// Takes back what was written so far, where that is possible.
    func discard()
}

extension ExtractCommand {
    /// Where the report is to go.
    func sink() throws(UsageError) -> any ReportSink {
        if format == .brat {
            if let output { return try BratFolder(output) }
            try checkThereIsOneDocument()
        }
        do throws(SystemError) {
            return try output.map(OutputFile.replacing) ?? .standardOutput
        } catch {
            throw UsageError("\(output ?? ""): cannot write there: \(error.message)")
        }
    }

    private func checkThereIsOneDocument() throws(UsageError) {
        let isFolder = operands.contains {
            (try? FileStatus.of(Path($0)))?.isFolder == true
        }
        if isFolder || operands.count > 1 || inputFormat == .jsonl {
            throw UsageError(
                "brat has a file for each document; give a new folder for them: -o FOLDER")
        }
    }
}
