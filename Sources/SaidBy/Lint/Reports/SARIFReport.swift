extension LintReport {
    /// SARIF 2.1.0: one run, whose driver lists every rule.
    var sarif: String {
        let notifications = problems.map {
            JSONOutput.object([
                ("level", .string("error")), ("message", .object([("text", .string($0))])),
            ])
        }
        let run = JSONOutput.object([
            ("tool", .object([("driver", driver)])),
            ("columnKind", .string("unicodeCodePoints")),
            (
                "invocations",
                .array([
                    .object([
                        ("executionSuccessful", .flag(problems.isEmpty)),
                        ("toolExecutionNotifications", .array(notifications)),
                    ])
                ])
            ),
            ("results", .array(findings.map(sarifResult))),
        ])
        let log = JSONOutput.object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
            ("version", .string("2.1.0")), ("runs", .array([run])),
        ])
        return log.text + "\n"
    }

    private var driver: JSONOutput {
        .object([
            ("name", .string("saidby")), ("version", .string(version)),
            ("semanticVersion", .string(version)),
            (
                "rules",
                .array(
                    LintRule.all.map { rule in
                        .object([
                            ("id", .string(rule.id)),
                            ("shortDescription", message(rule.summary)),
                            ("fullDescription", message(rule.rationale)),
                            ("help", message("\(rule.rationale) (\(rule.authority))")),
                            (
                                "defaultConfiguration",
                                .object([
                                    ("enabled", .flag(rule.isOnByDefault)),
                                    ("level", .string(rule.severity.rawValue)),
                                ])
                            ),
                        ])
                    })
            ),
        ])
    }

    private func message(_ text: String) -> JSONOutput { .object([("text", .string(text))]) }

    private func sarifResult(_ finding: LintFinding) -> JSONOutput {
        let (start, end) = (finding.place.start, finding.place.end)
        var artifact: [(String, JSONOutput)] = [("uri", .string(uri(finding.path)))]
        if !finding.path.hasPrefix("/") { artifact.append(("uriBaseId", .string("%SRCROOT%"))) }
        let region = JSONOutput.object([
            ("startLine", .number(start.line)), ("startColumn", .number(start.column)),
            ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
        ])
        let location = JSONOutput.object([
            (
                "physicalLocation",
                .object([("artifactLocation", .object(artifact)), ("region", region)])
            )
        ])
        let index = LintRule.all.firstIndex { $0.id == finding.rule } ?? -1
        return .object([
            ("ruleId", .string(finding.rule)), ("ruleIndex", .number(index)),
            ("level", .string(finding.severity.rawValue)), ("message", message(finding.message)),
            ("locations", .array([location])),
            (
                "partialFingerprints",
                .object([("saidbyFinding/v1", .string(finding.fingerprint))])
            ),
        ])
    }

    /// A path as a URI: forward slashes, other bytes than letters, digits and "-._~/" escaped.
    private func uri(_ path: String) -> String {
        var path = path
        while path.hasPrefix("./") { path.removeFirst(2) }
        let digits = Array("0123456789ABCDEF")
        let escaped = path.utf8.map { byte in
            let scalar = Unicode.Scalar(byte == UInt8(ascii: "\\") ? UInt8(ascii: "/") : byte)
            let isPlain =
                scalar.isASCII
                && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    || "-._~/".unicodeScalars.contains(scalar))
            if isPlain { return String(scalar) }
            return "%" + String(digits[Int(byte >> 4)]) + String(digits[Int(byte & 0x0F)])
        }
        return (path.hasPrefix("/") ? "file://" : "") + escaped.joined()
    }
}
