/// Puts into words what a source was taken to refer to, and what else stood near it.
struct MentionExplainer {
    /// How many of the narrator's sentences back candidates are listed from.
    private static let reach = 10
    private static let limit = 8

    let document: Document
    let table: EntityTable
    let source: Range<Int>
    /// The unit that the source stands in.
    let unit: Int
    /// Whether a part of a name stands in the source.
    let hasName: Bool

    func explain(_ resolution: Resolution) -> MentionExplanation {
        let chosen: [Int] =
            switch resolution {
            case .entities(let entities): Array(entities)
            case .ambiguous(let entities): entities
            case .body, .unnamed: []
            }
        return MentionExplanation(
            span: document.tokens.span(source), form: form, outcome: outcome(resolution),
            candidates: candidates(chosen: Set(chosen)))
    }

    private var form: MentionExplanation.Form {
        if document.tags[source.lowerBound] == .pronoun { return .pronoun }
        return hasName ? .name : .description
    }

    private func outcome(_ resolution: Resolution) -> String {
        switch resolution {
        case .entities(let entities):
            return entities.map { document.nameText(table.entities[$0]) }.joined(
                separator: "; ")
        case .body(let tokens):
            return tokens.map { text($0..<$0 + 1) }.joined(separator: " ")
        case .unnamed(let first):
            return "somebody without a name: \(text(first))"
        case .ambiguous(let entities):
            let names = entities.map { document.nameText(table.entities[$0]) }
            return "more than one who stand equal: " + names.joined(separator: "; ")
        }
    }

    private func candidates(chosen: Set<Int>) -> [CandidateExplanation] {
        let all = table.entities.indices.compactMap { candidate($0, isChosen: chosen.contains($0)) }
        let sorted = all.sorted {
            ($0.isChosen ? 0 : 1, $0.sentencesBack, -$0.lastMention.start)
                < ($1.isChosen ? 0 : 1, $1.sentencesBack, -$1.lastMention.start)
        }
        return Array(sorted.prefix(MentionExplainer.limit))
    }

    private func candidate(_ index: Int, isChosen: Bool) -> CandidateExplanation? {
        let entity = table.entities[index]
        let mentions = table.mentions(of: index).map { Int($0) }
        let before = mentions.filter {
            table.names[$0].whole.lowerBound < source.upperBound
        }
        guard let last = before.last ?? (isChosen ? mentions.first : nil) else { return nil }
        let back = unit - document.segments.unit(of: table.names[last].whole.lowerBound)
        guard isChosen || back <= MentionExplainer.reach else { return nil }
        return CandidateExplanation(
            name: document.nameText(entity), isChosen: isChosen, kind: "\(entity.kind)",
            gender: "\(entity.gender)", personEvidence: entity.personEvidence,
            mentionsBefore: before.count, sentencesBack: max(0, back),
            lastMention: document.tokens.span(table.names[last].whole))
    }

    private func text(_ range: Range<Int>) -> String {
        var flat: [UInt8] = []
        document.source.appendFlat(document.tokens.span(range), to: &flat)
        return String(decoding: flat, as: UTF8.self)
    }
}
