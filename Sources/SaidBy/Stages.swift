/// The stages of the engine, in order, for measuring what each takes.
package enum Stage: String, CaseIterable, Sendable {
    case tokens
    case marks
    case sentences
    case tags
    case attribution
    case speakers
    case report
}

extension Extractor {
    /// Works on a document up to a stage, that one included; what comes out is thrown away.
    package func run(_ source: SourceText, through last: Stage) {
        if last < .attribution {
            _ = Document(source: source, lexicon: lexicon, through: last)
            return
        }
        let scene = Attributor.scene(of: Document(source: source, lexicon: lexicon))
        if last < .speakers { return }
        let report = CSVReport()
        let extraction = QuotationBuilder.extraction(
            of: scene, describesSpeakers: report.describesSpeakers)
        if last < .report { return }
        var output: [UInt8] = []
        report.append(extraction, document: "-", to: &output)
    }
}

extension Stage: Comparable {
    /// Orders stages as text goes through them.
    package static func < (left: Stage, right: Stage) -> Bool { left.order < right.order }

    // Each document asks: to look it up in a list of all would count references.
    private var order: Int {
        switch self {
        case .tokens: 0
        case .marks: 1
        case .sentences: 2
        case .tags: 3
        case .attribution: 4
        case .speakers: 5
        case .report: 6
        }
    }
}
