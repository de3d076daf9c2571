/// The speakers of a document's quotations, in the order in which they are first needed.
struct SpeakerTable {
    private let document: Document
    private let table: EntityTable
    private let titleFinder: TitleFinder
    private(set) var speakers: [Speaker] = []
    private var ids: [[Int]: Int] = [:]

    init(document: Document, table: EntityTable) {
        self.document = document
        self.table = table
        titleFinder = TitleFinder(document: document, names: table.names)
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
            name: name, description: name, titles: titles(of: entity),
            mentions: spans(of: entity))
    }

    private func spans(of entity: Entity) -> [Span] {
        entity.mentions.map { document.tokens.span(table.names[$0].core) }
    }

    /// What the text calls a person beside the name; a body has no titles.
    private func titles(of entity: Entity) -> [String] {
        entity.canBePerson ? titleFinder.titles(beside: entity.mentions).map(text) : []
    }

    private func group(_ entities: [Int]) -> Speaker {
        let members = entities.map { table.entities[$0] }
        let name = members.map { text($0.name) }.joined(separator: "; ")
        return Speaker(
            kind: .group, name: name, description: name, titles: [],
            mentions: members.flatMap { spans(of: $0) }.sorted())
    }

    /// The tokens' text on one line, runs of blanks as one blank.
    private func text(_ range: Range<Int>) -> String {
        let span = document.tokens.span(range)
        if isPlain(range) {
            return String(decoding: document.source.bytes(in: span), as: UTF8.self)
        }
        var flat: [UInt8] = []
        document.source.appendFlat(span, to: &flat)
        var joined: [UInt8] = []
        for byte in flat {
            let isBlank = byte == tab || byte == space
            if !isBlank || joined.last != space { joined.append(isBlank ? space : byte) }
        }
        return String(decoding: joined, as: UTF8.self)
    }

    /// Whether nothing but one blank, or nothing, stands between any two of the tokens.
    private func isPlain(_ range: Range<Int>) -> Bool {
        let tokens = document.tokens
        let bytes = document.source.readable
        return range.dropFirst().allSatisfy { token in
            let gap = tokens.start[token] - tokens.end[token - 1]
            return gap == 0 || gap == 1 && bytes[Int(tokens.start[token]) - 1] == space
        }
    }
}

private let tab = UInt8(ascii: "\t")
private let space = UInt8(ascii: " ")
