import SaidBy

/// Turns batches into their part of the report; used by several tasks at once.
struct BatchExtractor: Sendable {
    let extractor = Extractor()
    let report: any Report
    let encoding: TextEncoding
    let fields: LineFields

    /// From how many bytes on a document's part of the report is not held whole.
    private static let large = 1 << 20

    init(_ command: ExtractCommand) {
        report = command.report
        encoding = command.encoding
        fields = command.fields
    }

    func extract(_ batch: Batch) -> BatchResult {
        var result = BatchResult()
        switch batch {
        case .documents(let documents):
            // About as much as comes out of them: to grow would copy it again and again.
            let size = documents.reduce(0) { $0 + $1.size }
            result.output.reserveCapacity(min(size, BatchExtractor.large))
            for document in documents { extract(document, into: &result) }
        case .lines(let block):
            extract(block, into: &result)
        }
        return result
    }

    private func extract(_ found: DocumentWalk.Found, into result: inout BatchResult) {
        do throws(DocumentProblem) {
            let text = try DocumentText(found, encoding)
            result.documents += 1
            result.bytes += text.source.count
            result.output.append(contentsOf: report.separator)
            let extraction = extractor.extract(
                text.source, describingSpeakers: report.describesSpeakers)
            if text.source.count > BatchExtractor.large,
                let report = report as? any PiecewiseReport
            {
                result.add(extraction, name: text.name, to: report)
            } else {
                report.append(extraction, document: text.name, to: &result.output)
            }
        } catch {
            result.problems.append(error.message)
        }
    }
}
