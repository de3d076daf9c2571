/// Writes one document as brat standoff: what is put beside its text as `NAME.ann`.
///
/// Each quotation is an event `Attribution` with the text-bound annotations `Content`, `Cue` and
/// `Source`, an attribute `Kind` and a note that tells the speaker and the rule. Offsets count
/// Unicode scalars, whatever the options say. A file of brat holds one document, so the output of
/// several calls of `append` is not one file.
public struct BratReport: Report {
    private let options: ReportOptions

    /// Makes a report; of the options, kinds and confidence matter.
    public init(options: ReportOptions = ReportOptions()) {
        self.options = options
    }

    /// Appends the annotations of one document; its name does not show in them.
    public func append(_ extraction: Extraction, document: String, to output: inout [UInt8]) {
        var writer = BratWriter(extraction)
        for quotation in extraction.quotations where options.includes(quotation) {
            writer.append(quotation, to: &output)
        }
    }

    /// What brat's `annotation.conf` must hold for these annotations to be shown and corrected.
    public static let configuration = """
        [entities]
        Source
        Cue
        Content

        [relations]

        [events]
        Attribution Source*:Source, Cue*:Cue, Content+:Content

        [attributes]
        Kind Arg:<EVENT>, Value:direct|mixed|indirect

        """
}
