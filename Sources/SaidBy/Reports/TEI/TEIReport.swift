/// Writes documents as one TEI corpus, each whole text with its quotations marked up.
///
/// A quotation is `said` with `who` and `direct`, in parts where another element or a paragraph's
/// end cuts it (`next` and `prev` lead from part to part); its source is `rs`, its cue
/// `seg type="cue"`. What stands between quotation marks in a mixed quotation is `q`. The speakers
/// are listed in each document's header.
public struct TEIReport: Report {
    private let options: ReportOptions

    /// Makes a report; of the options, kinds and confidence matter.
    public init(options: ReportOptions = ReportOptions()) {
        self.options = options
    }

    /// The beginning of the corpus, with its header.
    public var header: [UInt8] {
        Array(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <teiCorpus xmlns="http://www.tei-c.org/ns/1.0">
            <teiHeader><fileDesc><titleStmt><title>Quotations and their speakers</title></titleStmt>
            <publicationStmt><p>Not published.</p></publicationStmt>
            <sourceDesc><p>Found by saidby.</p></sourceDesc></fileDesc></teiHeader>

            """.utf8)
    }

    /// The end of the corpus.
    public var footer: [UInt8] { Array("</teiCorpus>\n".utf8) }

    /// Appends one document as an element `TEI`.
    public func append(_ extraction: Extraction, document: String, to output: inout [UInt8]) {
        let id = xmlID(document)
        output.append(contentsOf: "<TEI xml:id=\"\(id)\">\n".utf8)
        TEIHeader(extraction, id: id).append(document: document, to: &output)
        output.appendJSON("<text><body>\n")
        let quotations = extraction.quotations.filter(options.includes)
        TEIBody(extraction, quotations: quotations, id: id).append(to: &output)
        output.appendJSON("</body></text>\n</TEI>\n")
    }
}
