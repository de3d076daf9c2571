/// A match as reports give it.
struct ReportedPlace {
    let document: String
    let range: Range<Int>
    let position: LineIndex.Position
    let text: String
    let speaker: String
}

/// Looks up the places of matches, and keeps what it needs for that of each document.
package struct PlaceLookup {
    private let index: SourceIndex
    private let unit: OffsetUnit
    private var maps: [Int: (offsets: OffsetMap, lines: LineIndex)] = [:]

    /// - Parameter unit: What offsets count.
    package init(_ index: SourceIndex, unit: OffsetUnit) {
        self.index = index
        self.unit = unit
    }

    mutating func place(of match: Verification.Match) -> ReportedPlace {
        let document = match.place.document
        let extraction = index.extraction(of: document)
        let (offsets, lines) = maps(of: document)
        let extent = match.place.extent
        let quotation = match.place.quotation.map { extraction.quotations[$0] }
        let speaker = quotation?.speaker.map { extraction.speakers[$0].description }
        return ReportedPlace(
            document: index.name(of: document), range: offsets.range(extent),
            position: lines.position(of: extent.start),
            text: match.place.parts.map(extraction.source.flatString).joined(separator: " … "),
            speaker: speaker ?? "")
    }

    private mutating func maps(of document: Int) -> (offsets: OffsetMap, lines: LineIndex) {
        if let known = maps[document] { return known }
        let source = index.extraction(of: document).source
        let new = (OffsetMap(source, unit: unit), LineIndex(source))
        maps[document] = new
        return new
    }
}

extension Verification {
    /// What there is to say about the difference, in one line.
    var explanation: String {
        guard let best else { return note }
        var parts: [String] = []
        let concerns = best.changes.flatMap(\.concerns)
        let named = WordChange.Concern.allCases.filter(concerns.contains).map(\.rawValue)
        if !best.difference.isEmpty {
            let lead = named.isEmpty ? "" : named.joined(separator: ", ") + ": "
            parts.append(lead + best.difference)
        } else if !best.folds.isEmpty {
            parts.append(best.folds.map(\.rawValue).joined(separator: ", "))
        }
        if !note.isEmpty { parts.append(note) }
        return parts.joined(separator: "; ")
    }
}
