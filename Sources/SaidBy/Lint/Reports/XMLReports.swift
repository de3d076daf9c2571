extension LintReport {
    /// Checkstyle's XML: a file element a document with findings.
    var checkstyle: String {
        let files = findingsByPath.map { path, findings in
            let errors = findings.map { finding in
                let severity = finding.severity == .note ? "info" : finding.severity.rawValue
                return "    <error line=\"\(finding.place.start.line)\""
                    + " column=\"\(finding.place.start.column)\" severity=\"\(severity)\""
                    + " message=\"\(xml(finding.message))\" source=\"saidby.\(finding.rule)\"/>\n"
            }
            return "  <file name=\"\(xml(path))\">\n" + errors.joined() + "  </file>\n"
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"8.0\">\n"
            + files.joined() + "</checkstyle>\n"
    }

    /// JUnit's XML: a test case a document, a failure a finding, an error what could not be read.
    var junit: String {
        let byPath = Dictionary(uniqueKeysWithValues: findingsByPath)
        let others = findingsByPath.map(\.0).filter { !documents.contains($0) }
        let cases = (documents + others).map { path in
            let failures = (byPath[path] ?? []).map { finding in
                let place = "\(finding.place.start.line):\(finding.place.start.column)"
                return "    <failure type=\"\(finding.rule)\""
                    + " message=\"\(xml("\(place): \(finding.message)"))\">"
                    + xml("\(finding.path):\(place): \(finding.severity.rawValue): ")
                    + xml("\(finding.message) [\(finding.rule)]") + "</failure>\n"
            }
            let head = "  <testcase classname=\"saidby\" name=\"\(xml(path))\""
            return failures.isEmpty
                ? head + "/>\n" : head + ">\n" + failures.joined() + "  </testcase>\n"
        }
        let errors = problems.map {
            "  <testcase classname=\"saidby\" name=\"\(xml($0))\">\n    <error message="
                + "\"\(xml($0))\"/>\n  </testcase>\n"
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
            + "<testsuite name=\"saidby lint\" tests=\"\(cases.count + errors.count)\""
            + " failures=\"\(findings.count)\" errors=\"\(errors.count)\">\n"
            + cases.joined() + errors.joined() + "</testsuite>\n</testsuites>\n"
    }

    /// The findings of each document, in the order of the documents.
    private var findingsByPath: [(String, [LintFinding])] {
        var order: [String] = []
        var byPath: [String: [LintFinding]] = [:]
        for finding in findings {
            if byPath[finding.path] == nil { order.append(finding.path) }
            byPath[finding.path, default: []].append(finding)
        }
        return order.map { ($0, byPath[$0] ?? []) }
    }

    /// Text for an attribute or an element; what XML cannot hold becomes U+FFFD.
    private func xml(_ text: String) -> String {
        let clean = String.UnicodeScalarView(
            text.unicodeScalars.map { scalar in
                let isControl = scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar)
                return isControl || scalar.value == 0xFFFE || scalar.value == 0xFFFF
                    ? "\u{FFFD}" : scalar
            })
        return replacing(
            String(clean),
            [
                ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("\n", "&#10;"),
                ("\r", "&#13;"), ("\t", "&#9;"),
            ])
    }
}
