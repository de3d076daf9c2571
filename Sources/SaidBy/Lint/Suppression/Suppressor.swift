/// Tells which findings of a run are suppressed, and which suppressions were for nothing.
struct Suppressor {
    private let documents: [LintedDocument]
    /// The indices of the suppressions in the text of each document that were of use.
    private var usedInText: [Set<Int>]
    /// Those of the configurations, by the configuration's path.
    private var usedInConfiguration: [String: Set<Int>] = [:]

    init(_ documents: [LintedDocument]) {
        self.documents = documents
        usedInText = Array(repeating: [], count: documents.count)
    }

    /// Whether a finding in the document of that index is suppressed.
    mutating func suppresses(_ finding: LintFinding, in index: Int) -> Bool {
        let document = documents[index]
        var isSuppressed = false
        for (entry, suppression) in document.suppressions.enumerated()
        where suppression.suppresses(finding) {
            usedInText[index].insert(entry)
            isSuppressed = true
        }
        let configuration = document.linter.configuration
        for (entry, suppression) in configuration.suppressions.enumerated()
        where suppression.suppresses(finding, at: document.relativePath) {
            usedInConfiguration[configuration.path, default: []].insert(entry)
            isSuppressed = true
        }
        return isSuppressed
    }

    /// A finding for each suppression in the text that was for nothing, if its rule ran.
    func unusedInText(of index: Int) -> [LintFinding] {
        let document = documents[index]
        guard let severity = document.linter.severity(of: .unusedSuppression) else { return [] }
        return document.suppressions.enumerated().compactMap { entry, suppression in
            guard !usedInText[index].contains(entry),
                let message = document.linter.complaint(about: suppression.rule)
            else { return nil }
            return finding(
                message, in: document.path, at: suppression.place, context: suppression.context,
                severity: severity)
        }
    }

    /// A finding for each configured suppression of one document that was linted for nothing.
    func unusedInConfigurations() -> [LintFinding] {
        var findings: [LintFinding] = []
        var seen: Set<String> = []
        for document in documents {
            let linter = document.linter
            let configuration = linter.configuration
            guard let severity = linter.severity(of: .unusedSuppression) else { continue }
            for (entry, suppression) in configuration.suppressions.enumerated() {
                guard suppression.glob.isLiteral, suppression.glob.matches(document.relativePath),
                    usedInConfiguration[configuration.path]?.contains(entry) != true,
                    let message = linter.complaint(about: suppression.rule),
                    seen.insert("\(configuration.path)\u{0}\(entry)").inserted
                else { continue }
                findings.append(
                    finding(
                        message, in: configuration.path, at: suppression.place,
                        context: suppression.place.lineText, severity: severity))
            }
        }
        return findings
    }

    private func finding(
        _ message: String, in path: String, at place: LintFinding.Place, context: String,
        severity: LintSeverity
    ) -> LintFinding {
        let rule = LintRule.unusedSuppression.id
        return LintFinding(
            path: path, rule: rule, severity: severity, message: message, place: place, edits: [],
            fingerprintBase: Fingerprint.of(rule: rule, context: context))
    }
}

extension Linter {
    /// What is wrong with a suppression that no finding needs; nil if its rule did not run.
    fileprivate func complaint(about rule: String?) -> String? {
        guard let rule else { return "this suppresses nothing; remove it" }
        guard let known = LintRule.named(rule) else {
            return "there is no rule “\(rule)”; saidby rules lists them"
        }
        return severity(of: known) == nil ? nil : "this suppresses no \(rule); remove it"
    }
}
