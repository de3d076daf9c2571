/// A text, or several documents of one run, that show what a lint rule does.
public struct LintExample: Sendable {
    /// The documents, as they are linted.
    public let texts: [String]
    /// The documents with `⟦` and `⟧` around what the rule must find.
    public let marked: [String]
    /// What the rule must find: the document's index and the words of the finding, in order.
    public let findings: [Finding]
    /// The rule's options in this example, as in a configuration file: `"words": ["claim"]`.
    public let options: String
    /// Whether the documents are Markdown.
    public let isMarkdown: Bool

    /// One finding of an example.
    public struct Finding: Sendable, Equatable {
        /// The index of the document in `texts`.
        public let text: Int
        /// UTF-8 byte offsets into that document.
        public let span: Span
    }

    /// Reads texts in which `⟦` and `⟧` stand around what must be found.
    ///
    /// An example without them is one in which the rule must be silent.
    init(_ marked: String..., options: String = "", isMarkdown: Bool = false) {
        var texts: [String] = []
        var findings: [Finding] = []
        for (index, text) in marked.enumerated() {
            var plain: [UInt8] = []
            var open: [Int32] = []
            for scalar in text.unicodeScalars {
                switch scalar {
                case "⟦": open.append(Int32(plain.count))
                case "⟧":
                    let start = open.popLast() ?? 0
                    let span = Span(start: start, end: Int32(plain.count))
                    findings.append(Finding(text: index, span: span))
                default: plain.append(contentsOf: String(scalar).utf8)
                }
            }
            texts.append(String(decoding: plain, as: UTF8.self))
        }
        self.marked = marked
        self.texts = texts
        self.findings = findings
        self.options = options
        self.isMarkdown = isMarkdown
    }
}
