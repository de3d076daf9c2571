import SaidBy

/// Leaves out the findings that were not asked for.
struct FindingFilter {
    private let minimum: LintSeverity
    private let changes: ChangedLines?
    private let baseline: Baseline?
    private let name: (String) -> String

    init(_ command: LintCommand, changes: ChangedLines?) throws(ConfigurationProblem) {
        minimum = command.severity
        self.changes = changes
        let path = command.baseline ?? ""
        name = baselineNames(of: path)
        baseline = try command.baseline.map { path throws(ConfigurationProblem) in
            let bytes = try readSettings(path)
            do throws(ConfigurationError) {
                return try Baseline(bytes, path: path)
            } catch {
                throw ConfigurationProblem(message: error.description)
            }
        }
    }

    func filter(_ findings: [LintFinding]) -> [LintFinding] {
        let new = baseline?.newFindings(among: findings, name: name) ?? findings
        return new.filter { $0.severity >= minimum && changes?.contain($0) != false }
    }
}

/// How a baseline names documents: by their paths from its own folder.
func baselineNames(of baseline: String) -> (String) -> String {
    let folder = AbsolutePath(baseline).folder ?? AbsolutePath("/")
    return { AbsolutePath($0).relative(to: folder) }
}
