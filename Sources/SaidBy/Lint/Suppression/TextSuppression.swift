/// A comment of Markdown that suppresses findings: `<!-- saidby:disable RULE -->`.
struct TextSuppression: Sendable {
    /// The id of the rule; nil for every rule.
    let rule: String?
    /// The lines that findings must begin in.
    let lines: ClosedRange<Int>
    let place: LintFinding.Place
    let context: String

    func suppresses(_ finding: LintFinding) -> Bool {
        (rule == nil || rule == finding.rule) && lines.contains(finding.place.start.line)
    }

    /// The suppressions of a document, in text order.
    static func all(in text: LintText) -> [TextSuppression] {
        var reader = SuppressionReader(text)
        return reader.read()
    }
}

/// Reads the comments of one document.
private struct SuppressionReader {
    private let text: LintText
    private let lines: [Substring]
    private var suppressions: [TextSuppression] = []
    /// Where each rule was last disabled, by its id or "" for all, and not enabled again.
    private var open: [String: SuppressionComment] = [:]

    init(_ text: LintText) {
        self.text = text
        let whole = text.source.string(in: Span(start: 0, end: Int32(text.source.count)))
        lines = whole.split(omittingEmptySubsequences: false) { $0.isNewline }
    }

    mutating func read() -> [TextSuppression] {
        for comment in SuppressionComment.all(in: text) { take(comment) }
        for (rule, comment) in open { add(rule, comment, to: .max) }
        return suppressions.sorted { $0.place.span < $1.place.span }
    }

    private mutating func take(_ comment: SuppressionComment) {
        let rules = comment.rules.isEmpty ? [""] : comment.rules
        switch comment.action {
        case .disableNextLine:
            for rule in rules { addNextLine(rule, comment) }
        case .disable:
            for rule in rules where open[rule] == nil { open[rule] = comment }
        case .enable:
            for rule in comment.rules.isEmpty ? Array(open.keys) : rules {
                guard let start = open.removeValue(forKey: rule) else { continue }
                add(rule, start, to: comment.place.start.line)
            }
        }
    }

    private mutating func add(_ rule: String, _ comment: SuppressionComment, to last: Int) {
        let first = comment.place.start.line
        append(rule, comment, first...max(first, last))
    }

    /// The next line that is not blank.
    private mutating func addNextLine(_ rule: String, _ comment: SuppressionComment) {
        var line = comment.place.end.line + 1
        while line <= lines.count, lines[line - 1].allSatisfy(\.isWhitespace) { line += 1 }
        append(rule, comment, line...line)
    }

    private mutating func append(
        _ rule: String, _ comment: SuppressionComment, _ lines: ClosedRange<Int>
    ) {
        suppressions.append(
            TextSuppression(
                rule: rule.isEmpty ? nil : rule, lines: lines, place: comment.place,
                context: comment.text))
    }
}
