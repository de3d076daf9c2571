/// The findings of documents that are linted together.
public struct LintRun {
    private let documents: [LintedDocument]
    private var suppressor: Suppressor
    private var findings: [LintFinding] = []

    /// What is found in documents and among them, without what is suppressed: document by document,
    /// each in text order.
    public static func findings(of documents: [LintedDocument]) -> [LintFinding] {
        var run = LintRun(documents)
        run.collect()
        return run.findings
    }

    private init(_ documents: [LintedDocument]) {
        self.documents = documents
        suppressor = Suppressor(documents)
    }

    private mutating func collect() {
        let among = findingsAmongDocuments()
        for (index, document) in documents.enumerated() {
            var own = (document.findings + (among[index] ?? []))
                .filter { !suppressor.suppresses($0, in: index) }
            own += suppressor.unusedInText(of: index)
            findings += own.ordered()
        }
        findings += suppressor.unusedInConfigurations().ordered()
    }

    /// What the rules that compare documents find, by the index of the document.
    private func findingsAmongDocuments() -> [Int: [LintFinding]] {
        var records: [QuotationRecord] = []
        for (index, document) in documents.enumerated() {
            for var record in document.records {
                record.document = index
                records.append(record)
            }
        }
        var found: [Int: [LintFinding]] = [:]
        for rule in LintRule.all {
            guard case .run(let check) = rule.check, documents.contains(where: { $0.runs(rule) })
            else { continue }
            for match in check(records) {
                let record = records[match.record]
                let document = documents[record.document]
                guard let severity = document.linter.severity(of: rule) else { continue }
                found[record.document, default: []].append(
                    LintFinding(
                        path: document.path, rule: rule.id, severity: severity,
                        message: match.message, place: record.place, edits: [],
                        fingerprintBase: Fingerprint.of(rule: rule.id, context: record.context)))
            }
        }
        return found
    }
}

extension LintedDocument {
    fileprivate func runs(_ rule: LintRule) -> Bool { linter.severity(of: rule) != nil }
}
