/// What a report holds and how it gives places.
public struct ReportOptions: Sendable {
    /// What makes a row.
    public enum Unit: String, Sendable, CaseIterable {
        /// A sentence of a quotation, or the part of it that is quoted.
        case sentence
        /// A whole quotation.
        case quotation
    }

    /// What makes a row.
    public var unit = Unit.sentence
    /// Which kinds of quotation are reported.
    public var kinds = Set(Quotation.Kind.allCases)
    /// Quotations of a lower confidence are left out: 0 to 1.
    public var minimumConfidence = 0.0
    /// From this confidence on at least 85 in 100 of the quotations without marks match an annotated
    /// one, and 95 in 100 of the others have the right speaker, on the development articles.
    public static let preciseConfidence = 0.8
    /// Whether quoted spans that are no speech are reported as well.
    public var includesAllSpans = false
    /// What start and end count.
    public var offsets = OffsetUnit.scalars
    /// Whether cells that a spreadsheet would run as a formula are guarded by an apostrophe.
    public var isSpreadsheetSafe = false

    /// Makes the options of a report of every quotation, sentence by sentence.
    public init() {}

    private static let kindCount = Quotation.Kind.allCases.count

    /// Whether a quotation is reported.
    func includes(_ quotation: Quotation) -> Bool {
        includes(quotation.kind, confidence: quotation.confidence)
    }

    /// Whether a quotation of that kind and confidence is reported.
    func includes(_ kind: Quotation.Kind, confidence: Double) -> Bool {
        confidence >= minimumConfidence
            && (kinds.count == ReportOptions.kindCount || kinds.contains(kind))
    }
}
