/// Writes one page that shows the articles with their quotations, a panel of speakers and charts.
///
/// The page is whole in itself: style, script and data stand in it, and its content security policy
/// forbids it to load anything. Texts stand in it as JSON and reach the screen only as text.
public struct HTMLReport: Report {
    private let options: ReportOptions

    /// Makes a report; of the options, kinds and confidence matter.
    public init(options: ReportOptions = ReportOptions()) {
        self.options = options
    }

    /// The page up to the data of the articles.
    public var header: [UInt8] {
        var output: [UInt8] = []
        output.appendJSON(HTMLPage.head)
        for style in HTMLPage.styles { output.appendJSON(style) }
        output.appendJSON(HTMLPage.body)
        return output
    }

    /// The script and the end of the page.
    public var footer: [UInt8] {
        var output: [UInt8] = []
        output.appendJSON("<script>\n(() => {\n\"use strict\";\n")
        for script in HTMLPage.scripts { output.appendJSON(script) }
        output.appendJSON("})();\n</script>\n</body>\n</html>\n")
        return output
    }

    /// Appends the data of one article.
    public func append(_ extraction: Extraction, document: String, to output: inout [UInt8]) {
        var json: [UInt8] = []
        HTMLArticle(extraction, options: options).append(document: document, to: &json)
        output.appendJSON("<script type=\"application/json\" class=\"article\">")
        for byte in json {
            // Nothing in the data can end the element that it stands in, or open a comment.
            if byte == UInt8(ascii: "<") {
                output.appendJSON("\\u003c")
            } else {
                output.append(byte)
            }
        }
        output.appendJSON("</script>\n")
    }
}
