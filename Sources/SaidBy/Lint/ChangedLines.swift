/// The lines that a unified diff adds or changes.
public struct ChangedLines: Sendable {
    /// The ranges of lines by the path of the new file.
    private var ranges: [String: [Range<Int>]] = [:]

    /// Reads what `git diff` or `diff -u` prints.
    public init(unifiedDiff text: String) {
        var path: String?
        var line = 0
        var (oldLeft, newLeft) = (0, 0)
        for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if oldLeft > 0 || newLeft > 0 {
                if row.hasPrefix("+") {
                    if let path { ranges[path, default: []].append(line..<line + 1) }
                    (line, newLeft) = (line + 1, newLeft - 1)
                } else if row.hasPrefix("-") {
                    oldLeft -= 1
                } else if !row.hasPrefix("\\") {
                    (line, oldLeft, newLeft) = (line + 1, oldLeft - 1, newLeft - 1)
                }
            } else if row.hasPrefix("+++ ") {
                path = ChangedLines.path(row.dropFirst(4))
            } else if row.hasPrefix("@@ "), let hunk = ChangedLines.hunk(row) {
                (oldLeft, line, newLeft) = (hunk.old, hunk.start, hunk.new)
            }
        }
    }

    /// Whether the diff touches a line that the finding stands in.
    public func contain(_ finding: LintFinding) -> Bool {
        let lines = finding.place.start.line..<finding.place.end.line + 1
        let path = finding.path.hasPrefix("./") ? String(finding.path.dropFirst(2)) : finding.path
        // A document may be named by an absolute path, and a diff names it from its root.
        return ranges.contains { name, ranges in
            (path == name || path.hasSuffix("/" + name) || name.hasSuffix("/" + path))
                && ranges.contains { $0.overlaps(lines) }
        }
    }

    /// The path in a `+++` line: without `b/`, without a time behind a tab, without git's quoting.
    private static func path(_ text: Substring) -> String? {
        var name = String(text.prefix { $0 != "\t" && $0 != "\r" })
        if name.hasPrefix("\"") { name = unquoted(name) }
        if name == "/dev/null" { return nil }
        return name.hasPrefix("b/") ? String(name.dropFirst(2)) : name
    }

    /// Text that git has put into quotation marks, with octal escapes for its bytes.
    private static func unquoted(_ text: String) -> String {
        var rest = Array(text.utf8.dropFirst().prefix { $0 != UInt8(ascii: "\"") })[...]
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                bytes.append(byte)
                continue
            }
            let digits = String(decoding: rest.prefix(3), as: UTF8.self)
            if digits.count == 3, let octal = UInt8(digits, radix: 8) {
                bytes.append(octal)
                rest = rest.dropFirst(3)
            } else if let escaped = rest.popFirst() {
                bytes.append(escaped)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads `@@ -4,2 +4,7 @@`.
    private static func hunk(_ row: Substring) -> (old: Int, start: Int, new: Int)? {
        let parts = row.split(separator: " ")
        guard parts.count >= 3, let old = numbers(parts[1]), let new = numbers(parts[2]) else {
            return nil
        }
        return (old.count, new.start, new.count)
    }

    private static func numbers(_ part: Substring) -> (start: Int, count: Int)? {
        let numbers = part.dropFirst().split(separator: ",").map { Int($0) }
        guard let start = numbers.first ?? nil else { return nil }
        return (start, numbers.count > 1 ? numbers[1] ?? 1 : 1)
    }
}
