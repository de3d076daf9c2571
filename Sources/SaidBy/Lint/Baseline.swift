/// Findings that are known and not reported again: how many of each fingerprint in each document.
///
/// Lines do not matter, so that a baseline survives what moves text about.
public struct Baseline: Sendable {
    private struct Key: Hashable {
        let path: String
        let rule: String
        let fingerprint: String
    }

    private var counts: [Key: Int] = [:]

    /// Reads a baseline file.
    ///
    /// - Parameters:
    ///   - bytes: Its content.
    ///   - path: What messages call it.
    public init(_ bytes: [UInt8], path: String) throws(ConfigurationError) {
        let file = try SettingsFile(bytes, path: path)
        for member in try file.members(of: file.tree, "a baseline") where member.name == "findings"
        {
            for entry in try file.elements(member.value, "\"findings\"") {
                try add(entry, of: file)
            }
        }
    }

    private mutating func add(
        _ entry: JSONTree, of file: SettingsFile
    ) throws(ConfigurationError) {
        var texts: [String: String] = [:]
        var count = 1
        for member in try file.members(of: entry, "each of \"findings\"") {
            if case .number(let digits) = member.value.value { count = Int(digits) ?? 1 }
            if case .string(let text) = member.value.value { texts[member.name] = text }
        }
        guard let path = texts["path"], let rule = texts["rule"],
            let fingerprint = texts["fingerprint"]
        else {
            throw file.error(
                "a finding needs \"path\", \"rule\" and \"fingerprint\"; write the baseline again "
                    + "with --write-baseline.", at: entry.offset)
        }
        counts[Key(path: path, rule: rule, fingerprint: fingerprint), default: 0] += count
    }

    /// The findings that the baseline does not hold.
    ///
    /// - Parameters:
    ///   - findings: What the run found.
    ///   - name: How the baseline names the document of a path.
    public func newFindings(
        among findings: [LintFinding], name: (String) -> String
    ) -> [LintFinding] {
        var left = counts
        return findings.filter { finding in
            let key = Key(
                path: name(finding.path), rule: finding.rule, fingerprint: finding.fingerprintBase)
            guard let count = left[key], count > 0 else { return true }
            left[key] = count - 1
            return false
        }
    }

    /// The baseline file of findings: readable, a finding a line.
    ///
    /// - Parameters:
    ///   - findings: What the run found.
    ///   - name: How the baseline names the document of a path.
    public static func file(of findings: [LintFinding], name: (String) -> String) -> [UInt8] {
        var counts: [Key: Int] = [:]
        var order: [(key: Key, finding: LintFinding)] = []
        for finding in findings {
            let key = Key(
                path: name(finding.path), rule: finding.rule, fingerprint: finding.fingerprintBase)
            counts[key, default: 0] += 1
            if counts[key] == 1 { order.append((key, finding)) }
        }
        let lines = order.map { key, finding in
            let object = JSONOutput.object([
                ("path", .string(key.path)), ("rule", .string(key.rule)),
                ("fingerprint", .string(key.fingerprint)), ("count", .number(counts[key] ?? 1)),
                ("message", .string(finding.message)),
            ])
            return "    " + object.text
        }
        let body = lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n  "
        return Array("{\n  \"version\": 1,\n  \"findings\": [\(body)]\n}\n".utf8)
    }
}
