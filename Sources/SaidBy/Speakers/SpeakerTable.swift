/// The speakers of a document's quotations, in the order in which they are first needed.
struct SpeakerTable {
    private let document: Document
    private let table: EntityTable
    private(set) var speakers: [Speaker] = []
    private var ids: [[Int]: Int] = [:]

    init(document: Document, table: EntityTable) {
        self.document = document
        self.table = table
    }

    /// The index of the speaker that a source resolves to; nil where that is open.
    mutating func speaker(_ resolution: Resolution) -> Int? {
        let key = key(of: resolution)
        if let known = ids[key] { return known }
        let speaker: Speaker
        switch resolution {
        case .entities(let entities):
            speaker = entities.count == 1 ? single(entities[0]) : group(entities)
        case .body(let tokens): speaker = body(tokens)
        case .unnamed(let source): speaker = unnamed(source)
        case .ambiguous: return nil
        }
        ids[key] = speakers.count
        speakers.append(speaker)
        return speakers.count - 1
    }

    /// Equal for resolutions that mean the same speaker.
    private func key(of resolution: Resolution) -> [Int] {
        switch resolution {
        case .entities(let entities), .ambiguous(let entities): return entities
        case .body(let tokens): return [-1] + hashes(tokens)
        case .unnamed(let source): return [-2, source.lowerBound]
        }
    }

    private func hashes(_ tokens: [Int]) -> [Int] {
        tokens.map { Int(truncatingIfNeeded: document.tokens.hash[$0]) }
    }

    private func unnamed(_ source: Range<Int>) -> Speaker {
        Speaker(
            kind: .unnamed, name: nil, description: text(source), titles: [],
            mentions: [document.tokens.span(source)])
    }

    /// A body by the words of its name: "Lee campaign".
    private func body(_ tokens: [Int]) -> Speaker {
        let name = tokens.map { text($0..<$0 + 1) }.joined(separator: " ")
        return Speaker(
            kind: .organization, name: name, description: name, titles: [],
            mentions: tokens.map { document.tokens.span($0..<$0 + 1) })
    }

    private func single(_ index: Int) -> Speaker {
        let entity = table.entities[index]
        let name = text(entity.name)
        return Speaker(
            kind: entity.kind == .organization || entity.kind == .place ? .organization : .person,
            name: name, description: name, titles: [],
            mentions: entity.mentions.map { document.tokens.span(table.names[$0].core) })
    }

    private func group(_ entities: [Int]) -> Speaker {
        let members = entities.map(single)
        let name = members.compactMap(\.name).joined(separator: "; ")
        return Speaker(
            kind: .group, name: name, description: name, titles: [],
            mentions: members.flatMap(\.mentions).sorted())
    }

    /// The tokens' text, line breaks and runs of blanks as one blank.
    private func text(_ range: Range<Int>) -> String {
        let bytes = document.source.bytes(in: document.tokens.span(range))
        var result: [UInt8] = []
        for byte in bytes {
            let isSpace = byte == 32 || byte == 10 || byte == 13 || byte == 9
            if !isSpace {
                result.append(byte)
            } else if result.last != 32 {
                result.append(32)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
