@testable import SaidBy

/// A document of a lint run, by its name: ".md" makes it Markdown.
struct TestDocument {
    let path: String
    let text: String

    init(_ text: String, path: String = "a.txt") {
        self.path = path
        self.text = text
    }
}

/// What is found in documents under a configuration.
func lint(
    _ documents: TestDocument..., configuration json: String = "{}"
) throws -> [LintFinding] {
    let configuration = try LintConfiguration(content: Array(json.utf8), path: ".saidby.json")
    let linter = Linter(configuration: configuration)
    let linted = documents.map { document in
        let format: SourceText.Format = document.path.hasSuffix(".md") ? .markdown : .plain
        let source = SourceText(document.text, format: format)
        return linter.lint(Extractor().extract(source), path: document.path, format: format)
    }
    return LintRun.findings(of: linted)
}

/// What is found in one text under the default rules.
func lint(_ text: String, configuration: String = "{}") throws -> [LintFinding] {
    try lint(TestDocument(text), configuration: configuration)
}

/// A text with one finding of unnamed-source.
let sourceText = "“We will go on Monday,” a source said."
