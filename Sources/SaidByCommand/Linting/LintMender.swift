import SaidBy

/// Writes the mends of findings into their documents, each whole or not at all.
struct LintMender {
    /// What went wrong, in words.
    private(set) var problems: [String] = []
    /// How many findings were mended.
    private(set) var mended = 0

    /// Mends what can be mended.
    ///
    /// - Returns: The findings that are left.
    mutating func mend(_ findings: [LintFinding]) -> [LintFinding] {
        var left: [LintFinding] = []
        var index = 0
        while index < findings.count {
            let path = findings[index].path
            let own = findings[index...].prefix { $0.path == path }
            left += mend(Array(own), in: path)
            index += own.count
        }
        return left
    }

    private mutating func mend(_ findings: [LintFinding], in path: String) -> [LintFinding] {
        guard path != "-", findings.contains(where: { !$0.edits.isEmpty }) else { return findings }
        do throws(SystemError) {
            let bytes = try readAll(Path(path), size: 0)
            guard bytes.isText(of: findings) else {
                problems.append("\(path): not mended: it is not UTF-8, or changed meanwhile.")
                return findings
            }
            let fix = LintFix(bytes, findings: findings)
            try write(fix.bytes, to: path)
            mended += fix.mended.count
            return findings.enumerated().filter { !fix.mended.contains($0.offset) }.map(\.element)
        } catch {
            problems.append("\(path): cannot be mended: \(error.message)")
            return findings
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
        let file = try OutputFile.replacing(path)
        do throws(SystemError) {
            try file.write(bytes)
            try file.finish()
        } catch {
            file.discard()
            throw error
        }
    }
}

extension [UInt8] {
    /// Whether the lines of findings stand where the findings have them.
    fileprivate func isText(of findings: [LintFinding]) -> Bool {
        guard firstInvalidUTF8 == nil else { return false }
        let source = SourceText(utf8: self)
        let lines = LineIndex(source)
        return findings.allSatisfy { finding in
            finding.place.span.end <= source.count
                && lines.position(of: finding.place.span.start) == finding.place.start
                && finding.edits.allSatisfy { $0.span.end <= source.count }
        }
    }
}
