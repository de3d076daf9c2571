import SaidBy

/// Turns batches into their part of the report; used by several tasks at once.
struct BatchExtractor: Sendable {
    let extractor = Extractor()
    let report: any Report
    let encoding: TextEncoding
    let fields: LineFields

    init(_ command: ExtractCommand) {
        report = command.report
        encoding = command.encoding
        fields = command.fields
    }

    func extract(_ batch: Batch) -> BatchResult {
        var result = BatchResult()
        switch batch {
        case .documents(let documents):
            for document in documents { extract(document, into: &result) }
        case .lines(let block):
            extract(block, into: &result)
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
                try readAll(path, size: size)
            }
        }
    }

    private func extract(
        name: String, format: SourceText.Format, into result: inout BatchResult,
        read: () throws(SystemError) -> [UInt8]
    ) {
        do {
            let bytes = try read()
            result.documents += 1
            result.bytes += bytes.count
            let source = SourceText(utf8: try encoding.decode(bytes), format: format)
            result.output.append(contentsOf: report.separator)
            report.append(extractor.extract(source), document: name, to: &result.output)
        } catch let error as SystemError {
            result.problems.append("\(name): \(error.message)")
        } catch let error as DecodingError {
            result.problems.append("\(name): \(error.advice)")
        } catch {
            result.problems.append("\(name): \(error)")
        }
    }
}
