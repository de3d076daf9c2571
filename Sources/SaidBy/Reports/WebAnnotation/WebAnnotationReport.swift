/// Writes W3C Web Annotations as JSON-LD: a page of annotations for each document, one a line.
///
/// A quotation is an annotation, and so are its cue and its source, which link to it. Each target
/// has a text quote selector, with up to 32 characters before and behind, and a text position
/// selector, which counts Unicode scalars whatever the options say. Of one document, the output is
/// JSON; of several, JSON Lines.
public struct WebAnnotationReport: Report {
    private let options: ReportOptions

    /// Makes a report; of the options, kinds and confidence matter.
    public init(options: ReportOptions = ReportOptions()) {
        self.options = options
    }

    /// Appends one document; its name becomes a relative reference.
    public func append(_ extraction: Extraction, document: String, to output: inout [UInt8]) {
        var page = WebAnnotationPage(extraction, document: document)
        page.begin(&output)
        for quotation in extraction.quotations where options.includes(quotation) {
            page.append(quotation, to: &output)
        }
        output.appendJSON("]}\n")
    }
}
