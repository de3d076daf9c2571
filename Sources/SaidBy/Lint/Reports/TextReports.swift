extension LintReport {
    /// A line a finding, as compilers print it.
    var plainText: String {
        findings.map { $0.compilerLine + (showsLines ? $0.markedLine : "") + "\n" }.joined()
    }

    /// An object a finding.
    var json: String {
        let objects = findings.map { finding in
            JSONOutput.object([
                ("path", .string(finding.path)),
                ("line", .number(finding.place.start.line)),
                ("column", .number(finding.place.start.column)),
                ("endLine", .number(finding.place.end.line)),
                ("endColumn", .number(finding.place.end.column)),
                ("severity", .string(finding.severity.rawValue)),
                ("rule", .string(finding.rule)),
                ("message", .string(finding.message)),
                ("fingerprint", .string(finding.fingerprint)),
            ]).text
        }
        return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }

    /// A workflow command a finding.
    var githubCommands: String {
        findings.map { finding in
            let command = finding.severity == .note ? "notice" : finding.severity.rawValue
            let start = finding.place.start
            let end = finding.place.end
            var properties = [
                "file=" + githubProperty(finding.path), "line=\(start.line)",
                "endLine=\(end.line)",
            ]
            // GitHub refuses columns of what spans several lines.
            if start.line == end.line {
                properties += ["col=\(start.column)", "endColumn=\(end.column)"]
            }
            properties.append("title=" + githubProperty(finding.rule))
            let message = githubText("\(finding.message) [\(finding.rule)]")
            return "::\(command) \(properties.joined(separator: ","))::\(message)\n"
        }.joined()
    }

    private func githubProperty(_ text: String) -> String {
        replacing(githubText(text), [(":", "%3A"), (",", "%2C")])
    }

    private func githubText(_ text: String) -> String {
        replacing(text, [("%", "%25"), ("\r", "%0D"), ("\n", "%0A")])
    }
}

extension LintFinding {
    fileprivate var compilerLine: String {
        "\(path):\(place.start.line):\(place.start.column): \(severity.rawValue): \(message) [\(rule)]"
    }

    /// The line, cut to a window about the finding, and a caret below it.
    fileprivate var markedLine: String {
        let line = place.lineText.unicodeScalars.map { $0 == "\t" ? " " : $0 }
        let column = place.start.column - place.lineTextColumn
        let first = max(0, min(column - 30, line.count - 100))
        let window = line[min(first, line.count)..<min(line.count, first + 100)]
        let isOneLine = place.start.line == place.end.line
        let length = isOneLine ? max(1, place.end.column - place.start.column) : line.count - column
        let shown = max(1, min(length, first + 100 - column))
        return "\n    " + String(String.UnicodeScalarView(window)) + "\n    "
            + String(repeating: " ", count: max(0, column - first)) + "^"
            + String(repeating: "~", count: shown - 1)
    }
}

/// The text with single characters replaced.
func replacing(_ text: String, _ replacements: [(Unicode.Scalar, String)]) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        if let replacement = replacements.first(where: { $0.0 == scalar }) {
            result.append(contentsOf: replacement.1.unicodeScalars)
        } else {
            result.append(scalar)
        }
    }
    return String(result)
}
