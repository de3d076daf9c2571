import SaidBy

/// Turns batches into their part of the report; used by several tasks at once.
struct BatchExtractor: Sendable {
    private let extractor = Extractor()
    private let report: any Report
    private let encoding: TextEncoding

    init(_ command: ExtractCommand) {
        report = command.report
        encoding = command.encoding
    }

    func extract(_ batch: Batch) -> BatchResult {
        var result = BatchResult()
        switch batch {
        case .documents(let documents):
            for document in documents { extract(document, into: &result) }
        }
        return result
    }

    private func extract(_ found: DocumentWalk.Found, into result: inout BatchResult) {
        switch found {
        case .problem(let problem):
            result.problems.append(problem)
        case .standardInput:
            extract(name: "-", format: .plain, into: &result) { () throws(SystemError) in
                try readAll(.standardInput, size: 0)
            }
        case .document(let path, let size):
            let format: SourceText.Format = path.hasSuffix([".md"]) ? .markdown : .plain
            extract(name: path.text, format: format, into: &result) { () throws(SystemError) in
                let file = try FileDescriptor.reading(path)
                let bytes = Result { () throws(SystemError) in try readAll(file, size: size) }
                try file.close()
                return try bytes.get()
            }
        }
    }

    private func extract(
        name: String, format: SourceText.Format, into result: inout BatchResult,
        read: () throws(SystemError) -> [UInt8]
    ) {
        do throws(SystemError) {
            let bytes = try read()
            result.documents += 1
            result.bytes += bytes.count
            let text = bytes
            let extraction = extractor.extract(SourceText(utf8: text, format: format))
            result.output.append(contentsOf: report.separator)
            report.append(extraction, document: name, to: &result.output)
        } catch {
            result.problems.append("\(name): \(error.message)")
        }
    }
}
